package daybook.ledger;

import daybook.log.Word;
import daybook.log.Words;
import java.util.Locale;
import java.util.Optional;

/** What a record of the chain is about. */
public enum RecordKind implements Word {
    GENESIS,
    SUBJECT,
    WITNESS,
    SETTING,
    ENTRY,
    AMEND,
    WITHDRAW,
    ATTACH,
    REDACT,
    CHECKPOINT,
    TOKEN,
    DISCLOSE,
    DISMISS,
    HOLD,
    ITEM,
    HAND,
    IMPORT;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word in the chain line. */
    @Override
    public String word() {
        return word;
    }

    /** The kind of exactly that word. */
    public static Optional<RecordKind> of(String word) {
        return Words.find(values(), word);
    }

    /** Whether a record of this kind changes the entry that it is about. */
    public boolean changesEntries() {
        return this == AMEND || this == WITHDRAW || this == REDACT || this == ATTACH;
    }
}
