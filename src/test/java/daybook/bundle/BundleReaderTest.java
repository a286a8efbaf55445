package daybook.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.ledger.Sealer;
import daybook.ledger.SecureSalts;
import daybook.log.DateOrder;
import daybook.log.DaybookException;
import daybook.log.Fact;
import daybook.log.Facts;
import daybook.log.NewEvidence;
import daybook.log.Occurred;
import daybook.log.Precision;
import daybook.store.LogStore;
import daybook.store.sqlite.SqliteLogs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundles as they come from others: whole, changed on their way, forged, or made to do harm. */
class BundleReaderTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @TempDir
    static Path shared;

    private static Path bundle;

    @TempDir
    Path folder;

    /** A log with the subject P1, an incident and a step as records 3 and 4, and a file with 3, which is record 5. */
    @BeforeAll
    static void makeABundle() throws IOException {
        Path file = shared.resolve("log.daybook");
        Sealer sealer = new Sealer(Clock.systemUTC(), new SecureSalts());
        new SqliteLogs().create(file, sealer, "daybook test", LONDON, DateOrder.DMY, "Dr B", "P1");
        bundle = shared.resolve("theirs");
        try (LogStore log = new SqliteLogs().toWrite(file, sealer)) {
            log.write(writer -> writer.entry(incident().set(Fact.KIND, "call").build(), null));
            log.write(writer -> writer.entry(
                    incident().set(Fact.TYPE, "step").set(Fact.STEP, "warned").build(), null));
            log.write(writer -> writer.attach(3, new Note(), null, "Dr B"));
            try (BagFolder output = BagFolder.create(bundle)) {
                new BundleWriter(log, Requests.all(LONDON), null, bytes -> {}).write(output);
                output.keep();
            }
        }
    }

    private static Facts.Builder incident() {
        return Facts.builder()
                .set(Fact.TYPE, "incident")
                .set(Fact.SUBJECT, "P1")
                .set(Fact.DESCRIPTION, "Rang twice")
                .occurred(new Occurred("2026-11-20", null, Precision.DAY, LONDON, "2026-11-20"));
    }

    private static final class Note implements NewEvidence {
        private final ByteArrayInputStream in =
                new ByteArrayInputStream("Thinking of you".getBytes(StandardCharsets.UTF_8));

        @Override
        public int read(byte[] into, int from, int most) {
            return in.read(into, from, most);
        }

        @Override
        public About about() {
            return new About("note.txt", "text/plain", null, List.of());
        }

        @Override
        public void close() {}
    }

    private static BundleContents read(Path path) throws IOException {
        try (BundleReader reader = BundleReader.open(path, bytes -> {})) {
            return reader.contents();
        }
    }

    private static void isRefused(Path path, String... reasons) {
        assertThatThrownBy(() -> read(path))
                .isInstanceOf(DaybookException.DoesNotVerify.class)
                .hasMessageContainingAll(reasons);
    }

    @Test
    void aWholeBundleSaysWhatIsInIt() throws IOException {
        BundleContents contents = read(bundle);

        assertThat(contents.head().records()).isEqualTo(5);
        assertThat(contents.entries()).isEqualTo(2);
        assertThat(contents.subjects()).containsExactly(Map.entry("P1", 2L));
        assertThat(contents.recorder()).isEqualTo("Dr B");
    }

    @Test
    void aZipIsReadAsAFolderIs() throws IOException {
        assertThat(read(zip(inFolder(files())))).isEqualTo(read(bundle));
    }

    @Test
    void everyRecordIsHandedOverWithItsFacts() throws IOException {
        try (BundleReader reader = BundleReader.open(bundle, bytes -> {})) {
            long[] facts = new long[6];
            reader.records((seq, line, given) -> facts[(int) seq] += given.size());
            assertThat(facts).startsWith(0, 4, 2);
            assertThat(reader.files()).hasSize(1);
        }
    }

    /** The files of their bundle by their paths. */
    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var paths = Files.walk(bundle)) {
            for (Path each : paths.filter(Files::isRegularFile).toList()) {
                files.put(bundle.relativize(each).toString(), Files.readAllBytes(each));
            }
        }
        return files;
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        Path target = folder.resolve("bundle.zip");
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return target;
    }

    private static Map<String, byte[]> inFolder(Map<String, byte[]> files) {
        Map<String, byte[]> entries = new TreeMap<>();
        files.forEach((path, bytes) -> entries.put("theirs/" + path, bytes));
        return entries;
    }

    private static Map<String, byte[]> changed(String path, String from, String to) throws IOException {
        Map<String, byte[]> files = files();
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(path, text.replaceFirst(Pattern.quote(from), to).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Makes the manifests fit the files again, as whoever forges a bundle would. */
    private static Map<String, byte[]> sealed(Map<String, byte[]> files) {
        StringBuilder manifest = new StringBuilder();
        long size = 0;
        int count = 0;
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            if (each.getKey().startsWith("data/")) {
                manifest.append(sha256(each.getValue()))
                        .append("  ")
                        .append(each.getKey())
                        .append('\n');
                size += each.getValue().length;
                count++;
            }
        }
        files.put("manifest-sha256.txt", manifest.toString().getBytes(StandardCharsets.UTF_8));
        String info = new String(files.get("bag-info.txt"), StandardCharsets.UTF_8)
                .replaceFirst("Payload-Oxum: .*", "Payload-Oxum: " + size + "." + count);
        files.put("bag-info.txt", info.getBytes(StandardCharsets.UTF_8));
        StringBuilder tags = new StringBuilder();
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            if (!each.getKey().startsWith("data/") && !each.getKey().equals("tagmanifest-sha256.txt")) {
                tags.append(sha256(each.getValue()))
                        .append("  ")
                        .append(each.getKey())
                        .append('\n');
            }
        }
        files.put("tagmanifest-sha256.txt", tags.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "data/chain.jsonl, entry, note",
        "data/disclosures.jsonl, a, b",
        "data/entries.csv, Rang, Sang",
        "data/evidence/5-note.txt, you, him",
        "data/checkpoint.txt, 5, 4",
        "manifest-sha256.txt, a, b",
        "bag-info.txt, Daybook, Daybooks",
        "tagmanifest-sha256.txt, a, b"
    })
    void aFileThatWasChangedIsRefused(String path, String from, String to) throws IOException {
        isRefused(zip(inFolder(changed(path, from, to))), "does not verify");
    }

    @ParameterizedTest
    @CsvSource({
        "data/chain.jsonl, '\"seq\":2', '\"seq\":3'",
        "data/chain.jsonl, '\"kind\":\"entry\"', '\"kind\":\"note\"'",
        "data/disclosures.jsonl, '\"seq\":3', '\"seq\":2'",
        "data/disclosures.jsonl, '\"seq\":5', '\"seq\":6'",
        "data/disclosures.jsonl, '\"seq\":3', '\"seq\":9'",
        "data/disclosures.jsonl, 'disclosure\":\"Wy', 'disclosure\":\"Wz'",
        "data/evidence/5-note.txt, you, him",
        "data/checkpoint.txt, 5, 4"
    })
    void aForgedFileIsRefusedEvenWithManifestsThatFit(String path, String from, String to) throws IOException {
        isRefused(zip(inFolder(sealed(changed(path, from, to)))), "does not verify");
    }

    @Test
    void sealingAgainWhatWasNotChangedIsNoForgery() throws IOException {
        assertThat(read(zip(inFolder(sealed(files())))).entries()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/extra.txt",
                "data/evidence/6-x",
                "README.html",
                "verify2.sh",
                "manifest-md5.txt",
                "tagmanifest-md5.txt",
                "more/README.html",
                "DATA/chain.jsonl"
            })
    void aFileThatNoManifestNamesIsRefused(String path) throws IOException {
        Map<String, byte[]> files = files();
        files.put(path, new byte[] {1});

        isRefused(zip(inFolder(files)), path + " is in no manifest");
        isRefused(unpacked(files), path + " is in no manifest");
    }

    private Path unpacked(Map<String, byte[]> files) throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy");
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Path file = copy.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        return copy;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/chain.jsonl",
                "data/entries.csv",
                "manifest-sha256.txt",
                "bag-info.txt",
                "data/evidence/5-note.txt"
            })
    void aFileThatIsMissingIsRefused(String path) throws IOException {
        Map<String, byte[]> files = files();
        files.remove(path);
        isRefused(zip(inFolder(files)), "is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "theirs/../../evil",
                "/evil",
                "theirs//evil",
                "theirs\\..\\evil",
                "C:/evil",
                "evil",
                "other/evil"
            })
    void aNameThatLeadsOutOfTheBundleIsRefused(String name) throws IOException {
        Map<String, byte[]> entries = inFolder(files());
        entries.put(name, new byte[] {1});
        isRefused(zip(entries), "does not verify");
    }

    @Test
    void aLinkInAFolderIsNotFollowed() throws IOException {
        Path copy = unpacked(files());
        Path chain = copy.resolve("data/chain.jsonl");
        Files.move(chain, folder.resolve("elsewhere"));
        Files.createSymbolicLink(chain, folder.resolve("elsewhere"));

        isRefused(copy, "neither a file nor a folder");
    }

    /** More than a gigabyte of nothing in a few megabytes, and every number in it fits. */
    @Test
    void aZipThatUnpacksToFarTooMuchIsRefusedBeforeItIsUnpacked() throws IOException {
        Map<String, byte[]> files = files();
        int megabytes = 1100;
        append(files, "manifest-sha256.txt", "0".repeat(64) + "  data/bomb\n");
        String info = new String(files.get("bag-info.txt"), StandardCharsets.UTF_8);
        String oxum = info.replaceAll("(?s).*Payload-Oxum: ([0-9.]+).*", "$1");
        long size = Long.parseLong(oxum.substring(0, oxum.indexOf('.'))) + ((long) megabytes << 20);
        int count = Integer.parseInt(oxum.substring(oxum.indexOf('.') + 1)) + 1;
        files.put("bag-info.txt", info.replace(oxum, size + "." + count).getBytes(StandardCharsets.UTF_8));
        Path bomb = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> each : inFolder(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("theirs/data/bomb"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        isRefused(bomb, "it unpacks to " + size + " bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/.DS_Store",
                "data/._chain.jsonl",
                "data/evidence/Thumbs.db",
                "desktop.ini",
                "data/@eaDir/chain.jsonl/SYNO",
                ".Spotlight-V100/Store",
                ".Trashes",
                ".fseventsd/0001",
                "__MACOSX/._data"
            })
    void whatAnOperatingSystemPutThereIsNamedAndLeftOut(String path) throws IOException {
        Map<String, byte[]> files = files();
        files.put(path, new byte[] {1});

        try (BundleReader reader = BundleReader.open(zip(inFolder(files)), bytes -> {})) {
            assertThat(reader.contents().entries()).isEqualTo(2);
            assertThat(reader.droppings()).hasSize(1).allMatch(each -> each.endsWith(path));
        }
    }

    @Test
    void aZipThatAMacPackedAgainIsReadLikeAnyOther() throws IOException {
        Map<String, byte[]> entries = inFolder(files());
        entries.put("__MACOSX/theirs/._data", new byte[] {1});
        entries.put(".DS_Store", new byte[] {1});

        try (BundleReader reader = BundleReader.open(zip(entries), bytes -> {})) {
            assertThat(reader.contents().entries()).isEqualTo(2);
            assertThat(reader.droppings()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/DS_Store", "data/.DS_Store.txt", "data/thumbs", "data/_.x", "data/desktop.ini.exe"})
    void aNameThatOnlyLooksLikeThatIsRefused(String path) throws IOException {
        Map<String, byte[]> files = files();
        files.put(path, new byte[] {1});

        isRefused(zip(inFolder(files)), "in no manifest");
    }

    private static void append(Map<String, byte[]> files, String path, String more) {
        String text = new String(files.get(path), StandardCharsets.UTF_8) + more;
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoBundleIsSaidToBeNone() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "not a zip");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        for (Path each : List.of(text, empty)) {
            assertThatThrownBy(() -> read(each))
                    .isInstanceOf(DaybookException.Failed.class)
                    .hasMessageContaining("is not a bundle");
        }
    }

    @Test
    void aNewerBundleAsksForANewerDaybook() throws IOException {
        Path newer = zip(inFolder(sealed(changed("bag-info.txt", "Daybook-Bundle: 1", "Daybook-Bundle: 2"))));

        assertThatThrownBy(() -> read(newer)).isInstanceOf(DaybookException.NewerFormat.class);
    }
}
