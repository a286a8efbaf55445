package daybook.store;

import daybook.ledger.RecordKind;
import daybook.log.SubjectCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record of a subject's identity card: the first of a code adds the subject, later ones correct the card.
 *
 * @param code the subject's code; null only in a log that does not verify
 * @param name the name, or null where the record does not say
 * @param identifiers all identifiers from now on, or null where the record does not say
 * @param role a word of {@link daybook.log.SubjectRole}, or null where the record does not say
 * @param registeredAt where the person is registered, or null where the record does not say
 * @param lastSeen when the person was last seen, or null where the record does not say
 * @param cleared the names of the facts that are not on the card any more
 */
public record SubjectRecord(
        @Nullable String code,
        @Nullable String name,
        @Nullable List<String> identifiers,
        @Nullable String role,
        @Nullable String registeredAt,
        @Nullable String lastSeen,
        List<String> cleared) {

    public static final String CODE = "code";
    public static final String NAME = "name";
    public static final String IDENTIFIERS = "identifiers";
    public static final String ROLE = "role";
    public static final String REGISTERED_AT = "registered_at";
    public static final String LAST_SEEN = "last_seen";
    public static final String CLEARED = "cleared";

    /** Returns the record that adds a subject with a card. */
    public static SubjectRecord adding(String code, SubjectCard card) {
        return new SubjectRecord(
                code,
                card.name(),
                card.identifiers().isEmpty() ? null : card.identifiers(),
                card.role(),
                card.registeredAt(),
                card.lastSeen(),
                List.of());
    }

    /** Returns the record that makes one card of another. */
    public static SubjectRecord changing(String code, SubjectCard before, SubjectCard after) {
        List<String> cleared = new ArrayList<>();
        return new SubjectRecord(
                code,
                changed(NAME, before.name(), after.name(), cleared),
                after.identifiers().equals(before.identifiers()) ? null : after.identifiers(),
                changed(ROLE, before.role(), after.role(), cleared),
                changed(REGISTERED_AT, before.registeredAt(), after.registeredAt(), cleared),
                changed(LAST_SEEN, before.lastSeen(), after.lastSeen(), cleared),
                List.copyOf(cleared));
    }

    private static @Nullable String changed(
            String fact, @Nullable String before, @Nullable String after, List<String> cleared) {
        if (after == null && before != null) {
            cleared.add(fact);
        }
        return Objects.equals(before, after) ? null : after;
    }

    /** Returns the names of the facts of the card that the record says something of. */
    public List<String> changed() {
        List<String> names = new ArrayList<>(facts().named().keySet());
        names.remove(CODE);
        names.remove(CLEARED);
        names.addAll(cleared);
        return names;
    }

    /** Returns what the record is to say. */
    public RecordFacts facts() {
        RecordFacts facts =
                RecordFacts.of(RecordKind.SUBJECT).withKnown(CODE, code).withKnown(NAME, name);
        if (identifiers != null) {
            facts.with(IDENTIFIERS, List.copyOf(identifiers));
        }
        return facts.withKnown(ROLE, role)
                .withKnown(REGISTERED_AT, registeredAt)
                .withKnown(LAST_SEEN, lastSeen)
                .withAny(CLEARED, cleared);
    }

    /** Returns the card as it is after this record. */
    public SubjectCard after(SubjectCard before) {
        return new SubjectCard(
                after(NAME, name, before.name()),
                identifiers == null ? before.identifiers() : identifiers,
                after(ROLE, role, before.role()),
                after(REGISTERED_AT, registeredAt, before.registeredAt()),
                after(LAST_SEEN, lastSeen, before.lastSeen()));
    }

    private @Nullable String after(String fact, @Nullable String said, @Nullable String before) {
        return said != null ? said : cleared.contains(fact) ? null : before;
    }

    /** Reads a record back. */
    public static SubjectRecord of(Event event) {
        return new SubjectRecord(
                event.text(CODE),
                event.text(NAME),
                event.facts().containsKey(IDENTIFIERS) ? event.list(IDENTIFIERS) : null,
                event.text(ROLE),
                event.text(REGISTERED_AT),
                event.text(LAST_SEEN),
                event.list(CLEARED));
    }
}
