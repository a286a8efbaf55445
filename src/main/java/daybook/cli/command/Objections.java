package daybook.cli.command;

import daybook.log.Entry;
import daybook.log.EntryType;
import daybook.log.Fact;
import daybook.log.Filter;
import daybook.log.RecordNumber;
import daybook.log.Status;
import daybook.store.LogStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Finder of the notes that say what the subject objects to in an entry. */
final class Objections {

    private Objections() {}

    /** Returns the numbers of the notes about an entry that say so, those withdrawn left out. */
    static List<String> about(LogStore log, Entry entry) throws IOException {
        String number = Long.toString(RecordNumber.within(entry.number()));
        int place = RecordNumber.place(entry.id());
        List<String> found = new ArrayList<>();
        Filter notes = Filter.all().toBuilder().type(EntryType.NOTE).build();
        log.entries(notes, EnumSet.of(Fact.OBJECTION, Fact.ABOUT), note -> {
            if (note.facts().isTrue(Fact.OBJECTION)
                    && number.equals(note.facts().text(Fact.ABOUT))
                    && RecordNumber.place(note.id()) == place
                    && note.status() != Status.WITHDRAWN) {
                found.add("#" + RecordNumber.show(note.number()));
            }
            return true;
        });
        return found;
    }
}
