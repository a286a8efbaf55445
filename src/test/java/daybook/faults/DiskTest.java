package daybook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.faults.Recording.Op;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The disk that the harness cuts the power of is itself held to what such a disk does. */
class DiskTest {

    private static final int SECTOR = 512;
    private static final int TRIES = 200;

    private final Random random = new Random(1);

    private static Disk disk(boolean syncs, Op... ops) {
        Disk disk = new Disk(syncs);
        for (Op each : ops) {
            disk.apply(each);
        }
        return disk;
    }

    private static Op write(String name, long offset, String text) {
        return new Op.Write(name, offset, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    @Test
    void aNameIsNotCertainBeforeTheFolderIsSynced() {
        Disk disk = disk(true, new Op.Create("a"), write("a", 0, "x"), new Op.Sync("a"));

        assertThat(disk.afterPowerCut(Disk.Luck.NOTHING, random)).isEmpty();
    }

    @Test
    void whatWasSyncedWithItsNameIsThere() {
        Disk disk = disk(true, new Op.Create("a"), write("a", 0, "x"), new Op.Sync("a"), new Op.SyncFolder());

        assertThat(text(disk.afterPowerCut(Disk.Luck.NOTHING, random).get("a"))).isEqualTo("x");
    }

    @Test
    void whatWasWrittenAfterTheSyncMayBeLost() {
        Disk disk = disk(
                true,
                new Op.Create("a"),
                write("a", 0, "x"),
                new Op.Sync("a"),
                new Op.SyncFolder(),
                write("a", 1, "y"));

        assertThat(text(disk.afterPowerCut(Disk.Luck.NOTHING, random).get("a"))).isEqualTo("x");
    }

    @Test
    void aFileThatWasDeletedMayComeBack() {
        Disk disk = disk(true, new Op.Create("a"), new Op.SyncFolder(), new Op.Unlink("a"));

        assertThat(disk.afterPowerCut(Disk.Luck.NOTHING, random)).containsKey("a");
    }

    @Test
    void aFileHasTheSameContentUnderBothOfItsNames() {
        Disk disk = disk(
                true,
                new Op.Create("a"),
                write("a", 0, "x".repeat(4 * SECTOR)),
                new Op.Link("a", "b"),
                new Op.SyncFolder());

        Map<String, byte[]> files = disk.afterPowerCut(Disk.Luck.SOME, random);

        assertThat(files.get("a")).isEqualTo(files.get("b"));
    }

    @Test
    void sectorsAreKeptLostAndTorn() {
        Disk disk = disk(
                true,
                new Op.Create("a"),
                write("a", 0, "o".repeat(SECTOR)),
                new Op.Sync("a"),
                new Op.SyncFolder(),
                write("a", 0, "n".repeat(SECTOR)));
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < TRIES; i++) {
            String sector = text(disk.afterPowerCut(Disk.Luck.SOME, random).get("a"));
            kinds.add(!sector.contains("n") ? "lost" : !sector.contains("o") ? "kept" : "torn");
        }

        assertThat(kinds).containsExactlyInAnyOrder("lost", "kept", "torn");
    }

    @Test
    void aLaterSectorCanSurviveAnEarlierOne() {
        Disk disk = disk(true, new Op.Create("a"), new Op.SyncFolder(), write("a", 0, "n".repeat(2 * SECTOR)));
        Set<Boolean> onlyTheSecond = new HashSet<>();
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = disk.afterPowerCut(Disk.Luck.SOME, random).get("a");
            onlyTheSecond.add(bytes.length == 2 * SECTOR
                    && Arrays.equals(Arrays.copyOf(bytes, SECTOR), new byte[SECTOR])
                    && bytes[2 * SECTOR - 1] == 'n');
        }

        assertThat(onlyTheSecond).contains(true);
    }

    @Test
    void aDiskThatIgnoresSyncsKeepsNothingForCertain() {
        Disk disk = disk(false, new Op.Create("a"), write("a", 0, "x"), new Op.Sync("a"), new Op.SyncFolder());

        assertThat(disk.afterPowerCut(Disk.Luck.NOTHING, random)).isEmpty();
    }
}
