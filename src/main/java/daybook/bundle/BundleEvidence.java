package daybook.bundle;

import daybook.evidence.SafeNames;
import daybook.exchange.Withheld;
import daybook.exchange.csv.EvidenceCsv;
import daybook.log.Entry;
import daybook.log.Evidence;
import daybook.log.Exhibit;
import daybook.store.LogStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The exhibits of a bundle: their bytes, and the lists of which is which file. */
final class BundleEvidence {

    private static final int BUFFER = 64 * 1024;

    private final List<Exhibit> exhibits = new ArrayList<>();

    /** The numbers of those whose bytes are kept and left out: whoever guesses them could try the guess against the digest. */
    private final Set<Long> withoutDigest = new HashSet<>();

    /** Where the bytes of each are; null where they are not in the bundle. */
    private final List<@Nullable String> files = new ArrayList<>();

    private int count;

    /**
     * @param without the numbers of the exhibits whose bytes are left out
     * @param words which facts are left out
     */
    BundleEvidence(List<Exhibit> chosen, Set<Long> without, Withheld words) {
        for (Exhibit each : chosen) {
            boolean withheld = without.contains(each.evidence().id());
            boolean there = each.kept() && !withheld;
            if (each.kept() && withheld) {
                withoutDigest.add(each.evidence().id());
            }
            Exhibit given = words.given(each.with(given(each.evidence())));
            // Who does not get the bytes is not told what they show.
            exhibits.add(each.kept() && withheld ? given.told(null, null) : given);
            files.add(there ? BundleFiles.EVIDENCE + name(each.evidence()) : null);
            count += there ? 1 : 0;
        }
    }

    /** The numbers of the exhibits whose SHA-256 is not given. */
    Set<Long> withoutDigest() {
        return withoutDigest;
    }

    private Evidence given(Evidence evidence) {
        return withoutDigest.contains(evidence.id()) ? evidence.withoutDigest() : evidence;
    }

    /** An entry with what is given of its exhibits. */
    Entry given(Entry entry) {
        return withoutDigest.isEmpty() || entry.evidence().isEmpty()
                ? entry
                : entry.withEvidence(entry.evidence().stream().map(this::given).toList());
    }

    /**
     * The number of the record that attached it comes first, so that the check knows which file has to be which, and no two files
     * have the same name on any system.
     */
    private static String name(Evidence evidence) {
        String name = SafeNames.ofRecord(evidence);
        return evidence.exhibit() == null ? name : evidence.id() + "-" + name;
    }

    /** How many exhibits have their bytes in the bundle. */
    int files() {
        return count;
    }

    /** How many exhibits there are. */
    int size() {
        return exhibits.size();
    }

    /** How many of them have no bytes any more, because these were removed for good. */
    int redacted() {
        int redacted = 0;
        for (Exhibit each : exhibits) {
            redacted += each.kept() ? 0 : 1;
        }
        return redacted;
    }

    void write(LogStore log, Bag bag, BundleProgress progress) throws IOException {
        list(bag, BundleFiles.EVIDENCE_CSV, false);
        list(bag, BundleFiles.EVIDENCE_SPREADSHEET, true);
        byte[] buffer = new byte[BUFFER];
        for (int i = 0; i < exhibits.size(); i++) {
            String file = files.get(i);
            if (file == null) {
                continue;
            }
            try (InputStream in = log.open(exhibits.get(i).evidence());
                    OutputStream out = bag.file(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    out.write(buffer, 0, read);
                    progress.wrote(read);
                }
            }
        }
    }

    private void list(Bag bag, String path, boolean spreadsheet) throws IOException {
        try (OutputStream out = bag.file(path);
                EvidenceCsv csv = new EvidenceCsv(out, spreadsheet)) {
            for (int i = 0; i < exhibits.size(); i++) {
                csv.exhibit(exhibits.get(i), files.get(i));
            }
        }
    }
}
