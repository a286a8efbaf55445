package daybook.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The entries in files, in the form that each tool reads. All hold the same entries, in the same order. */
record CorpusFiles(Path jsonl, Path csv, Path tasks, int entries) {

    static CorpusFiles write(Path folder, int entries, long seed) throws IOException {
        CorpusFiles files = new CorpusFiles(
                folder.resolve("entries.jsonl"), folder.resolve("entries.csv"), folder.resolve("tasks.json"), entries);
        try (BufferedWriter jsonl = Files.newBufferedWriter(files.jsonl);
                BufferedWriter csv = Files.newBufferedWriter(files.csv);
                BufferedWriter tasks = Files.newBufferedWriter(files.tasks)) {
            csv.write(heading());
            tasks.write("[\n");
            Iterator<Invented> corpus = new Corpus(entries, seed);
            while (corpus.hasNext()) {
                Invented entry = corpus.next();
                jsonl.write(json(entry));
                csv.write(row(entry));
                tasks.write(task(entry));
                tasks.write(corpus.hasNext() ? ",\n" : "\n");
            }
            tasks.write("]\n");
        }
        return files;
    }

    static String heading() {
        StringBuilder line = new StringBuilder();
        for (Fact fact : Fact.values()) {
            line.append(line.isEmpty() ? "" : ",").append(fact.column());
        }
        return line.append('\n').toString();
    }

    /** One line of JSON as {@code import jsonl} takes it. */
    static String json(Invented entry) {
        StringBuilder line = new StringBuilder("{");
        String kind = entry.get(Fact.KIND);
        field(line, kind.equals("note") ? "type" : entry.facts().containsKey(Fact.WITH) ? "step" : "kind", kind);
        String time = entry.get(Fact.TIME);
        field(line, "occurred", entry.get(Fact.DATE) + (time.isEmpty() ? "" : " " + time));
        for (Fact fact : Fact.values()) {
            String value = entry.get(fact);
            if (value.isEmpty() || fact == Fact.KIND || fact == Fact.DATE || fact == Fact.TIME) {
                continue;
            }
            if (fact == Fact.WITNESSES || fact == Fact.TAGS) {
                line.append(",\"").append(fact.column()).append("\":");
                line.append(Json.write(List.of(value.split("; ", -1))));
            } else {
                field(line, fact.column(), value);
            }
        }
        return line.append("}\n").toString();
    }

    /** One row of CSV as {@code import csv} takes it. */
    static String row(Invented entry) {
        StringBuilder line = new StringBuilder();
        for (Fact fact : Fact.values()) {
            String value = entry.get(fact);
            line.append(fact == Fact.KIND ? "" : ",");
            if (value.indexOf(',') >= 0 || value.indexOf('"') >= 0) {
                line.append('"').append(value.replace("\"", "\"\"")).append('"');
            } else {
                line.append(value);
            }
        }
        return line.append('\n').toString();
    }

    /** One task: what happened, when it was entered, and the subject as its project; it has no other facts. */
    static String task(Invented entry) {
        StringBuilder line = new StringBuilder("{");
        field(line, "uuid", uuid(entry.number()));
        field(line, "status", "pending");
        String time = entry.get(Fact.TIME).isEmpty() ? "00:00" : entry.get(Fact.TIME);
        field(line, "entry", entry.get(Fact.DATE).replace("-", "") + "T" + time.replace(":", "") + "00Z");
        field(line, "project", entry.get(Fact.SUBJECT));
        field(line, "description", entry.get(Fact.DESCRIPTION));
        line.append(",\"tags\":").append(Json.write(List.of(entry.get(Fact.KIND).replace("-", ""))));
        return line.append('}').toString();
    }

    static String uuid(int number) {
        return String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", number);
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append(line.length() > 1 ? "," : "")
                .append(Json.write(name))
                .append(':')
                .append(Json.write(value));
    }
}
