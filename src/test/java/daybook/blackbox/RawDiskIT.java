package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left on the disk itself, below its files. Needs root, to mount an image of a disk. */
class RawDiskIT {

    @TempDir
    Path folder;

    @Test
    void aRedactedTextIsNowhereOnTheDiskAfterwards() {
        Tools.assume("mount", "umount", "truncate");
        Program daybook = Logs.with(folder);
        Assumptions.assumeTrue(
                daybook.shell(
                                        "PATH=$PATH:/usr/sbin:/sbin && truncate -s 48M disk && mkfs.ext4 -q -O ^has_journal disk && mkdir at && mount -o loop disk at")
                                .status()
                        == 0,
                "this user may not mount an image");

        Run run = daybook.shell(
                "trap 'umount at' EXIT; export DAYBOOK_FILE=at/log.daybook; set -e; daybook -q init --subject P1;"
                        + " daybook -q add call -m 'first CANARYONE' --at 2024-01-05; daybook -q amend 1 --impact CANARYTWO --reason more;"
                        + " for each in 1 2 3; do daybook -q note -m \"$each\"; done;"
                        + " daybook -q redact 1 --fact description --fact impact --authority officer --reason asked --yes");

        assertThat(run).exited(0);
        assertThat(daybook.shell("grep -c CANARY disk")).exited(1).printedAmongOthers("0");
    }
}
