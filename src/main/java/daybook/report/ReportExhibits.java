package daybook.report;

import daybook.evidence.Thumbnail;
import daybook.evidence.ThumbnailRefused;
import daybook.log.DaybookException;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.Fact;
import daybook.log.RecordNumber;
import daybook.log.Stamp;
import daybook.report.html.Attribute;
import daybook.report.html.Html;
import daybook.report.html.HtmlTable;
import daybook.report.html.Tag;
import daybook.review.StatedPosition;
import daybook.store.LogStore;
import daybook.view.EvidenceText;
import daybook.when.OccurredText;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schedule of exhibits. What a file states of itself is said to be the file's statement. */
final class ReportExhibits {

    private final LogStore log;
    private final ReportData data;
    private final ZoneId zone;
    private final Html html;

    ReportExhibits(LogStore log, ReportData data, Html html) {
        this.log = log;
        this.data = data;
        this.zone = data.settings().zone();
        this.html = html;
    }

    void write() throws IOException {
        if (data.exhibitCount() == 0) {
            html.element(Tag.P, "No exhibit.");
        }
        if (!data.exhibits().isEmpty()) {
            files();
        }
        new ReportThings(data, html).write();
    }

    private void files() throws IOException {
        html.element(
                Tag.P,
                "soft",
                "A SHA-256 digest is like a fingerprint of a file: two files with the same digest are the same, byte for byte. sha256sum"
                        + " FILE prints it on Linux, shasum -a 256 FILE on macOS, certutil -hashfile FILE SHA256 on Windows. Times that"
                        + " a file or a file system states are claims: they may be wrong or forged.");
        HtmlTable table = HtmlTable.begin(
                html,
                "exhibit-table",
                "exhibits",
                "Exhibits, in the order in which they were attached",
                "Reference",
                "File",
                "SHA-256",
                "Attached",
                "Entry");
        for (Exhibit each : data.exhibits()) {
            row(each);
        }
        table.end();
    }

    private void row(Exhibit exhibit) throws IOException {
        Evidence evidence = exhibit.evidence();
        html.open(Tag.TR).id("x" + evidence.id());
        html.open(Tag.TH).set(Attribute.SCOPE, "row").words(evidence.label()).close(Tag.TH);
        html.open(Tag.TD).words(evidence.name());
        html.element(Tag.P, "soft", EvidenceText.kind(evidence));
        told(data.request().withheld().given(exhibit));
        claims(exhibit);
        picture(exhibit);
        html.close(Tag.TD);
        html.open(Tag.TD)
                .element(Tag.SPAN, "digest", EvidenceText.digest(evidence))
                .close(Tag.TD);
        html.open(Tag.TD).text(OccurredText.recorded(exhibit.attachedAt(), zone));
        if (exhibit.attachedBy() != null && !data.request().withheld().hides(Fact.RECORDED_BY)) {
            html.text(", produced by ").words(exhibit.attachedBy());
        }
        html.text(" (record " + RecordNumber.show(evidence.id()) + ")").close(Tag.TD);
        html.open(Tag.TD)
                .link("e" + exhibit.entryNumber(), "#" + RecordNumber.show(exhibit.entryNumber()))
                .close(Tag.TD)
                .close(Tag.TR);
    }

    /** What was said of the file when it was attached. */
    private void told(Exhibit exhibit) throws IOException {
        if (exhibit.shows() != null) {
            html.open(Tag.P).text("Shows: ").words(exhibit.shows()).close(Tag.P);
        }
        if (exhibit.cameFrom() != null) {
            html.open(Tag.P).text("Came from: ").words(exhibit.cameFrom()).close(Tag.P);
        }
    }

    private void claims(Exhibit exhibit) throws IOException {
        boolean timeless = data.request().withheld().hidesTime();
        String modified = timeless ? null : modified(exhibit.fileModified());
        if (modified != null) {
            html.open(Tag.P, "soft")
                    .text("The file system says: last changed ")
                    .words(modified)
                    .close(Tag.P);
        }
        for (String each : timeless ? List.<String>of() : exhibit.claimedTimes()) {
            html.open(Tag.P, "soft").text("The file says: ").words(each).close(Tag.P);
        }
        if (StatedPosition.of(log, exhibit) != null) {
            html.element(
                    Tag.P, "soft", "The file says where it was taken. That is in the file, and not in this report.");
        }
        String absent = EvidenceText.absent(exhibit, zone);
        if (absent != null) {
            html.open(Tag.P, "soft").words(absent).close(Tag.P);
        }
    }

    private @Nullable String modified(@Nullable String stamp) {
        try {
            return stamp == null ? null : OccurredText.recorded(Stamp.parse(stamp), zone);
        } catch (DateTimeException | DaybookException e) {
            return stamp;
        }
    }

    private void picture(Exhibit exhibit) throws IOException {
        Evidence evidence = exhibit.evidence();
        if (!data.request().thumbnails()
                || !exhibit.kept()
                || !Thumbnail.canShow(evidence.mediaType(), evidence.size())) {
            return;
        }
        try (InputStream in = log.open(evidence)) {
            Thumbnail picture = Thumbnail.of(in);
            html.picture(
                    picture.jpeg(), picture.width(), picture.height(), "Exhibit " + evidence.label() + ", made small");
        } catch (ThumbnailRefused e) {
            html.element(Tag.P, "soft", "No preview: " + e.reason() + ".");
        }
    }
}
