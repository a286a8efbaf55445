package daybook.cli.command;

import daybook.cli.Call;
import daybook.ledger.RecordKind;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.FactCheck;
import daybook.log.Filter;
import daybook.log.Status;
import daybook.log.WitnessCard;
import daybook.store.Event;
import daybook.store.LogStore;
import daybook.store.WitnessRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The witnesses of a log: their cards, and the names that entries have. Names are compared exactly. */
final class Witnesses {

    private final List<Event> records;
    private final List<WitnessCard> cards;

    private Witnesses(List<Event> records) {
        this.records = records;
        this.cards = WitnessRecord.cards(records);
    }

    static Witnesses of(LogStore log) {
        return new Witnesses(log.events(RecordKind.WITNESS));
    }

    List<WitnessCard> cards() {
        return cards;
    }

    /** Returns the card of exactly that name, or null. */
    @Nullable
    WitnessCard find(String name) {
        for (WitnessCard card : cards) {
            if (name.equals(card.name())) {
                return card;
            }
        }
        return null;
    }

    /**
     * Returns the card of exactly that name.
     *
     * @throws DaybookException.NotFound when there is none
     */
    WitnessCard required(String name) {
        WitnessCard card = find(name);
        if (card != null) {
            return card;
        }
        String nearest = null;
        for (WitnessCard each : cards) {
            if (each.name() != null && each.name().strip().equalsIgnoreCase(name.strip())) {
                nearest = each.name();
            }
        }
        throw new DaybookException.NotFound(
                "There is no card of a witness called \"" + name + "\".",
                (nearest == null ? "" : "did you mean \"" + nearest + "\"? ")
                        + "daybook witness list shows the names; daybook witness add makes a card");
    }

    /** Returns the records of a card, the one that added it first. */
    List<Event> records(WitnessCard card) {
        List<Event> own = new ArrayList<>();
        for (Event each : records) {
            if (WitnessRecord.card(each) == card.id()) {
                own.add(each);
            }
        }
        return own;
    }

    /** Returns the numbers of the entries that name each witness, by the name, in the order of the timeline; not of those withdrawn. */
    static Map<String, List<Long>> named(LogStore log) throws IOException {
        Map<String, List<Long>> named = new LinkedHashMap<>();
        log.entries(Filter.all(), Set.of(Fact.WITNESSES), entry -> {
            if (entry.status() != Status.WITHDRAWN) {
                for (String name : entry.facts().list(Fact.WITNESSES)) {
                    named.computeIfAbsent(name, key -> new ArrayList<>()).add(entry.number());
                }
            }
            return true;
        });
        return named;
    }

    /** Returns the name that was typed. */
    static String name(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new DaybookException.Usage(
                    "The name of the witness is missing.", "write it exactly as in --witness, in quotation marks");
        }
        return FactCheck.name("witness", typed);
    }

    /** Returns the name on the command line. */
    static String typed(Call call) {
        return name(call.parameter(0));
    }
}
