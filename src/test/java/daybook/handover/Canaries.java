package daybook.handover;

import daybook.cli.Session;
import daybook.evidence.Positioned;
import daybook.log.Fact;
import daybook.log.Step;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A log made with the commands that people use, in which each fact of each kind of entry and record is a word that is nowhere else. Another
 * log was merged into it.
 */
final class Canaries {

    /** The options of {@code add} whose values are words of people, and their facts. */
    private static final Map<Fact, String> OF_INCIDENTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Fact.DESCRIPTION, "-m"),
            Map.entry(Fact.CHANNEL, "--channel"),
            Map.entry(Fact.EXACT_WORDS, "--exact-words"),
            Map.entry(Fact.PLACE_DETAIL, "--place-detail"),
            Map.entry(Fact.IDENTIFIER, "--identifier"),
            Map.entry(Fact.WITNESSES, "--witness"),
            Map.entry(Fact.ATTRIBUTION_REASON, "--attribution-reason"),
            Map.entry(Fact.TOLD_BY, "--told-by"),
            Map.entry(Fact.IMPACT, "--impact"),
            Map.entry(Fact.RESPONSE, "--response"),
            Map.entry(Fact.TAGS, "--tag"),
            Map.entry(Fact.RECORDED_BY, "--as")));

    private static final Map<Fact, String> OF_NOTES =
            new EnumMap<>(Map.of(Fact.DESCRIPTION, "-m", Fact.TAGS, "--tag", Fact.RECORDED_BY, "--as"));

    private static final Map<Fact, String> OF_STEPS = new EnumMap<>(Map.of(
            Fact.DESCRIPTION, "-m",
            Fact.WITH, "--with",
            Fact.REFERENCE, "--ref",
            Fact.TAGS, "--tag",
            Fact.RECORDED_BY, "--as"));

    /**
     * A word of the log.
     *
     * @param of what it belongs to: an entry by its row in the law, or {@code record}
     * @param what the fact, or the record and what of it
     */
    record Canary(String of, String what, String word) {

        @Override
        public String toString() {
            return of + ": " + what + " (" + word + ")";
        }
    }

    private final Path folder;
    private final String title;
    private final Session session;
    private final List<Canary> all = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int next;
    private int day;

    private Canaries(Path folder, String title) {
        this.folder = folder;
        this.title = title;
        this.session = Session.about(folder, "P1");
    }

    static Canaries in(Path folder) throws IOException {
        return in(folder, "");
    }

    /** A log whose words have a title before them by which a preview finds them. */
    static Canaries in(Path folder, String title) throws IOException {
        Canaries canaries = new Canaries(folder, title);
        canaries.make();
        return canaries;
    }

    Session session() {
        return session;
    }

    List<Canary> all() {
        return all;
    }

    /** The number of each entry by its row in the law. */
    Map<String, Integer> numbers() {
        return numbers;
    }

    /** A word that is nowhere else, short enough for a line, and with no letter that a font joins to the next. */
    private String word(String of, String what) {
        int n = next++;
        String word = title + "Zq" + (char) ('A' + n / 676) + (char) ('A' + n / 26 % 26) + (char) ('A' + n % 26) + "qZ";
        all.add(new Canary(of, what, word));
        return word;
    }

    private String of(String what) {
        return word("record", what);
    }

    private void entry(String of, Map<Fact, String> options, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.add("-q");
        arguments.add("--at");
        arguments.add("2026-10-" + (day++ % 28 + 1 < 10 ? "0" : "") + ((day - 1) % 28 + 1));
        options.forEach((fact, option) -> {
            arguments.add(option);
            arguments.add(word(of, fact.word()));
        });
        numbers.put(of, numbers.size() + 1);
        session.ok(arguments.toArray(String[]::new));
    }

    private void incident(String of, String... more) {
        List<String> command = new ArrayList<>(List.of("add", "gift"));
        command.addAll(List.of(more));
        if (!command.contains("--subject")) {
            command.addAll(List.of("--subject", "P1"));
        }
        entry(of, OF_INCIDENTS, command.toArray(String[]::new));
    }

    private void amend(String of, String... more) {
        List<String> command = new ArrayList<>(List.of("amend", String.valueOf(numbers.get(of)), "-q"));
        command.addAll(List.of(more));
        session.ok(command.toArray(String[]::new));
    }

    /** Says anew what an entry says, so that the words of before are its past. */
    private void again(String of, Map<Fact, String> options, String... more) {
        for (int i = 0; i < all.size(); i++) {
            Canary each = all.get(i);
            if (each.of().equals(of) && !each.what().equals("recorded_by")) {
                all.set(i, new Canary("past-" + of, each.what(), each.word()));
            }
        }
        List<String> command = new ArrayList<>(List.of(more));
        options.forEach((fact, option) -> {
            if (fact != Fact.RECORDED_BY) {
                command.add(option);
                command.add(word(of, fact.word()));
            }
        });
        command.addAll(List.of("--reason", word("change-of-" + of, "reason")));
        amend(of, command.toArray(String[]::new));
    }

    private void attach(String of, byte[] bytes, String ending) throws IOException {
        String name = word(of, "exhibit name") + ending;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes);
        out.write(word(of, "exhibit bytes").getBytes(StandardCharsets.US_ASCII));
        Path file = folder.resolve(name);
        Files.write(file, out.toByteArray());
        all.add(new Canary(of, "exhibit sha256", HexFormat.of().formatHex(sha256(out.toByteArray()))));
        session.ok(
                "attach",
                String.valueOf(numbers.get(of)),
                file.toString(),
                "-q",
                "--exhibit",
                word(of, "exhibit"),
                "--describe",
                word(of, "exhibit shows"),
                "--source",
                word(of, "exhibit came_from"));
    }

    /** A picture with words in its own metadata, behind its first two bytes. */
    private byte[] commented(String of, byte[] picture) {
        byte[] text = word(of, "exhibit comment").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(picture, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (text.length + 2)});
        out.writeBytes(text);
        out.write(picture, 2, picture.length - 2);
        return out.toByteArray();
    }

    /** Keeps a thing with an entry, and hands it on. */
    private void thing(String of) {
        String exhibit = word(of, "thing exhibit");
        keep(
                "add-item",
                of,
                new String[][] {{"--describe", "description"}, {"--kept", "kept"}, {"--handled-by", "handled_by"}},
                String.valueOf(numbers.get(of)),
                "--exhibit",
                exhibit);
        keep(
                "handed",
                of,
                new String[][] {{"--to", "handed_to"}, {"--by", "handed_by"}, {"--kept", "kept"}, {"--reason", "reason"}
                },
                exhibit);
    }

    private void keep(String command, String of, String[][] options, String... first) {
        List<String> arguments = new ArrayList<>(List.of("evidence", command));
        arguments.addAll(List.of(first));
        for (String[] each : options) {
            arguments.add(each[0]);
            arguments.add(word(of, "thing " + each[1]));
        }
        arguments.add("-q");
        session.ok(arguments.toArray(String[]::new));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void make() throws IOException {
        session.ok("subject", "add", "P2", "--name", of("subject name"), "--identifier", of("subject identifiers"));
        session.ok("settings", "set", "silence-days", "30", "--reason", of("setting reason"));
        incident("incident-at-work", "--place", "work");
        attach("incident-at-work", commented("incident-at-work", Positioned.photograph()), ".jpg");
        card("incident-at-work", "witness contact", "witness role");
        thing("incident-at-work");
        incident("incident-at-home", "--place", "home");
        attach("incident-at-home", commented("incident-at-home", Positioned.jpeg()), ".jpg");
        thing("incident-at-home");
        incident("incident-with-family", "--place", "public", "--target", "family");
        incident("incident-elsewhere", "--place", "public");
        incident("incident-about-another", "--place", "work", "--subject", "P2");
        incident("incident-confidential", "--place", "work", "--confidential");
        attach("incident-confidential", new byte[0], ".txt");
        card("incident-confidential", "confidential witness contact", "confidential witness role");
        String nobody = of("other witness name");
        session.ok("witness", "add", nobody, "-q", "--contact", of("other witness contact"));
        thing("incident-confidential");
        entry("note", OF_NOTES, "note", "--subject", "P1");
        entry("note-confidential", OF_NOTES, "note", "--subject", "P1", "--confidential");
        for (Step step : Step.values()) {
            List<String> command = new ArrayList<>(List.of("step", step.word(), "--subject", "P1"));
            if (step == Step.ORDER) {
                String condition = word("step " + step.word(), "conditions");
                command.addAll(List.of("--type", "restraining", "--condition", condition));
            }
            entry("step " + step.word(), OF_STEPS, command.toArray(String[]::new));
        }
        entry("step-confidential", OF_STEPS, "step", "told-police", "--subject", "P1", "--confidential");

        incident("was-confidential", "--place", "work", "--confidential");
        again("was-confidential", OF_INCIDENTS, "--clear", "confidential");
        incident("was-at-home", "--place", "home");
        again("was-at-home", OF_INCIDENTS, "--place", "work");
        entry("was-advice", OF_STEPS, "step", "told-lawyer", "--subject", "P1");
        again("was-advice", OF_STEPS, "--step", "told-police");
        incident("was-about-another", "--place", "work", "--subject", "P2");
        again("was-about-another", OF_INCIDENTS, "--subject", "P1");
        incident("corrected", "--place", "work");
        again("corrected", OF_INCIDENTS);
        incident("withdrawn", "--place", "work");
        session.ok("withdraw", String.valueOf(numbers.get("withdrawn")), "-q", "--reason", word("withdrawn", "reason"));
        incident("redacted", "--place", "work");
        Canary gone = all.stream()
                .filter(each -> each.of().equals("redacted") && each.what().equals("description"))
                .findFirst()
                .orElseThrow();
        all.set(all.indexOf(gone), new Canary("removed", gone.what(), gone.word()));
        session.ok(
                "redact",
                String.valueOf(numbers.get("redacted")),
                "--fact",
                "description",
                "--yes",
                "-q",
                "--authority",
                word("redacted", "authority"),
                "--reason",
                word("redacted", "reason"));
        records();
        merged();
        session.ok("hold", "-q", "--reason", of("hold reason"));
    }

    /** The card of the witness whom an entry names, on which there was another contact before. */
    private void card(String of, String contact, String role) {
        String name = all.stream()
                .filter(each -> each.of().equals(of) && each.what().equals("witnesses"))
                .findFirst()
                .orElseThrow()
                .word();
        session.ok("witness", "add", name, "-q", "--contact", of("former " + contact), "--role", of(role));
        session.ok("witness", "set", name, "-q", "--contact", of(contact), "--reason", of("reason of " + contact));
    }

    private void records() throws IOException {
        Path csv = folder.resolve(of("import file") + ".csv");
        numbers.put("imported", numbers.size() + 1);
        Files.writeString(
                csv,
                "type,kind,subject,place,occurred,description,source_id\nincident,letter,P1,work,2026-10-30,"
                        + word("imported", "description") + "," + word("imported", "source_id") + "\n");
        session.ok("import", "csv", csv.toString(), "-q");
        keptFile();
        draft();
        session.ok("checkpoint", "-q", "--sent-to", of("checkpoint sent_to"));
        session.ok(
                "report",
                "-q",
                "-o",
                folder.resolve(of("disclose name") + ".html").toString(),
                "--given-to",
                of("disclose given_to"));
        session.ok("escalation", "-q");
        session.ok(
                "escalation",
                "dismiss",
                "course-of-conduct",
                "--subject",
                "P1",
                "-q",
                "--reason",
                of("dismiss reason"));
    }

    /** An import that keeps its file, in which a column is that no entry has. */
    private void keptFile() throws IOException {
        Path csv = folder.resolve(word("kept-file", "exhibit name") + ".csv");
        numbers.put("imported-and-kept", numbers.size() + 1);
        numbers.put("kept-file", numbers.size() + 1);
        Files.writeString(
                csv,
                "Date,What happened,Location,Gossip\n30/10/2026," + word("imported-and-kept", "description") + ",work,"
                        + word("kept-file", "exhibit bytes") + "\n");
        all.add(new Canary("kept-file", "exhibit sha256", HexFormat.of().formatHex(sha256(Files.readAllBytes(csv)))));
        session.ok(
                "import",
                "csv",
                csv.toString(),
                "-q",
                "--subject",
                "P1",
                "--ignore-column",
                "Gossip",
                "--keep-file",
                "--exhibit",
                word("kept-file", "exhibit"));
    }

    /** The text of a draft, which is kept with a step. */
    private void draft() throws IOException {
        Path file = folder.resolve(word("draft", "exhibit name") + ".txt");
        numbers.put("draft", numbers.size() + 1);
        session.ok("draft", "boundary-letter", "--subject", "P1", "--record", "-q", "-o", file.toString());
        byte[] bytes = Files.readAllBytes(file);
        all.add(new Canary("draft", "exhibit sha256", HexFormat.of().formatHex(sha256(bytes))));
        String longest = "";
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            boolean isPlain = line.chars().allMatch(c -> c < 128);
            longest = isPlain && line.length() > longest.length() ? line : longest;
        }
        all.add(new Canary("draft", "exhibit bytes", longest));
    }

    private void merged() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Session colleague = Session.about(other, "P1");
        String[][] options = {{"-m", "description"}, {"--place-detail", "place_detail"}, {"--tag", "tags"}};
        for (String place : List.of("work", "home")) {
            List<String> command = new ArrayList<>(
                    List.of("add", "call", "--subject", "P1", "--place", place, "--at", "2026-10-02", "-q"));
            for (String[] each : options) {
                command.add(each[0]);
                command.add(word("foreign-incident-at-" + place, each[1]));
            }
            colleague.ok(command.toArray(String[]::new));
        }
        colleague.ok(
                "step",
                "told-lawyer",
                "--subject",
                "P1",
                "--at",
                "2026-10-03",
                "-q",
                "-m",
                word("foreign-step told-lawyer", "description"));
        Path bundle = folder.resolve(of("import file") + ".zip");
        colleague.ok("export", "bundle", "-o", bundle.toString(), "-q", "--include", "advice", "--include", "contacts");
        session.ok("import", "bundle", bundle.toString(), "--subject", "P1=P1", "-q", "--label", of("import label"));
    }
}
