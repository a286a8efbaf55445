package daybook.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorageKindTest {

    @ParameterizedTest
    @CsvSource({
        "nfs, network",
        "nfs4, network",
        "cifs, network",
        "smb3, network",
        "9p, network",
        "fuse.sshfs, network",
        "fuse.rclone, network",
        "tmpfs, in memory",
        "vfat, memory sticks",
        "exfat, memory sticks",
        "fuseblk, another program"
    })
    void someFileSystemsAreNoPlaceForALog(String type, String why) {
        Symptom finding = StorageKind.fileSystem(type, false, "/home/a/log.daybook");

        assertThat(finding.level()).isEqualTo(Symptom.Level.WARNING);
        assertThat(finding.detail()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "zfs", "apfs", "NTFS", "overlay", "ecryptfs"})
    void disksOfTheMachineAreFine(String type) {
        assertThat(StorageKind.fileSystem(type, false, "/home/a/log.daybook").level())
                .isEqualTo(Symptom.Level.OK);
    }

    @ParameterizedTest
    @CsvSource({
        "true, /home/a/log",
        "false, /media/a/STICK/log",
        "false, /run/media/a/STICK/log",
        "false, /Volumes/S/log"
    })
    void aDiskThatCanBePulledOutIsNoPlaceForALog(boolean removable, String path) {
        assertThat(StorageKind.fileSystem("ext4", removable, path).detail()).contains("pulled out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/a/Dropbox/log",
                "/home/a/Dropbox (Old)/log",
                "/home/a/OneDrive - Hill Street Surgery/log",
                "/home/a/onedrive/log",
                "/home/a/Google Drive/My Drive/log",
                "/Users/a/Library/Mobile Documents/com~apple~CloudDocs/log",
                "/home/a/iCloud/log",
                "/home/a/Nextcloud2/log",
                "/home/a/MEGA/log"
            })
    void foldersOfSynchronisingProgramsAreKnownByTheirNames(String path) {
        assertThat(StorageKind.synchronisation(path, "").level()).isEqualTo(Symptom.Level.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/a/log",
                "/home/a/megastore/log",
                "/home/dropboxer/log",
                "/home/a/my drives/log",
                "/srv/nextcloudish"
            })
    void otherFoldersAreNotTakenForThem(String path) {
        assertThat(StorageKind.synchronisation(path, "").level()).isEqualTo(Symptom.Level.OK);
    }
}
