package daybook.blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A log with everything that a bundle may hold, and what tests do to a bundle of it: copy it, tamper with it, run its checks. */
final class Bundles {

    /** Makes the manifests fit whatever is there, as somebody would who tampers with a bundle. */
    private static final String RESEAL = """
            find data -type f | sort | xargs sha256sum >manifest-sha256.txt
            sha256sum REPORT.html bagit.txt bag-info.txt manifest-sha256.txt VERIFY.txt verify.sh verify.ps1 >tagmanifest-sha256.txt
            """;

    private static final String MAIN = """
            public class Start { public static int Main(string[] a) { string[] c = new string[a.Length - 1];
                System.Array.Copy(a, 1, c, 0, c.Length);
                return DaybookBundle.Verify.Run(a[0], c, System.Console.Out, System.Console.Error); } }
            """;

    private Bundles() {}

    /**
     * A log of two subjects: an entry with witnesses that was amended twice and has an exhibit, one that was withdrawn and redacted and
     * has an empty file, one with a hostile name and a second of the same name; one of the other subject with an exhibit; hostile
     * text; and at the end a checkpoint in {@code checkpoint.txt} and two more records.
     */
    static Program log(Path folder) throws IOException {
        Program daybook = Logs.with(folder);
        Files.writeString(folder.resolve("card.txt"), "Thinking of you");
        Files.createFile(folder.resolve("empty.bin"));
        Files.writeString(folder.resolve("=cmd|' \u202e.txt"), "calc");
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/card.txt"), "Another card");
        must(daybook, "subject", "add", "P2", "--name", "NAMECANARY Example", "--identifier", "IDCANARY");
        must(
                daybook,
                "add",
                "gift",
                "-m",
                "Flowers and a \"card\"",
                "--at",
                "2026-11-02 14:30",
                "--subject",
                "P1",
                "--witness",
                "WITNESSCANARY",
                "--witness",
                "Bo; Co",
                "--attach",
                "card.txt",
                "--exhibit",
                "AB/1");
        must(
                daybook,
                "add",
                "call",
                "-m",
                "REDACTEDCANARY",
                "--at",
                "2026-11",
                "--subject",
                "P1",
                "--attach",
                "empty.bin",
                "--attach",
                "=cmd|' \u202e.txt",
                "--attach",
                "more/card.txt");
        must(
                daybook,
                "add",
                "message",
                "-m",
                "OTHERCANARY",
                "--subject",
                "P2",
                "--at",
                "unknown",
                "--attach",
                "card.txt");
        must(daybook, "amend", "1", "--place", "home", "--witness", "SECONDCANARY", "--reason", "It was at home");
        must(daybook, "amend", "1", "--channel", "post", "--reason", "=1+1");
        must(daybook, "withdraw", "2", "--reason", "Another patient");
        must(daybook, "redact", "2", "--fact", "description", "--authority", "DPO", "--reason", "Asked", "--yes");
        must(
                daybook.withStdin("=HYPERLINK(1),\"'quoted\"\r\n\u202e\u0001\u007f\n@x\t'=\ud83d\ude00"),
                "add",
                "post",
                "--at",
                "2025",
                "--subject",
                "P1",
                "--exact-words",
                "");
        must(daybook, "note", "-m", "He was polite", "--at", "yesterday", "--subject", "P1");
        must(daybook, "checkpoint", "-o", "checkpoint.txt");
        must(daybook, "settings", "set", "silence-days", "30", "--reason", "Agreed");
        return daybook;
    }

    static Run must(Program daybook, String... arguments) {
        Run run = daybook.run(arguments);
        RunAssert.assertThat(run).exited(0);
        return run;
    }

    /** Copies a bundle, does something to the copy in a shell, and makes its manifests fit again where asked. */
    static void tamper(Program daybook, Path copy, boolean reseal, String script) {
        RunAssert.assertThat(daybook.shell(
                        "set -e; cp -R bundle \"$1\"; cd \"$1\"; " + script + "\n" + (reseal ? RESEAL : ""),
                        copy.toString()))
                .exited(0);
    }

    /** Runs the check that lies in a bundle, without daybook on its path. */
    static Run check(Program daybook, Path bundle, String... options) {
        Tools.assume("bash", "jq", "sha256sum", "openssl");
        List<String> arguments = new ArrayList<>(List.of(bundle.toString()));
        arguments.addAll(List.of(options));
        return daybook.with("PATH", "/usr/local/bin:/usr/bin:/bin")
                .shell("d=$1; shift; exec bash \"$d/verify.sh\" \"$@\"", arguments.toArray(new String[0]));
    }

    /** Compiles what the check for Windows consists of; gives the program. */
    static Path compiled(Program daybook, Path bundle, Path folder) {
        Tools.assume("mcs", "mono");
        try {
            String script = Files.readString(bundle.resolve("verify.ps1"));
            var source = Pattern.compile("(?s)^\\$source = @'\\R(.*?)^'@", Pattern.MULTILINE)
                    .matcher(script);
            if (!source.find()) {
                throw new AssertionError("no C# in verify.ps1");
            }
            Files.writeString(folder.resolve("Verify.cs"), source.group(1));
            Files.writeString(folder.resolve("Start.cs"), MAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The oldest PowerShell has the compiler of C# 5.
        RunAssert.assertThat(daybook.shell(
                        "cd \"$1\" && mcs -langversion:5 -warnaserror -out:verify.exe Verify.cs Start.cs",
                        folder.toString()))
                .exited(0);
        return folder.resolve("verify.exe");
    }

    /** Every byte of a bundle, its facts decoded, as text in which a canary would be seen. */
    static String bytes(Path bundle) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(bundle)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file.getFileName()).append('\n');
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        for (String line : Files.readAllLines(bundle.resolve("data/disclosures.jsonl"))) {
            String encoded = Logs.JSON.readTree(line).get("disclosure").asString();
            all.append(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8))
                    .append('\n');
        }
        return all.toString();
    }
}
