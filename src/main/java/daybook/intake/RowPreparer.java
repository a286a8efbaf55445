package daybook.intake;

import daybook.exchange.ImportRow;
import daybook.exchange.ImportRows;
import daybook.exchange.RowFile;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.log.Subject;
import daybook.store.LogStore;
import daybook.store.SourceRow;
import daybook.words.Excerpt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file one by one, and does all that can be done for the entries before they are saved. */
final class RowPreparer {

    private final ImportRows rows;
    private final LogStore log;
    private final boolean dry;
    private final boolean again;
    /** Of the subjects that the log has; those that are to be added are put in. */
    private final Set<String> codes;

    private final boolean addSubjects;
    private final @Nullable String subject;
    private final @Nullable String recorder;

    /**
     * @param subject whom rows are about that name nobody, or null when such rows have to be refused
     * @param addSubjects whether subjects that the log does not have are added; otherwise rows about them are refused
     * @param dry whether nothing is to be saved
     */
    RowPreparer(
            ImportRows rows,
            LogStore log,
            @Nullable String subject,
            boolean addSubjects,
            @Nullable String recorder,
            boolean dry) {
        this.rows = rows;
        this.log = log;
        this.again = log.entryCount() > 0;
        this.codes = new HashSet<>(Subject.codes(log.subjects()));
        this.subject = subject;
        this.addSubjects = addSubjects;
        this.recorder = recorder;
        this.dry = dry;
    }

    /** The next row, or null at the end of the file. */
    @Nullable
    ReadRow next() throws IOException {
        ImportRow row = rows.next();
        if (row == null) {
            return null;
        }
        return row instanceof ImportRow.Taken taken ? take(taken) : new ReadRow.Refused((ImportRow.Refused) row);
    }

    private ReadRow take(ImportRow.Taken row) {
        String code = row.facts().text(Fact.SUBJECT);
        if (code == null && subject == null && !"note".equals(row.facts().text(Fact.TYPE))) {
            return refused(row, "", "The row does not say whom it is about; name the subject with --subject.");
        }
        if (code != null && !codes.contains(code)) {
            if (!addSubjects) {
                return refused(
                        row,
                        code,
                        "This log has no such subject; add it with daybook subject add, and import the file again.");
            }
            codes.add(code);
        }
        List<CheckedFile> kept = new ArrayList<>();
        for (RowFile file : row.files()) {
            try {
                FactCheck.whole("the file's name", file.name());
                if (file instanceof RowFile.Enclosed enclosed) {
                    kept.add(CheckedFile.of(enclosed));
                }
            } catch (IOException | DaybookException e) {
                return unreadable(row, file.name(), e);
            }
        }
        Facts facts = facts(row, code);
        int characters = 0;
        for (Fact fact : facts.known()) {
            characters += fact.form() == Fact.Form.TEXT ? facts.required(fact).length() : 16;
        }
        return new ReadRow.Ready(
                row.origin(),
                new SourceRow(row.digest(), row.sourceId(), row.sourceHash()),
                dry ? null : log.prepare(facts),
                code,
                characters,
                isDated(facts),
                dry || again ? facts : null,
                row.files(),
                kept);
    }

    private static boolean isDated(Facts facts) {
        Occurred occurred = facts.occurred();
        return occurred != null && occurred.precision() != Precision.UNKNOWN;
    }

    private Facts facts(ImportRow.Taken row, @Nullable String code) {
        return row.facts().toBuilder()
                .set(Fact.SUBJECT, code == null ? subject : code)
                .set(Fact.RECORDED_BY, recorder)
                .set(Fact.SOURCE_PLACE, row.origin().words())
                .set(Fact.SOURCE_ID, row.origin().id())
                .set(Fact.SOURCE_MISSING, missing(row))
                .set(Fact.SOURCE_LINE, row.origin().isLine() ? row.line() : null)
                .set(Fact.SOURCE_ROW, row.digest())
                .build();
    }

    private static @Nullable List<String> missing(ImportRow.Taken row) {
        List<String> missing = new ArrayList<>();
        for (RowFile file : row.files()) {
            if (file instanceof RowFile.Missing absent) {
                missing.add(absent.name());
            }
        }
        return missing.isEmpty() ? null : missing;
    }

    private static ReadRow refused(ImportRow.Taken row, String value, String reason) {
        return new ReadRow.Refused(new ImportRow.Refused(row.origin(), "subject", value, reason));
    }

    private static ReadRow unreadable(ImportRow.Taken row, String name, Exception problem) {
        String why = Objects.requireNonNullElse(problem.getMessage(), "nothing says why.");
        return new ReadRow.Refused(new ImportRow.Refused(
                row.origin(),
                "file",
                Excerpt.of(name, 60),
                "This file cannot be kept with it: " + why + (why.endsWith(".") ? "" : ".")));
    }
}
