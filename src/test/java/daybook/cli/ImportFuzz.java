package daybook.cli;

import daybook.fuzz.Input;
import daybook.fuzz.Properties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Any bytes as a file to import, with any options, into a log that has entries: all of it saved, some rows refused, or nothing done; a
 * dry run tells beforehand which; what was imported is there already when it comes again, and comes back from every export.
 */
public final class ImportFuzz {

    private static final String[] FORMATS = {"csv", "json", "jsonl"};

    private static final String[][] OPTIONS = {
        {"--spreadsheet"},
        {"--date-order", "mdy"},
        {"--as-of", "2026-11-20"},
        {"--century", "2000"},
        {"--again"},
        {"--amend", "--reason", "Read otherwise"},
        {"--undated"},
        {"--split", "witnesses=/"},
        {"--delimiter", "pipe"},
        {"--zone", "America/New_York"},
        {"--map", "description=#1"},
        {"--encoding", "windows-1252"}
    };

    /** The options that JSON has too. */
    private static final int[] OF_JSON = {1, 2, 3, 4, 5};

    private static final List<String> MADE_ANEW = List.of(
            "id",
            "record",
            "status",
            "revision",
            "recorded_at",
            "recorded_by",
            "late",
            "delay_seconds",
            "hash",
            "amendments",
            "source_recorded_at",
            "source_recorded_by",
            "source_place",
            "source_id",
            "source_missing",
            "source_line",
            "source_import");

    private static final Path FOLDER = folder();
    private static final byte[] LOG = log();

    private ImportFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Input in = new Input(bytes);
        String format = FORMATS[in.choice(FORMATS.length)];
        List<String> arguments =
                new ArrayList<>(List.of("import", format, FOLDER.resolve("file").toString(), "--subject", "P1"));
        for (int many = in.choice(4); many > 0; many--) {
            boolean csv = format.equals("csv");
            int option = csv ? in.choice(OPTIONS.length) : OF_JSON[in.choice(OF_JSON.length)];
            if (!arguments.contains(OPTIONS[option][0])) {
                arguments.addAll(List.of(OPTIONS[option]));
            }
        }
        Files.write(FOLDER.resolve("file"), in.rest());
        Files.write(FOLDER.resolve("log.daybook"), LOG);
        Session session = Session.of(FOLDER.resolve("log.daybook"));

        int dry = run(session, with(arguments, "--dry-run"));
        Properties.require(
                Arrays.equals(LOG, Files.readAllBytes(FOLDER.resolve("log.daybook"))), "a dry run saves nothing");
        int status = run(session, arguments);
        boolean amends = arguments.contains("--amend");
        Properties.require(amends || dry == status, "the dry run ended with " + dry + ", the import with " + status);
        if (status == 2) {
            Properties.require(
                    Arrays.equals(LOG, Files.readAllBytes(FOLDER.resolve("log.daybook"))),
                    "what is refused changes nothing");
            return;
        }
        session.ok("verify", "-q");
        int again = run(session, arguments);
        Properties.require(again == 0 || again == 3, "the same import ended with " + again);
        Properties.require(
                session.out().contains("Nothing was added"), "the same import added something: " + session.out());
        comesBack(session);
    }

    private static int run(Session session, List<String> arguments) {
        int status = session.run(arguments.toArray(new String[0]));
        Properties.require(
                status == 0 || status == 2 || status == 3,
                "status " + status + " of " + arguments + ": " + session.err());
        return status;
    }

    private static List<String> with(List<String> arguments, String more) {
        List<String> all = new ArrayList<>(arguments);
        all.add(more);
        return all;
    }

    /** What a log exports is there already, and another log makes the same of it. */
    private static void comesBack(Session session) throws IOException {
        Path export = FOLDER.resolve("export");
        for (String format : new String[] {"csv", "csv --spreadsheet", "json", "jsonl"}) {
            String[] words = format.split(" ", -1);
            List<String> out = new ArrayList<>(List.of("export", words[0], "-o", export.toString(), "--force"));
            List<String> back = new ArrayList<>(List.of("import", words[0], export.toString(), "--again"));
            for (int i = 1; i < words.length; i++) {
                out.add(words[i]);
                back.add(words[i]);
            }
            session.ok(out.toArray(new String[0]));
            session.ok(back.toArray(new String[0]));
            Properties.require(session.out().contains("Nothing was added"), format + " of its own: " + session.out());
            Path copy = FOLDER.resolve("copy.daybook");
            Files.deleteIfExists(copy);
            Session other = Session.of(copy);
            other.ok("init", "--zone", "Europe/London", "--recorder", "Dr A");
            other.ok(back.toArray(new String[0]));
            other.ok("verify", "-q");
            Properties.same(told(session), told(other), "the facts by way of " + format);
        }
    }

    /** What every entry says, without what each log makes anew. */
    private static String told(Session session) {
        String out = session.ok("timeline", "--json");
        for (String field : MADE_ANEW) {
            out = out.replaceAll("\"" + field + "\":(\"[^\"]*\"|[0-9]+|true|false|null|\\[[^\\]]*\\]),?", "");
        }
        return out;
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("daybook-fuzz");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] log() {
        try {
            Session session = Session.about(FOLDER, "P1");
            session.incident("call", "2026-03-02 14:30").incident("gift", "2026-03-05");
            byte[] log = Files.readAllBytes(FOLDER.resolve("log.daybook"));
            Files.delete(FOLDER.resolve("log.daybook"));
            return log;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
