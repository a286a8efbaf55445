package daybook.bundle;

import daybook.ledger.Digests;
import daybook.ledger.MalformedLineException;
import daybook.log.Sha256;
import daybook.words.English;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks a bag from somebody else against its manifests (RFC 8493, section 3): every file that they name is there with its SHA-256, and
 * there is no file that they do not name. No more is read than the bag itself says that it has.
 */
final class BagCheck {

    private static final int BUFFER = 64 * 1024;

    /** More than a manifest of a hundred thousand files has. */
    private static final int LONGEST_TAG_FILE = 32 << 20;

    private static final String[] HAS_TO_BE_THERE = {
        BundleFiles.BAGIT,
        BundleFiles.BAG_INFO,
        BundleFiles.MANIFEST,
        BundleFiles.TAG_MANIFEST,
        BundleFiles.CHAIN,
        BundleFiles.DISCLOSURES,
        BundleFiles.CHECKPOINT,
    };

    private final BagInput bag;
    private final LongConsumer progress;
    private final Map<String, String> payload;
    private final BagLabels labels;
    private final String tagManifestSha256;
    private final Map<String, String> named = new TreeMap<>();
    private long passed;

    /**
     * Checks the whole bag.
     *
     * @param progress is told now and then how many bytes were read
     * @throws daybook.log.DaybookException.DoesNotVerify when it is not as its manifests say
     */
    BagCheck(BagInput bag, LongConsumer progress) throws IOException {
        this.bag = bag;
        this.progress = progress;
        for (String each : HAS_TO_BE_THERE) {
            if (!bag.files().containsKey(each)) {
                throw BagPaths.refused(each + " is missing");
            }
        }
        byte[] tags = whole(BundleFiles.TAG_MANIFEST);
        tagManifestSha256 = Digests.hex(Sha256.digest().digest(tags));
        Map<String, String> tagFiles = manifest(tags, BundleFiles.TAG_MANIFEST);
        for (String each : new String[] {BundleFiles.BAGIT, BundleFiles.BAG_INFO, BundleFiles.MANIFEST}) {
            if (!tagFiles.containsKey(each)) {
                throw BagPaths.refused(BundleFiles.TAG_MANIFEST + " does not name " + each);
            }
        }
        labels = new BagLabels(text(whole(BundleFiles.BAG_INFO), BundleFiles.BAG_INFO));
        payload = manifest(whole(BundleFiles.MANIFEST), BundleFiles.MANIFEST);
        compareNames(tagFiles);
        refuseWhatIsTooMuch();
        tagFiles.forEach(named::put);
        payload.forEach(named::put);
        for (Map.Entry<String, String> each : named.entrySet()) {
            compare(each.getKey(), each.getValue());
        }
    }

    private void compareNames(Map<String, String> tagFiles) {
        for (String path : bag.files().keySet()) {
            boolean isNamed = payload.containsKey(path) || tagFiles.containsKey(path);
            if (!isNamed && !path.equals(BundleFiles.TAG_MANIFEST)) {
                throw BagPaths.refused(path + " is in no manifest");
            }
        }
        for (String path : payload.keySet()) {
            if (!path.startsWith(BundleFiles.DATA)) {
                throw BagPaths.refused(BundleFiles.MANIFEST + " names " + path + ", which is not under data/");
            }
            if (!bag.files().containsKey(path)) {
                throw BagPaths.refused(path + " is missing");
            }
        }
    }

    /** {@code Payload-Oxum} says how much there is; the sum of it all is what will be read at most. */
    private void refuseWhatIsTooMuch() {
        long bytes = 0;
        for (String path : payload.keySet()) {
            Long size = bag.files().get(path);
            bytes += size == null ? 0 : Math.max(0, size);
        }
        String oxum = labels.value("Payload-Oxum");
        if (!oxum.equals(bytes + "." + payload.size())) {
            throw BagPaths.refused(
                    "it holds " + English.count(bytes, "byte") + " in " + English.count(payload.size(), "file")
                            + ", and says that it has " + (oxum.isEmpty() ? "none" : oxum));
        }
        if (bytes > bag.mostBytes()) {
            throw BagPaths.refused("it unpacks to " + bytes + " bytes, which no honest bundle of its size does");
        }
    }

    private Map<String, String> manifest(byte[] bytes, String name) {
        Map<String, String> files = new TreeMap<>();
        for (String line : lines(text(bytes, name))) {
            try {
                ManifestLine each = ManifestLine.parse(line);
                if (files.put(BagPaths.checked(each.path()), each.sha256()) != null) {
                    throw BagPaths.refused(name + " names " + each.path() + " twice");
                }
            } catch (MalformedLineException e) {
                throw BagPaths.refused(name + ": " + e.getMessage());
            }
        }
        return files;
    }

    /** Lines may end with LF, CR or both. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().filter(line -> !line.isEmpty()).forEach(lines::add);
        return lines;
    }

    private static String text(byte[] bytes, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw BagPaths.refused(name + " is not UTF-8");
        }
    }

    /** A small file, read at once. */
    byte[] whole(String path) throws IOException {
        try (InputStream in = bag.open(path)) {
            byte[] bytes = in.readNBytes(LONGEST_TAG_FILE + 1);
            if (bytes.length > LONGEST_TAG_FILE) {
                throw BagPaths.refused(path + " is too long");
            }
            return bytes;
        }
    }

    private void compare(String path, String sha256) throws IOException {
        Long size = bag.files().get(path);
        if (size == null) {
            throw BagPaths.refused(path + " is missing");
        }
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        long left = size;
        try (InputStream in = bag.open(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    break;
                }
                digest.update(buffer, 0, read);
                passed += read;
                progress.accept(passed);
            }
        }
        if (left != 0 || !Digests.hex(digest.digest()).equals(sha256)) {
            throw BagPaths.refused(path + " is not as its manifest says");
        }
    }

    BagLabels labels() {
        return labels;
    }

    /** SHA-256 of the manifest that covers every other file. */
    String tagManifestSha256() {
        return tagManifestSha256;
    }

    /** The files under {@code data/}, each with its SHA-256. */
    Map<String, String> payload() {
        return payload;
    }

    /** The SHA-256 that a manifest gives for a file, or null. */
    @Nullable
    String sha256(String path) {
        return named.get(path);
    }
}
