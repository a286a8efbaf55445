package daybook.doctor;

import java.util.Locale;

/** What a kind of file system and a path say about keeping a log there. Looks at names only. */
final class StorageKind {

    private static final String FILE_SYSTEM = "file system";
    private static final String SYNCHRONISED = "synchronised";

    private static final String[] NETWORK = {
        "nfs",
        "cifs",
        "smb",
        "ncpfs",
        "afs",
        "ceph",
        "gluster",
        "lustre",
        "9p",
        "virtiofs",
        "vboxsf",
        "prl_fs",
        "drvfs",
        "webdav",
        "davfs",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.gvfs",
        "fuse.glusterfs",
        "fuse.s3fs",
        "fuse.davfs",
        "fuse.portal"
    };

    private static final String[] WITHOUT_OWNERS = {"vfat", "msdos", "fat", "exfat", "fuse.exfat"};

    /** Names of folders that programs keep the same on several machines, in lower case; a name that starts so counts too. */
    private static final String[] SYNCHRONISED_FOLDERS = {
        "dropbox",
        "onedrive",
        "google drive",
        "googledrive",
        "my drive",
        "icloud",
        "mobile documents",
        "com~apple~clouddocs",
        "nextcloud",
        "owncloud",
        "pcloud",
        "mega",
        "megasync",
        "box sync",
        "sync.com",
        "syncthing",
        "seafile",
        "tresorit",
        "proton drive"
    };

    /** What such programs leave in the folders that they look after. */
    static final String[] MARKERS = {
        ".stfolder",
        ".dropbox",
        ".dropbox.cache",
        ".sync",
        ".owncloudsync.log",
        ".nextcloudsync.log",
        ".csync_journal.db",
        ".tmp.drivedownload"
    };

    private StorageKind() {}

    /**
     * @param type as the system names it, such as {@code ext4} or {@code fuse.sshfs}
     * @param removable whether the system says that the disk can be pulled out
     * @param path the absolute path of the log
     */
    static Symptom fileSystem(String type, boolean removable, String path) {
        String lower = type.toLowerCase(Locale.ROOT);
        for (String network : NETWORK) {
            if (lower.startsWith(network)) {
                return Symptom.warning(
                        FILE_SYSTEM,
                        type + ", a network or shared folder: locks and syncs do not hold there as they do on a disk",
                        "keep the log on a disk of this machine and put backups on the network");
            }
        }
        if (path.startsWith("\\\\")) {
            return Symptom.warning(
                    FILE_SYSTEM,
                    type + " of another machine: locks and syncs do not hold there as they do on a disk",
                    "keep the log on a disk of this machine and put backups on the network");
        }
        if (lower.equals("tmpfs") || lower.equals("ramfs")) {
            return Symptom.warning(
                    FILE_SYSTEM,
                    type + ", in memory: the log is gone when the machine is switched off",
                    "make a backup on a disk at once: daybook backup FILE");
        }
        for (String without : WITHOUT_OWNERS) {
            if (lower.equals(without)) {
                return Symptom.warning(
                        FILE_SYSTEM,
                        type
                                + ", the kind of memory sticks: it knows no permissions, so whoever has the stick can read the log",
                        "keep the log on an encrypted disk of this machine");
            }
        }
        if (removable || isRemovablePath(path)) {
            return Symptom.warning(
                    FILE_SYSTEM,
                    type + " on a disk that can be pulled out",
                    "keep the log on a disk of this machine and put backups on this one");
        }
        if (lower.startsWith("fuse")) {
            return Symptom.warning(
                    FILE_SYSTEM,
                    type + ", a file system that another program provides: whether its syncs hold is not known",
                    "keep the log on a disk of this machine unless that program encrypts it there");
        }
        return Symptom.ok(FILE_SYSTEM, type);
    }

    private static boolean isRemovablePath(String path) {
        return path.startsWith("/media/") || path.startsWith("/run/media/") || path.startsWith("/Volumes/");
    }

    /**
     * @param path the absolute path of the log
     * @param marker a file of {@link #MARKERS} that is in the log's folder or one above it; empty when there is none
     */
    static Symptom synchronisation(String path, String marker) {
        String hint =
                "move the log to a folder that is not synchronised: half of a write, or two versions, can reach the others;"
                        + " put backups there instead";
        for (String part : path.replace('\\', '/').split("/", -1)) {
            String lower = part.toLowerCase(Locale.ROOT);
            for (String folder : SYNCHRONISED_FOLDERS) {
                if (isNamedLike(lower, folder)) {
                    return Symptom.warning(SYNCHRONISED, "\"" + part + "\" looks like a synchronised folder", hint);
                }
            }
        }
        if (!marker.isEmpty()) {
            return Symptom.warning(SYNCHRONISED, marker + " shows that a program synchronises this folder", hint);
        }
        return Symptom.ok(SYNCHRONISED, "no sign of a folder that a program synchronises");
    }

    /** {@code OneDrive}, {@code OneDrive - Practice}, {@code Dropbox (Old)}, {@code Nextcloud2}; not {@code megastore}. */
    private static boolean isNamedLike(String lower, String folder) {
        if (!lower.startsWith(folder)) {
            return false;
        }
        return lower.length() == folder.length() || !Character.isLetter(lower.charAt(folder.length()));
    }
}
