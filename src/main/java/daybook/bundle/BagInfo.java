package daybook.bundle;

import daybook.handover.Profile;
import daybook.ledger.Head;
import daybook.words.English;
import daybook.words.SingleLine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** {@code bag-info.txt}: labels and values about the bag, RFC 8493, section 2.2.2. */
final class BagInfo {

    /** {@code bagit.txt}. */
    static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    /** Lines are folded before they are longer than this, in bytes as some tools count them. */
    private static final int LONGEST = 79;

    private final BundleRequest request;
    private final List<String> withheld;
    private final Head head;
    private final long entries;
    private final long allEntries;
    private final String oxum;
    private final StringBuilder text = new StringBuilder();

    BagInfo(BundleRequest request, List<String> withheld, Head head, long entries, long allEntries, String oxum) {
        this.request = request;
        this.withheld = withheld;
        this.head = head;
        this.entries = entries;
        this.allEntries = allEntries;
        this.oxum = oxum;
    }

    String text() {
        add("Bag-Software-Agent", request.program());
        add(
                "Bagging-Date",
                LocalDate.ofInstant(request.madeAt(), request.zone()).toString());
        add("External-Identifier", head.log());
        add("External-Description", description());
        add("Payload-Oxum", oxum);
        String givenTo = request.givenTo();
        if (givenTo != null) {
            add("Given-To", givenTo);
        }
        add("Daybook-Bundle", BundleFiles.FORMAT);
        Profile profile = request.handover().profile();
        if (profile != null) {
            add("Daybook-Reader", profile.word());
        }
        for (String name : withheld) {
            add("Daybook-Withheld", name);
        }
        for (String words : request.filterWords()) {
            add("Daybook-Filter", words);
        }
        return text.toString();
    }

    private String description() {
        String all = English.count(head.records(), "record") + " of a daybook log, with "
                + (entries == allEntries ? "all " : entries + " of ")
                + English.entries(allEntries);
        return withheld.isEmpty()
                ? all + " and all facts of them that are kept"
                : all + ", without " + String.join(", ", withheld);
    }

    private void add(String label, String value) {
        StringBuilder line = new StringBuilder(label).append(':');
        int length = line.length();
        for (String word : SingleLine.of(value).split(" ", -1)) {
            int size = word.getBytes(StandardCharsets.UTF_8).length;
            // Only between two words: the reader puts one blank in the place of the break and the blank after it.
            boolean folds = length + 1 + size > LONGEST && length > label.length() + 1 && !word.isEmpty();
            line.append(folds ? "\n  " : " ").append(word);
            length = folds ? 2 + size : length + 1 + size;
        }
        text.append(line).append('\n');
    }
}
