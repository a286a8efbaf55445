package daybook.cli.command;

import daybook.cli.Call;
import daybook.evidence.References;
import daybook.log.DaybookException;
import daybook.log.Entry;
import daybook.log.Exhibit;
import daybook.log.Item;
import daybook.log.RecordNumber;
import daybook.log.Subject;
import daybook.review.Continuity;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.view.RecordText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entry that a person names, by its number: {@code 7}, {@code #7} or {@code B7}. What is something else is said to be that. */
final class NamedEntry {

    private NamedEntry() {}

    /** What stands where the number of an entry has to be. */
    static String typed(Call call) {
        return call.parameter(
                0,
                "The entry's number is missing.",
                "daybook timeline shows the numbers; type 3, because a shell drops #3");
    }

    /**
     * The entry of this log or of another one.
     *
     * @throws DaybookException when there is none, with what it is instead
     */
    static Entry find(LogStore log, String typed) {
        long number = RecordNumber.parse(typed);
        Entry entry = number < 1 ? null : log.numbered(number);
        if (entry != null) {
            return entry;
        }
        Exhibit exhibit = exhibit(log.exhibits(), typed);
        if (exhibit != null) {
            String of = RecordNumber.show(exhibit.entryNumber());
            throw new DaybookException.NotFound(
                    exhibit.evidence().label() + " is an exhibit of entry " + of + ", and not an entry.",
                    "give the number of the entry: " + of);
        }
        Item item = number < 1 ? NamedItem.ofReference(Continuity.of(log), typed) : null;
        if (item != null) {
            Long of = item.entryNumber();
            throw new DaybookException.NotFound(
                    item.label() + " is a thing"
                            + (of == null ? "" : " kept with entry " + RecordNumber.show(of))
                            + ", and not an entry.",
                    "daybook evidence continuity " + item.typed()
                            + " shows it; to remove words of it: daybook redact record " + RecordNumber.show(item.id())
                            + " --fact description");
        }
        refuseSubject(log, typed, "daybook subject show ", "");
        if (number < 1) {
            throw new DaybookException.Usage(
                    "\"" + typed + "\" is not the number of an entry.", "daybook timeline shows the numbers");
        }
        throw recordInstead(log, number);
    }

    /** Refuses the code of a subject in the place of an entry, and names what to type around it instead. */
    static void refuseSubject(LogStore log, String typed, String before, String after) {
        for (Subject subject : log.subjects()) {
            if (subject.code().equalsIgnoreCase(typed)) {
                throw new DaybookException.NotFound(
                        subject.code() + " is a subject, and not an entry.", before + subject.code() + after);
            }
        }
    }

    /** The error for a number that no entry has, with the record of that number if there is one. */
    private static DaybookException.NotFound recordInstead(LogStore log, long number) {
        String shown = RecordNumber.show(number);
        Entry entry = log.entry(number);
        Event event = log.event(number);
        if (entry == null && event == null) {
            return notFound(number);
        }
        String what = event != null
                ? new RecordText(log, event).what()
                : "entry " + RecordNumber.show(Objects.requireNonNull(entry).number());
        return new DaybookException.NotFound(
                "There is no entry " + shown + ".",
                "record " + shown + " is " + what + " (daybook show record " + shown + ")");
    }

    /** The error for a number that no entry has. */
    static DaybookException.NotFound notFound(long number) {
        return new DaybookException.NotFound(
                "There is no entry " + RecordNumber.show(number) + ".",
                "daybook timeline shows the entries and their numbers");
    }

    /**
     * The entry of this log, where something is to be added to it.
     *
     * @throws DaybookException when there is none, or it is another log's
     */
    static Entry own(LogStore log, String typed) {
        long number = RecordNumber.parse(typed);
        Entry entry = find(log, typed);
        if (!RecordNumber.isOwn(number)) {
            throw new DaybookException.Usage(
                    RecordNumber.show(number) + " is entry " + RecordNumber.within(number)
                            + " of another log, and only there can anything be added to it.",
                    "have it done in that log, and import its next bundle here: daybook import bundle PATH");
        }
        return entry;
    }

    /** The exhibit that is named by its reference or by its place with its entry; one of this log where two are named so. */
    static @Nullable Exhibit exhibit(List<Exhibit> exhibits, String typed) {
        String key = References.key(typed);
        Exhibit found = null;
        for (Exhibit each : exhibits) {
            String reference = each.evidence().exhibit();
            String place = each.evidence().place();
            boolean own = RecordNumber.isOwn(each.entry());
            if (reference != null && References.key(reference).equals(key) && (own || found == null)) {
                found = each;
            } else if (found == null && place != null && place.equalsIgnoreCase(withoutSign(typed))) {
                found = each;
            }
        }
        return found;
    }

    private static String withoutSign(String typed) {
        return typed.startsWith("#") ? typed.substring(1) : typed;
    }
}
