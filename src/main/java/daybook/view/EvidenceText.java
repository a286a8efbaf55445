package daybook.view;

import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.log.RecordNumber;
import daybook.log.Settings;
import daybook.log.Stamp;
import daybook.review.StatedPosition;
import daybook.store.LogStore;
import daybook.terminal.Output;
import daybook.terminal.Progress;
import daybook.terminal.SafeText;
import daybook.terminal.Screen;
import daybook.terminal.Style;
import daybook.when.OccurredText;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What is said of evidence in words. Whatever a file states of itself is said to be the file's statement. */
public final class EvidenceText {

    private static final int INDENT = 2;

    private final Output out;
    private final int width;
    private final Settings settings;

    public EvidenceText(Screen screen, Settings settings) {
        this.out = screen.out();
        this.width = screen.width();
        this.settings = settings;
    }

    /** The name of its file in one line, which may have been redacted. */
    public static SafeText name(Evidence evidence) {
        return SafeText.of(evidence.name().isEmpty() ? "(name redacted)" : evidence.name())
                .singleLine();
    }

    /** Its type and size. */
    public static String kind(Evidence evidence) {
        return evidence.mediaType() + ", " + size(evidence);
    }

    /** Its SHA-256, which who keeps another log may have withheld with the bytes. */
    public static String digest(Evidence evidence) {
        return evidence.sha256().isEmpty() ? "not given" : evidence.sha256();
    }

    /** {@code 48,211 bytes}. */
    public static String size(Evidence evidence) {
        return Progress.grouped(evidence.size()) + (evidence.size() == 1 ? " byte" : " bytes");
    }

    /** The evidence of an entry. */
    public void write(LogStore log, Entry entry) {
        if (entry.evidence().isEmpty()) {
            return;
        }
        out.line();
        out.line(Style.HEADING, SafeText.of("Evidence"));
        for (Exhibit each : log.exhibits()) {
            if (each.entry() == entry.id()) {
                write(log, each);
            }
        }
    }

    private void write(LogStore log, Exhibit exhibit) {
        Evidence evidence = exhibit.evidence();
        out.paragraph(Style.PLAIN, SafeText.of(evidence.label() + "  ").plus(name(evidence)), width, INDENT);
        paragraph(kind(evidence), 2 * INDENT);
        paragraph("SHA-256 " + digest(evidence), 2 * INDENT);
        paragraph(
                "attached " + OccurredText.recorded(exhibit.attachedAt(), settings.zone())
                        + (exhibit.attachedBy() == null ? "" : " by " + exhibit.attachedBy()) + " (record "
                        + RecordNumber.show(evidence.id()) + ")",
                2 * INDENT);
        if (exhibit.shows() != null) {
            paragraph("shows: " + exhibit.shows(), 2 * INDENT);
        }
        if (exhibit.cameFrom() != null) {
            paragraph("came from: " + exhibit.cameFrom(), 2 * INDENT);
        }
        String modified = modified(exhibit.fileModified());
        if (modified != null) {
            paragraph("file last changed (from the disk) " + modified, 2 * INDENT);
        }
        for (String each : exhibit.claimedTimes()) {
            paragraph("the file says: " + each, 2 * INDENT);
        }
        String position = StatedPosition.of(log, exhibit);
        if (position != null) {
            paragraph("the file says where it was taken: " + position + ", which goes out with it", 2 * INDENT);
        }
        String absent = absent(exhibit, settings.zone());
        if (absent != null) {
            paragraph(absent, 2 * INDENT);
        }
    }

    /** Why the bytes of an exhibit are not in the log; null when they are. */
    public static @Nullable String absent(Exhibit exhibit, ZoneId zone) {
        Exhibit.Redaction redaction = exhibit.redaction();
        if (redaction != null) {
            return RedactionText.sentence(redaction, zone);
        }
        if (exhibit.kept()) {
            return null;
        }
        return RecordNumber.isOwn(exhibit.entry())
                ? "its bytes are not in the log, and no record says why: daybook verify"
                : "its bytes were not in the bundle that it came with";
    }

    private @Nullable String modified(@Nullable String stamp) {
        try {
            return stamp == null ? null : OccurredText.recorded(Stamp.parse(stamp), settings.zone());
        } catch (DateTimeException | DaybookException e) {
            return stamp;
        }
    }

    private void paragraph(String text, int indent) {
        out.paragraph(Style.PLAIN, SafeText.of(text), width, indent);
    }
}
