package daybook.doctor;

import daybook.platform.Folders;
import daybook.store.JournalFinding;
import daybook.store.Logs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The log's file, its folder and the disk below them. A check that the system does not allow says so and is a warning. */
final class FileChecks {

    private static final long LEAST_ROOM = 100L << 20;

    /** Redacting and backing up need room for the log once more. */
    private static final long TIMES_ITS_SIZE = 2;

    private final Path file;
    private final Path real;

    FileChecks(Path file) {
        this.file = file;
        Path found = file;
        try {
            found = file.toRealPath();
        } catch (IOException e) {
            // What is wrong with it is found by whoever opens it.
        }
        this.real = found;
    }

    Symptom size() {
        return looking("file", () -> {
            String where = real.equals(file) ? file.toString() : file + ", which leads to " + real;
            return Symptom.ok("file", where + ", " + Files.size(real) + " bytes");
        });
    }

    Symptom fileSystem() {
        return looking("file system", () -> {
            FileStore store = Files.getFileStore(real);
            return StorageKind.fileSystem(store.type(), isRemovable(store), real.toString());
        });
    }

    /** Windows says it of a volume, Linux of a disk in {@code /sys}, of a partition in the folder above its own. */
    private static boolean isRemovable(FileStore store) throws IOException {
        try {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
        } catch (UnsupportedOperationException e) {
            return isRemovable(store.name());
        }
    }

    private static boolean isRemovable(String device) throws IOException {
        if (!device.startsWith("/dev/")) {
            return false;
        }
        Path block = Path.of("/sys/class/block", device.substring(device.lastIndexOf('/') + 1));
        if (!Files.exists(block)) {
            return false;
        }
        Path disk = block.toRealPath();
        for (Path each : new Path[] {disk, disk.resolveSibling("..").normalize()}) {
            Path removable = each.resolve("removable");
            if (Files.isRegularFile(removable)
                    && Files.readString(removable).strip().equals("1")) {
                return true;
            }
        }
        return disk.toString().contains("/usb");
    }

    Symptom synchronisation() {
        for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
            for (String marker : StorageKind.MARKERS) {
                Path there = folder.resolve(marker);
                if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                    return StorageKind.synchronisation(real.toString(), there.toString());
                }
            }
        }
        return StorageKind.synchronisation(real.toString(), "");
    }

    Symptom permissions() {
        return looking("permissions", () -> {
            PosixFileAttributes attributes = posix(real);
            if (attributes == null) {
                return AccessList.permissions(real);
            }
            String mode = PosixFilePermissions.toString(attributes.permissions());
            if (!mode.endsWith("------")) {
                return Symptom.warning(
                        "permissions",
                        mode + ": others can reach what is in the log",
                        "daybook is content with: chmod 600 " + real);
            }
            String owner = attributes.owner().getName();
            String me = System.getProperty("user.name", "");
            if (!owner.equals(me)) {
                return Symptom.warning(
                        "permissions",
                        mode + ", owned by " + owner + " while you are " + me,
                        "use the log as " + owner + ", or have it given to you");
            }
            if (!Files.isWritable(real)) {
                return Symptom.warning(
                        "permissions", mode + ": you may read it and not add to it", "chmod 600 " + real);
            }
            return Symptom.ok("permissions", mode + ", owned by " + owner);
        });
    }

    Symptom folder() {
        return looking("folder", () -> {
            Path folder = parent();
            PosixFileAttributes attributes = posix(folder);
            if (attributes == null) {
                return Symptom.ok("folder", folder.toString());
            }
            Set<PosixFilePermission> permissions = attributes.permissions();
            String mode = PosixFilePermissions.toString(permissions);
            if (permissions.contains(PosixFilePermission.OTHERS_WRITE)
                    || permissions.contains(PosixFilePermission.GROUP_WRITE)) {
                return Symptom.warning(
                        "folder",
                        folder + " is " + mode + ": others can put another file in the log's place",
                        "keep the log in a folder of your own: chmod 700 FOLDER");
            }
            if (!Files.isWritable(folder)) {
                return Symptom.warning(
                        "folder",
                        "you may not write in " + folder + ", and adding needs a journal there",
                        "have the folder given to you, or keep the log elsewhere");
            }
            return Symptom.ok("folder", folder + " is " + mode);
        });
    }

    /** A journal belongs to a write that was interrupted; the other names to logs, copies and exports that were never finished. */
    Symptom leftBehind(JournalFinding journal, Logs logs) {
        if (journal.state() == JournalFinding.State.FOREIGN) {
            return Symptom.problem("left behind", journal.detail(), String.valueOf(journal.hint()));
        }
        if (journal.state() != JournalFinding.State.NONE) {
            return Symptom.warning(
                    "left behind",
                    journal.detail(),
                    journal.hint() == null
                            ? "copy neither the log nor what lies beside it alone; the next command that opens the log settles it"
                            : journal.hint());
        }
        return looking("left behind", () -> {
            if (!Files.isDirectory(parent())) {
                return Symptom.ok("left behind", "nothing");
            }
            String name = String.valueOf(real.getFileName());
            List<String> copies = new ArrayList<>(logs.unfinishedIn(parent()));
            List<String> exports = new ArrayList<>();
            try (DirectoryStream<Path> all = Files.newDirectoryStream(parent())) {
                for (Path each : all) {
                    String other = String.valueOf(each.getFileName());
                    if (other.equals(name + "-journal") || other.equals(name + "-wal")) {
                        return journal(each);
                    }
                    if (other.startsWith("." + name + ".") && other.endsWith(".new")) {
                        copies.add(other);
                    } else if (other.startsWith(".") && other.endsWith(".part")) {
                        exports.add(other);
                    }
                }
            }
            if (!copies.isEmpty()) {
                return Symptom.warning(
                        "left behind",
                        String.join(", ", copies)
                                + ": left by a backup, a restore or a redaction that was killed; a name that ends"
                                + " with .new can be a whole copy of the log, with texts that were redacted since",
                        "the next daybook backup or restore into this folder removes them");
            }
            if (!exports.isEmpty()) {
                return Symptom.warning(
                        "left behind",
                        String.join(", ", exports)
                                + ": left by an export or a report that was killed; it can hold entries",
                        "delete it when no daybook is running");
            }
            return Symptom.ok("left behind", "nothing");
        });
    }

    /** After a write that was finished the first bytes of its journal are zeros. */
    private static Symptom journal(Path journal) {
        String name = String.valueOf(journal.getFileName());
        if (isVoid(journal)) {
            return Symptom.warning(
                    "left behind",
                    name
                            + " is there: a write was finished, and its journal not yet erased; it holds what was in the log before",
                    "the next command that writes erases it");
        }
        return Symptom.warning(
                "left behind",
                name + " is there: a write is going on, or one was interrupted",
                "leave it where it is and copy neither file alone; the next daybook command takes back what was half"
                        + " done");
    }

    private static boolean isVoid(Path journal) {
        try (InputStream in = Files.newInputStream(journal, LinkOption.NOFOLLOW_LINKS)) {
            return in.read() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    Symptom space() {
        return looking("space", () -> {
            long free = Folders.roomAt(real);
            long needed = Math.max(LEAST_ROOM, TIMES_ITS_SIZE * Files.size(real));
            String found = (free >> 20) + " MiB free";
            return free < needed
                    ? Symptom.warning(
                            "space", found, "make room: redacting, and attaching files, need more than there is")
                    : Symptom.ok("space", found);
        });
    }

    private Path parent() throws IOException {
        Path parent = real.getParent();
        if (parent == null) {
            throw new IOException(real + " has no folder");
        }
        return parent;
    }

    private static @Nullable PosixFileAttributes posix(Path path) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return null;
        }
        return Files.readAttributes(path, PosixFileAttributes.class);
    }

    private interface Look {
        Symptom look() throws IOException;
    }

    private static Symptom looking(String name, Look look) {
        try {
            return look.look();
        } catch (IOException | SecurityException e) {
            return Symptom.warning(name, "this could not be found out: " + e, "look at it yourself");
        }
    }
}
