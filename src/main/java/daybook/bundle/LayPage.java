package daybook.bundle;

import daybook.ledger.Checkpoint;
import daybook.ledger.Head;
import daybook.log.FactPhrase;
import daybook.log.Stamp;
import daybook.words.English;
import daybook.words.SingleLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** {@code VERIFY.txt}: what the bundle is and how to check it, for a person who has never heard of daybook. */
final class LayPage {

    private static final int WIDTH = 78;

    private final BundleRequest request;
    private final Contents contents;

    /**
     * What the page has to know of what was written.
     *
     * @param withheldFiles how many exhibits have their bytes in the log and not in the bundle
     * @param redactedFiles how many have none in the log any more
     * @param missing the numbers of the log's entries that are not here, in words
     * @param tokens how many time stamps there are
     * @param foreign how many other logs were taken over into this one
     * @param reported whether a report is in it
     * @param withheld the names of all that was left out of the entries
     */
    record Contents(
            Head head,
            long entries,
            long allEntries,
            String missing,
            long facts,
            int exhibits,
            int files,
            int withheldFiles,
            int redactedFiles,
            int tokens,
            int foreign,
            boolean reported,
            List<String> withheld) {}

    LayPage(BundleRequest request, Contents contents) {
        this.request = request;
        this.contents = contents;
    }

    /**
     * The page.
     *
     * @param template with {@code {{what}}}, {@code {{numbers}}} and {@code {{omitted}}} each on a line of its own
     */
    String text(String template) {
        return template.replace("{{what}}", String.join("\n", what()))
                .replace("{{numbers}}", String.join("\n", numbers()))
                .replace("{{omitted}}", String.join("\n", omitted()));
    }

    private List<String> what() {
        List<String> lines = new ArrayList<>();
        if (contents.reported()) {
            labelled(lines, "Read first", BundleFiles.REPORT + ": it opens in a browser and tells what happened");
        }
        labelled(lines, "Log", contents.head().log());
        labelled(lines, "Made", time(request.madeAt()) + ", by " + request.program());
        String givenTo = request.givenTo();
        if (givenTo != null) {
            labelled(lines, "Given to", SingleLine.of(givenTo));
        }
        labelled(
                lines,
                "Entries",
                contents.entries() == contents.allEntries()
                        ? "all " + contents.entries() + " that the log had then" + numbered()
                        : contents.entries() + " of the " + contents.allEntries() + " that the log had then"
                                + numbered() + ". Not here: " + contents.missing());
        labelled(
                lines,
                "Exhibits",
                contents.exhibits() == 0
                        ? "none"
                        : contents.files() + " of the " + contents.exhibits() + " of these entries");
        return lines;
    }

    private String numbered() {
        return contents.allEntries() < 2
                ? ""
                : ", numbered 1 to " + contents.allEntries() + " in the order in which they were recorded";
    }

    private List<String> numbers() {
        List<String> lines = new ArrayList<>();
        labelled(lines, "Records", Long.toString(contents.head().records()));
        labelled(lines, "Facts given", Long.toString(contents.facts()));
        labelled(lines, "Time stamps", Integer.toString(contents.tokens()));
        labelled(lines, "Last one at", Stamp.format(contents.head().recorded()) + " (UTC)");
        lines.add("The head, which is the SHA-256 of the last record, in groups of 4:");
        for (String line : Checkpoint.of(contents.head()).paper().split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add("    " + line);
            }
        }
        return lines;
    }

    private void bytes(List<String> lines) {
        if (contents.withheldFiles() > 0) {
            wrapped(
                    lines,
                    "The bytes of " + English.count(contents.withheldFiles(), "exhibit")
                            + ", and with them the SHA-256, against which somebody who guesses a file could try the guess. Name, kind and"
                            + " size are given. A later bundle can give the rest, and it will be checked against the same chain."
                            + (request.withoutEvidence()
                                    ? ""
                                    : " These are pictures and films that state where they were taken; daybook finds a position in what a"
                                            + " camera writes into a file, and nowhere else."));
        }
        if (contents.redactedFiles() > 0) {
            wrapped(
                    lines,
                    "The bytes of " + English.count(contents.redactedFiles(), "exhibit")
                            + ", which were removed from the log by redaction. The SHA-256 is given: whoever has such a file can show that it"
                            + " is the one, and whoever guesses a very short one can find the guess confirmed.");
        }
    }

    private List<String> omitted() {
        List<String> lines = new ArrayList<>();
        long left = contents.allEntries() - contents.entries();
        if (left > 0) {
            wrapped(
                    lines,
                    English.entries(left) + " of the log, with all that was recorded about "
                            + (left == 1 ? "it." : "them.") + chosen());
        }
        List<String> withheld = request.withheld().names();
        if (!withheld.isEmpty()) {
            wrapped(
                    lines,
                    "Of the entries that are here: " + FactPhrase.list(withheld)
                            + (withheld.size() == 1 ? ". It is" : ". They are") + " shown as if unknown.");
        }
        if (contents.withheld().contains(BundleRequest.REASONS)) {
            wrapped(lines, "Why entries were corrected, withdrawn or redacted, or why some of them were.");
        }
        if (contents.withheld().contains(BundleRequest.EXHIBITS)) {
            wrapped(lines, "The exhibits of these entries, and what they are called.");
        }
        if (contents.withheld().contains(BundleRequest.HISTORY)) {
            wrapped(
                    lines,
                    "What some of these entries said before they were corrected, where they were not then among those that are given.");
        }
        if (!request.withIdentity()) {
            wrapped(lines, "Who the subjects are: entries name them by a short code only.");
        }
        if (!request.withRegister()) {
            wrapped(
                    lines,
                    "Who was given reports and bundles before, where checkpoints were sent, the names and digests of imported files, what"
                            + " other logs that are read here are called, and the reasons of settings.");
        }
        bytes(lines);
        if (contents.foreign() > 0) {
            wrapped(
                    lines,
                    "What was taken over from " + English.count(contents.foreign(), "other log")
                            + ": the chain says that it was, and which; the log itself has to be handed over as a bundle of its own.");
        }
        if (lines.isEmpty()) {
            lines.add("Nothing.");
        }
        return lines;
    }

    /** How the entries were chosen; which kinds of entries a reader is not given is not said. */
    private String chosen() {
        List<String> words = request.filterWords();
        return words.isEmpty() ? "" : " Chosen were the entries with: " + SingleLine.of(String.join("; ", words)) + ".";
    }

    private String time(Instant instant) {
        return Stamp.format(instant).replace('T', ' ').substring(0, 16) + " UTC";
    }

    private static void labelled(List<String> lines, String label, String value) {
        List<String> wrapped = new ArrayList<>();
        wrap(wrapped, value, WIDTH - 13);
        for (int i = 0; i < wrapped.size(); i++) {
            String begin = i == 0 ? label + ":" : "";
            lines.add(begin + " ".repeat(13 - begin.length()) + wrapped.get(i));
        }
    }

    private static void wrapped(List<String> lines, String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        wrap(lines, text, WIDTH);
    }

    private static void wrap(List<String> lines, String text, int width) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
