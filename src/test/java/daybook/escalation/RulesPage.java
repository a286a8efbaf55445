package daybook.escalation;

import daybook.escalation.rules.Rules;
import daybook.words.DateWords;
import java.util.List;
import java.util.Objects;

/** The catalogue of rules as a page of the documentation, made from what each rule says of itself. */
final class RulesPage {

    private RulesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder();
        page.append("# The rules of escalation, version ").append(Rules.VERSION).append("\n\n");
        page.append("This page is made from the program's code, and a test fails when the two differ.\n\n");
        page.append(
                "A rule counts what was logged. It is never a score, it predicts nothing, and it never says that all"
                        + " is well.\nSilence is not an ending, and unknown is not \"no\". With no flag daybook says:\n\n> ");
        page.append(Escalation.NO_FLAG).append("\n\n");
        for (String help : Jurisdiction.standard().help()) {
            page.append("* ").append(help).append('\n');
        }
        page.append(
                "\nA flag that was put aside (`daybook escalation dismiss`) stays visible. It covers the entries that"
                        + " it named then: when\nthe rule names another entry, the flag stands again.\n\n");
        page.append("## Levels\n\n");
        for (Level level : Level.values()) {
            page.append("* `")
                    .append(level.word())
                    .append("`: ")
                    .append(level.meaning())
                    .append('\n');
        }
        page.append("\n## Thresholds that a log can set\n\n");
        page.append(
                "Numbers without a published source are daybook's own. `daybook settings set NAME VALUE --reason TEXT`"
                        + " changes them for\none log, as a record with a reason.\n\n");
        page.append("| name | rule | daybook's default | what it sets |\n|---|---|---|---|\n");
        for (Threshold threshold : Threshold.values()) {
            page.append("| `")
                    .append(threshold.word())
                    .append("` | [")
                    .append(threshold.rule())
                    .append("](#");
            page.append(threshold.rule())
                    .append(") | ")
                    .append(threshold.standard())
                    .append(" | ");
            page.append(threshold.meaning()).append(" |\n");
        }
        page.append("\n## The law\n\n");
        page.append("Which law a rule cites, and whom to ring, depends on where the log is kept"
                + " (`daybook settings set jurisdiction`):\nEngland and Wales, Scotland, Northern Ireland, Ireland or elsewhere. Where"
                + " a place has no such law, the rule keeps its\nreason and cites none. Below is the law of "
                + Jurisdiction.standard().title() + ", as checked on "
                + DateWords.date(Objects.requireNonNull(Jurisdiction.standard().lawChecked()))
                + ".\n\n## Rules\n");
        for (RuleCard card : Rules.catalogue()) {
            card(page, card);
        }
        return page.toString();
    }

    private static void card(StringBuilder page, RuleCard card) {
        page.append("\n### ").append(card.id()).append("\n\n");
        page.append("**")
                .append(card.title())
                .append("** (`")
                .append(card.level().word())
                .append("`: ");
        page.append(card.level().meaning()).append(")\n\n");
        page.append("Fires when: ").append(card.fires()).append("\n\n");
        for (String each : card.defaults()) {
            page.append("Threshold: ").append(each).append("\n\n");
        }
        page.append(card.not()).append("\n\n");
        list(page, "Consider:", card.consider());
        list(page, card.sources().size() == 1 ? "Source:" : "Sources:", card.sources());
        if (card.jurisdiction() != null) {
            page.append("The law cited is that of ").append(card.jurisdiction()).append(".\n");
        }
    }

    private static void list(StringBuilder page, String heading, List<String> items) {
        page.append(heading).append("\n\n");
        for (String item : items) {
            page.append("* ").append(item).append('\n');
        }
        page.append('\n');
    }
}
