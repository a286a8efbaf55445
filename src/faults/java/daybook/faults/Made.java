package daybook.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What became of a file that a command was to make. */
enum Made {
    /** Nothing is there that was not there before, and what was there is as it was. */
    NOT,
    WHOLE,
    /** Part of it is there, or what was there before is neither itself nor the new one. */
    DAMAGED;

    /**
     * Looks at a file. A log is whole when it verifies, a bundle when its manifests fit, a report or a description of columns when it
     * comes to its end, a workbook when every part of it can be read, a PDF when its table of contents is where its end says: these say when they were made.
     * Any other is whole when it is what a run without any fault made.
     *
     * @param before the folder from which the command started
     * @param good the folder after a run without any fault
     */
    static Made of(Path file, Path before, Path good) throws IOException {
        Path old = before.resolve(file.getFileName());
        if (!Files.exists(file)) {
            return Files.exists(old) ? DAMAGED : NOT;
        }
        if (file.toString().endsWith(".daybook")) {
            return LogState.of(file).holds() ? WHOLE : DAMAGED;
        }
        if (Files.isDirectory(file)) {
            return isWholeBag(file) ? WHOLE : DAMAGED;
        }
        if (file.toString().endsWith(".html")) {
            return Files.readString(file).endsWith("</html>\n") ? WHOLE : DAMAGED;
        }
        byte[] now = Files.readAllBytes(file);
        if (file.toString().endsWith(".xlsx")) {
            return isWholeZip(file) ? WHOLE : DAMAGED;
        }
        if (file.toString().endsWith(".pdf")) {
            return isWholePdf(now) ? WHOLE : DAMAGED;
        }
        if (file.toString().endsWith("-metadata.json")) {
            return new String(now, StandardCharsets.UTF_8).endsWith("\n}\n") ? WHOLE : DAMAGED;
        }
        if (Files.exists(old) && Arrays.equals(now, Files.readAllBytes(old))) {
            return NOT;
        }
        return Arrays.equals(now, Files.readAllBytes(good.resolve(file.getFileName()))) ? WHOLE : DAMAGED;
    }

    /** No two bundles are the same, because each says when it was made. */
    private static boolean isWholeBag(Path bag) throws IOException {
        for (String manifest : List.of("tagmanifest-sha256.txt", "manifest-sha256.txt")) {
            if (!Files.exists(bag.resolve(manifest))) {
                return false;
            }
            for (String line : Files.readAllLines(bag.resolve(manifest))) {
                Path file = bag.resolve(line.substring(66));
                if (!Files.exists(file) || !line.startsWith(sha256(Files.readAllBytes(file)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whether it begins and ends as a PDF does, and its table of objects, which is written last, begins where its end says. Everything in
     * it is packed, so that a block of nothing but zeros is one that was never written.
     */
    private static boolean isWholePdf(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher end = Pattern.compile("startxref\\s+(\\d{1,9})\\s+%%EOF\\s*\\z").matcher(text);
        if (!text.startsWith("%PDF-") || !end.find() || text.contains("\0".repeat(512))) {
            return false;
        }
        int table = Math.min(Integer.parseInt(end.group(1)), text.length());
        return Pattern.compile("xref|\\d+ \\d+ obj")
                .matcher(text)
                .region(table, text.length())
                .lookingAt();
    }

    /** Whether its directory is there, which is written last, and every part is as its checksum says. */
    private static boolean isWholeZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry each : Collections.list(zip.entries())) {
                CRC32 sum = new CRC32();
                sum.update(zip.getInputStream(each).readAllBytes());
                if (sum.getValue() != each.getCrc()) {
                    return false;
                }
            }
            return zip.size() > 0;
        } catch (ZipException e) {
            return false;
        }
    }
}
