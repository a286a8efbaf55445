package daybook.log;

import org.jspecify.annotations.Nullable;

/**
 * Builder of the description of a {@link Fact}: everything that lists of facts are derived from. By default a fact has a line of its own on
 * screens, can be given by a file, can be made unknown again and can be removed by a redaction.
 */
final class FactSpec {

    final Fact.Form form;
    final String meaning;

    @Nullable
    String label;

    @Nullable
    String phrase;

    @Nullable
    String option;

    String optionValue = "";
    String optionHelp = "";
    boolean ofStep;
    boolean ofNote;
    boolean searched;
    boolean ownLine = true;
    boolean importable = true;
    boolean clearable = true;
    boolean removable = true;

    private FactSpec(Fact.Form form, String meaning) {
        this.form = form;
        this.meaning = meaning;
    }

    static FactSpec text(String meaning) {
        return new FactSpec(Fact.Form.TEXT, meaning);
    }

    static FactSpec list(String meaning) {
        return new FactSpec(Fact.Form.LIST, meaning);
    }

    static FactSpec flag(String meaning) {
        return new FactSpec(Fact.Form.FLAG, meaning);
    }

    static FactSpec number(String meaning) {
        return new FactSpec(Fact.Form.NUMBER, meaning);
    }

    /** Sets what the fact is called in front of its value, where its name with a capital will not do. */
    FactSpec label(String words) {
        label = words;
        return this;
    }

    /** Sets what the fact is called within a sentence, where its name with "the" will not do. */
    FactSpec phrase(String words) {
        phrase = words;
        return this;
    }

    /** Sets the option of {@code add} and {@code amend} that gives the fact. */
    FactSpec option(String name, String value, String help) {
        option = name;
        optionValue = value;
        optionHelp = help;
        return this;
    }

    /** Sets the option of {@code step} and {@code amend} that gives the fact. */
    FactSpec stepOption(String name, String value, String help) {
        ofStep = true;
        return option(name, value, help);
    }

    /** Sets the option of {@code note} and {@code amend} that gives the fact. */
    FactSpec noteOption(String name, String value, String help) {
        ofNote = true;
        return option(name, value, help);
    }

    /** Has full-text search look through the fact. */
    FactSpec searched() {
        searched = true;
        return this;
    }

    /** Shows the fact among others, or not at all, but never in a line of its own. */
    FactSpec shownElsewhere() {
        ownLine = false;
        return this;
    }

    /** Takes no column of a foreign file for the fact. */
    FactSpec notImportable() {
        importable = false;
        return this;
    }

    /** Refuses to make the fact unknown again. */
    FactSpec notClearable() {
        clearable = false;
        return this;
    }

    /** Refuses to remove the fact by a redaction, because the rest of the entry could not be read without it. */
    FactSpec notRemovable() {
        removable = false;
        return this;
    }
}
