package daybook.store;

import daybook.ledger.Head;
import daybook.ledger.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record that something of the log was given to somebody. It is written when that is already there, whole, so that no log speaks of
 * what nobody has.
 *
 * @param event the record
 * @param givenTo to whom, as the person said
 * @param format in which form: {@code bundle} or {@code report}
 * @param name what the file or folder was called
 * @param records how many records the chain in it has
 * @param entries how many entries were given
 * @param numbers their numbers in short, such as {@code 1-12}
 * @param filter which ones, one restriction each as it was typed; empty for all
 * @param withheld what was left out of them
 * @param without the words of the parts that were left out whole
 * @param identity whether names and identifiers of subjects were given
 * @param sha256 SHA-256 of the file; of a bundle, of the file that covers all others
 * @param profile for whom it was made, by the word of {@code --for}, or null
 * @param basis on what basis it was given, or null where nobody said
 */
public record DiscloseRecord(
        Event event,
        String givenTo,
        String format,
        String name,
        long records,
        long entries,
        List<String> numbers,
        List<String> filter,
        List<String> withheld,
        List<String> without,
        boolean identity,
        String sha256,
        @Nullable String profile,
        @Nullable String basis) {

    private static final String GIVEN_TO = "given_to";
    private static final String FORMAT = "format";
    private static final String NAME = "name";
    private static final String RECORDS = "records";
    private static final String HEAD = "head";
    private static final String ENTRIES = "entries";
    private static final String NUMBERS = "numbers";
    private static final String BASIS = "basis";
    private static final String FILTER = "filter";
    private static final String WITHHELD = "withheld";
    private static final String WITHOUT = "without";
    private static final String IDENTITY = "identity";
    private static final String TAG_MANIFEST = "tagmanifest_sha256";
    private static final String SHA256 = "sha256";
    private static final String PROFILE = "profile";
    private static final String BUNDLE = "bundle";
    private static final String REPORT = "report";

    /**
     * What was given, in whichever form.
     *
     * @param name what the file or folder is called
     * @param entries how many entries are in it
     * @param numbers their numbers in short, such as {@code 1-12}
     * @param filter which ones, one restriction each as it was typed; empty for all
     * @param withheld what is left out of them
     * @param without the words of the parts that are left out whole
     * @param identity whether names and identifiers of subjects are in it
     * @param basis on what basis it is given, or null
     * @param reason why it is given, or null
     */
    public record Handover(
            String givenTo,
            String name,
            long entries,
            List<String> numbers,
            List<String> filter,
            List<String> withheld,
            List<String> without,
            boolean identity,
            @Nullable String basis,
            @Nullable String reason) {

        private RecordFacts facts(String format, Head head) {
            RecordFacts facts = RecordFacts.of(RecordKind.DISCLOSE)
                    .with(GIVEN_TO, givenTo)
                    .with(FORMAT, format)
                    .with(NAME, name)
                    .with(RECORDS, head.records())
                    .with(HEAD, head.hash())
                    .with(ENTRIES, entries)
                    .with(NUMBERS, List.copyOf(numbers))
                    .withAny(FILTER, filter)
                    .withAny(WITHHELD, withheld)
                    .withAny(WITHOUT, without)
                    .withKnown(BASIS, basis);
            if (reason != null) {
                facts.because(reason);
            }
            return identity ? facts.with(IDENTITY, true) : facts;
        }
    }

    /**
     * What the record of a bundle is to say.
     *
     * @param tagManifest SHA-256 of the file that covers all others of the bundle
     * @param profile for whom it was made, by the word of {@code --for}, or null
     */
    public static RecordFacts ofBundle(Handover given, Head head, String tagManifest, @Nullable String profile) {
        return given.facts(BUNDLE, head).with(TAG_MANIFEST, tagManifest).withKnown(PROFILE, profile);
    }

    /**
     * What the record of a report is to say.
     *
     * @param sha256 SHA-256 of the file
     * @param profile for whom it was made, by the word of {@code --for}, or null
     */
    public static RecordFacts ofReport(Handover given, Head head, String sha256, @Nullable String profile) {
        return given.facts(REPORT, head).with(SHA256, sha256).withKnown(PROFILE, profile);
    }

    /** A record read back; what it does not say is empty. */
    public static DiscloseRecord of(Event event) {
        if (event.kind() != RecordKind.DISCLOSE) {
            throw new IllegalArgumentException("record " + event.id() + " is of another kind");
        }
        return new DiscloseRecord(
                event,
                event.textOrEmpty(GIVEN_TO),
                event.textOrEmpty(FORMAT),
                event.textOrEmpty(NAME),
                event.number(RECORDS),
                event.number(ENTRIES),
                event.list(NUMBERS),
                event.list(FILTER),
                event.list(WITHHELD),
                event.list(WITHOUT),
                Boolean.TRUE.equals(event.facts().get(IDENTITY)),
                event.textOrEmpty(event.facts().containsKey(SHA256) ? SHA256 : TAG_MANIFEST),
                event.text(PROFILE),
                event.text(BASIS));
    }
}
