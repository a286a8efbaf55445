package daybook.cli;

import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Facts;
import daybook.log.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that each give one fact of an entry. */
enum FactOptions {
    CHANNEL(
            Fact.CHANNEL,
            "--channel",
            "WORD",
            "How it came: email, sms, whatsapp, phone, post, in-person, online or another word."),
    PLACE(Fact.PLACE, "--place", "PLACE", "Where: work, home, public, school, online or other."),
    PLACE_DETAIL(Fact.PLACE_DETAIL, "--place-detail", "TEXT", "Where exactly, in your own words."),
    TARGET(Fact.TARGET, "--target", "WHOM", "Who it was aimed at: self, colleague, family, patient or other."),
    IDENTIFIER(
            Fact.IDENTIFIER,
            "--identifier",
            "TEXT",
            "The number, handle or address that was used, exactly as shown and not a contact's name."),
    EXACT_WORDS(
            Fact.EXACT_WORDS, "--exact-words", "TEXT", "The words used, as exactly as you remember or can copy them."),
    WITNESS(Fact.WITNESSES, "--witness", "NAME", "Who saw or heard it. Repeatable."),
    FEAR(Fact.FEAR, "--fear", "LEVEL", "How it made you feel: none, uneasy, frightened, very-frightened or unknown."),
    THREAT(Fact.THREAT, "--threat", "ANSWER", "Whether there was a threat: yes, no or unsure."),
    PRIVATE_KNOWLEDGE(
            Fact.PRIVATE_KNOWLEDGE,
            "--private-knowledge",
            "",
            "He or she knew something about your private life that a patient would not know."),
    IMPACT(Fact.IMPACT, "--impact", "TEXT", "What it changed in your daily life or work."),
    RESPONSE(Fact.RESPONSE, "--response", "TEXT", "What you or others did or said in answer."),
    VALUE(Fact.VALUE, "--value", "POUNDS", "What a gift is worth, such as 25 or 25.50."),
    OUTCOME(Fact.OUTCOME, "--outcome", "WORD", "What became of a gift: kept, returned, declined or handed-over."),
    TAG(Fact.TAGS, "--tag", "WORD", "A word of your own to find it by. Repeatable.");

    private final Fact fact;
    private final String option;
    private final String label;
    private final String description;

    FactOptions(Fact fact, String option, String label, String description) {
        this.fact = fact;
        this.option = option;
        this.label = label;
        this.description = description;
    }

    /** Adds all of them to a command. */
    static void addTo(CommandSpec spec) {
        for (FactOptions each : values()) {
            spec.addOption(each.spec());
        }
    }

    private OptionSpec spec() {
        return switch (fact.form()) {
            case FLAG -> Options.flag(option, description);
            case LIST -> Options.values(option, label, description, null);
            default -> Options.value(option, label, description, words());
        };
    }

    private @Nullable List<String> words() {
        return fact == Fact.CHANNEL ? Vocabulary.CHANNELS : fact.words();
    }

    /** Reads those that were given. */
    static void read(Call call, Facts.Builder facts) {
        for (FactOptions each : values()) {
            if (!call.flag(each.option)) {
                continue;
            }
            switch (each.fact.form()) {
                case FLAG -> facts.set(each.fact, true);
                case LIST -> facts.set(each.fact, items(each.fact, call.options(each.option)));
                default -> {
                    String text = call.option(each.option);
                    facts.set(each.fact, text == null || text.isBlank() ? null : FactCheck.read(each.fact, text));
                }
            }
        }
    }

    private static List<String> items(Fact fact, List<String> typed) {
        List<String> items = new ArrayList<>(typed.size());
        for (String each : typed) {
            items.add(FactCheck.item(fact, each));
        }
        return items;
    }
}
