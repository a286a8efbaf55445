package daybook.cli.command;

import daybook.cli.Call;
import daybook.cli.Options;
import daybook.log.DaybookException;
import daybook.log.FactCheck;
import daybook.log.Word;
import daybook.log.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What a report is written as: said by the name of the file, or by an option. */
enum ReportFormat implements Word {
    HTML("html", ".html", ".htm"),
    PDF("pdf", ".pdf", ".pdf");

    private static final String OPTION = "--format";
    private static final List<String> WORDS = Words.all(values());

    private final String word;
    private final String ending;
    private final String older;

    ReportFormat(String word, String ending, String older) {
        this.word = word;
        this.ending = ending;
        this.older = older;
    }

    @Override
    public String word() {
        return word;
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.value(
                OPTION,
                "FORMAT",
                "Write html or pdf, where the name of the file does not end in .html or .pdf.",
                WORDS));
    }

    /** The one that was asked for. */
    static ReportFormat of(Call call) {
        String name = call.option("--output");
        ReportFormat said = said(call);
        ReportFormat named = name == null ? null : named(name);
        if (said != null && named != null && said != named) {
            throw new DaybookException.Usage(
                    "The name " + name + " ends like " + named.word + ", and --format says " + said.word + ".",
                    "leave one of them out");
        }
        if (name != null && said == null && named == null) {
            throw new DaybookException.Usage(
                    "The name " + name + " does not say what to write: it does not end in .html or .pdf.",
                    "-o " + name + ".html, -o " + name + ".pdf, or add --format html or --format pdf");
        }
        if (name == null && said == PDF) {
            throw new DaybookException.Usage("A PDF has to be a file.", "name it with -o FILE.pdf");
        }
        return said != null ? said : named != null ? named : HTML;
    }

    private static @Nullable ReportFormat said(Call call) {
        String word = call.option(OPTION);
        return word == null
                ? null
                : Words.find(values(), word).orElseThrow(() -> FactCheck.unknown("format", word, WORDS));
    }

    private static @Nullable ReportFormat named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (ReportFormat each : values()) {
            if (lower.endsWith(each.ending) || lower.endsWith(each.older)) {
                return each;
            }
        }
        return null;
    }
}
