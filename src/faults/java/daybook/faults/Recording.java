package daybook.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The system calls of some runs that change files of one folder, in order, read from what strace wrote with {@code -f -y -xx}. */
final class Recording {

    static final String CALLS =
            "openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,link,rename,mmap,fallocate,copy_file_range,sendfile,pwritev";

    private static final Pattern UNFINISHED = Pattern.compile("^(\\d+) +(.*) <unfinished \\.\\.\\.>$");
    private static final Pattern RESUMED = Pattern.compile("^(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)$");
    private static final Pattern CALL = Pattern.compile("^\\d+ +(\\w+)\\((.*)\\) += (-?\\d+).*$");
    private static final Pattern STRING = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"(\\.\\.\\.)?");
    private static final Pattern DESCRIPTOR = Pattern.compile("^(\\d+)<([^>]*)>");

    private final String folder;
    private final List<Op> ops = new ArrayList<>();

    private Recording(Path folder) {
        this.folder = folder.toString();
    }

    /** One thing that happened to the disk, or that the program's caller was told. */
    sealed interface Op {
        record Create(String name) implements Op {}

        record Link(String from, String to) implements Op {}

        record Rename(String from, String to) implements Op {}

        record Unlink(String name) implements Op {}

        /** No record, because records compare arrays by what they are and not by what they hold. */
        final class Write implements Op {
            private final String name;
            private final long offset;
            private final byte[] bytes;

            Write(String name, long offset, byte[] bytes) {
                this.name = name;
                this.offset = offset;
                this.bytes = bytes;
            }

            String name() {
                return name;
            }

            long offset() {
                return offset;
            }

            byte[] bytes() {
                return bytes;
            }
        }

        record Truncate(String name, long size) implements Op {}

        record Sync(String name) implements Op {}

        record SyncFolder() implements Op {}

        /** From here on the log has to hold as many records. */
        record Acknowledged(long records) implements Op {}

        /** From here on that file has to be there and verify. */
        record Kept(String name) implements Op {}
    }

    static List<Op> read(Path trace, Path folder) throws IOException {
        Recording recording = new Recording(folder);
        Map<String, String> unfinished = new HashMap<>();
        // A call that another thread interrupted in the trace counts from where it ended.
        for (String line : Files.readAllLines(trace)) {
            Matcher cut = UNFINISHED.matcher(line);
            Matcher resumed = RESUMED.matcher(line);
            if (cut.matches()) {
                unfinished.put(cut.group(1), cut.group(2));
            } else if (resumed.matches()) {
                String start = unfinished.remove(resumed.group(1));
                if (start != null) {
                    recording.call(resumed.group(1) + " " + start + resumed.group(2));
                }
            } else {
                recording.call(line);
            }
        }
        return recording.ops;
    }

    private final Map<String, Long> positions = new HashMap<>();

    private void call(String line) throws IOException {
        Matcher call = CALL.matcher(line);
        if (!call.matches() || call.group(3).startsWith("-")) {
            return;
        }
        String name = call.group(1);
        String arguments = call.group(2);
        switch (name) {
            case "openat" -> open(arguments);
            case "unlink" -> path(strings(arguments).get(0), Op.Unlink::new);
            case "link" -> two(strings(arguments), Op.Link::new);
            case "rename" -> two(strings(arguments), Op.Rename::new);
            case "pwrite64" -> write(arguments, true);
            case "write" -> write(arguments, false);
            case "ftruncate" -> descriptor(arguments, file -> new Op.Truncate(file, lastNumber(arguments)));
            case "fsync", "fdatasync" -> sync(arguments);
            case "mmap" -> refuseShared(arguments);
            default -> refuse(name, arguments);
        }
    }

    private interface OfName {
        Op of(String name);
    }

    private interface OfNames {
        Op of(String from, String to);
    }

    private void open(String arguments) {
        String path = text(strings(arguments).get(0));
        if (arguments.contains("O_CREAT") && isOurs(path)) {
            ops.add(new Op.Create(name(path)));
            positions.put(name(path), 0L);
        }
    }

    private void path(byte[] path, OfName op) {
        if (isOurs(text(path))) {
            ops.add(op.of(name(text(path))));
        }
    }

    private void two(List<byte[]> paths, OfNames op) {
        if (isOurs(text(paths.get(0)))) {
            ops.add(op.of(name(text(paths.get(0))), name(text(paths.get(1)))));
        }
    }

    private void write(String arguments, boolean positioned) throws IOException {
        Matcher descriptor = DESCRIPTOR.matcher(arguments);
        List<byte[]> strings = strings(arguments);
        if (!descriptor.find() || strings.isEmpty()) {
            return;
        }
        String path = text(unhex(descriptor.group(2)));
        byte[] bytes = strings.get(0);
        if (isOurs(path)) {
            long offset = positioned ? lastNumber(arguments) : positions.getOrDefault(name(path), 0L);
            ops.add(new Op.Write(name(path), offset, bytes));
            positions.put(name(path), offset + bytes.length);
        } else if (descriptor.group(1).equals("1")) {
            String said = new String(bytes, StandardCharsets.UTF_8);
            if (said.startsWith("ACK ")) {
                ops.add(new Op.Acknowledged(Long.parseLong(said.substring(4).strip())));
            } else if (said.startsWith("KEPT ")) {
                ops.add(new Op.Kept(said.substring(5).strip()));
            }
        }
    }

    private void descriptor(String arguments, OfName op) {
        Matcher descriptor = DESCRIPTOR.matcher(arguments);
        if (descriptor.find()) {
            path(unhex(descriptor.group(2)), op);
        }
    }

    private void sync(String arguments) {
        Matcher descriptor = DESCRIPTOR.matcher(arguments);
        if (descriptor.find() && text(unhex(descriptor.group(2))).equals(folder)) {
            ops.add(new Op.SyncFolder());
        } else {
            descriptor(arguments, Op.Sync::new);
        }
    }

    /** The model knows no writing through memory; daybook does none, because mmap_size is 0. */
    private void refuseShared(String arguments) throws IOException {
        if (arguments.contains("MAP_SHARED") && arguments.contains("PROT_WRITE")) {
            refuse("mmap", arguments);
        }
    }

    private void refuse(String name, String arguments) throws IOException {
        Matcher descriptor = Pattern.compile("\\d+<([^>]*)>").matcher(arguments);
        while (descriptor.find()) {
            if (isOurs(text(unhex(descriptor.group(1))))) {
                throw new IOException("the harness does not know how to replay " + name);
            }
        }
    }

    private boolean isOurs(String path) {
        return path.startsWith(folder + "/");
    }

    private String name(String path) {
        return path.substring(folder.length() + 1);
    }

    private static long lastNumber(String arguments) {
        return Long.parseLong(
                arguments.substring(arguments.lastIndexOf(',') + 1).strip());
    }

    private static List<byte[]> strings(String arguments) {
        List<byte[]> strings = new ArrayList<>();
        Matcher string = STRING.matcher(arguments);
        while (string.find()) {
            if (string.group(2) != null) {
                throw new IllegalStateException("strace cut a string short");
            }
            strings.add(unhex(string.group(1)));
        }
        return strings;
    }

    private static byte[] unhex(String text) {
        if (!text.startsWith("\\x")) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() / 4);
        for (int i = 2; i < text.length(); i += 4) {
            out.write(Character.digit(text.charAt(i), 16) << 4 | Character.digit(text.charAt(i + 1), 16));
        }
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
