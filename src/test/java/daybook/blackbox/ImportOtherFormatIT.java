package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no text: what they are is said, and how to make a file of them that can be imported. */
class ImportOtherFormatIT {

    private static final List<String> COMMANDS = List.of("csv", "json", "jsonl");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "504b0304 1400 '[Content_Types].xml' 'xl/workbook.xml'~an Excel workbook (.xlsx)~CSV UTF-8 (Comma delimited)",
                "504b0304 1400 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'~an OpenDocument spreadsheet (.ods)~Text CSV",
                "504b0304 1400 '[Content_Types].xml' 'word/document.xml'~a document of a word processor~save that as CSV UTF-8",
                "504b0304 1400 'mimetypeapplication/vnd.oasis.opendocument.text'~a document of a word processor~CSV UTF-8",
                "504b0304 1400 'Index/Document.iwa'~a Numbers spreadsheet~Export To, CSV",
                "504b0304 1400 'bundle/bagit.txt'~a bundle~daybook import bundle",
                "504b0304 1400 'old.csv'~a zip~unpack it first",
                "d0cf11e0 a1b11ae1~an old Office file such as an .xls workbook, or a workbook with a password~CSV UTF-8",
                "'%PDF-1.7'~a PDF~daybook attach NUMBER FILE",
                "89 'PNG' 0d0a1a0a~a picture~daybook attach",
                "ffd8ffe0 0010 'JFIF'~a picture~daybook attach",
                "'GIF89a'~a picture~daybook attach",
                "00000018 'ftypheic'~a picture or a film~daybook attach",
                "'RIFF' 00000000 'WEBP'~a picture~daybook attach",
                "efbbbf 0a '<!DOCTYPE html><html>'~a web page (HTML), as some files named .xls are~save it as CSV UTF-8",
                "'<table><tr><td>Date'~a web page (HTML), as some files named .xls are~save it as CSV UTF-8",
                "'<?xml version=\"1.0\"?><Workbook'~XML~save it as CSV UTF-8",
                "'{\\rtf1'~a document of a word processor~CSV UTF-8",
                "1f8b0800~a compressed file (gzip)~unpack it first",
                "'SQLite format 3' 00~an SQLite database, as every daybook log is~export json"
            })
    void saysWhatAFileIsAndWhatToDoWithIt(String bytes, String what, String hint) throws IOException {
        Program daybook = Logs.with(folder);
        Files.write(folder.resolve("file"), bytes(bytes));

        for (String command : COMMANDS) {
            String wanted = command.equals("csv") ? "a CSV file" : "JSON";
            assertThat(daybook.run("import", command, "file"))
                    .exited(2)
                    .complained("This is " + what + ", not " + wanted + ". Nothing was saved.");
            assertThat(daybook.run("import", command, "file").err().replaceAll("\\s+", " "))
                    .contains(hint)
                    .doesNotContain("--map", "--encoding");
        }
    }

    @Test
    void knowsTheWorkbookThatDaybookItselfWrites() {
        Program daybook = Logs.with(folder);
        daybook.run("add", "call", "-m", "He rang");
        daybook.run("export", "xlsx", "-o", "log.xlsx");

        assertThat(daybook.run("import", "csv", "log.xlsx")).exited(2).complained("This is an Excel workbook (.xlsx)");
        assertThat(daybook.run("import", "csv", "log.daybook")).exited(2).complained("as every daybook log is");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'{\"kind\":\"call\"}\n{\"kind\":\"call\"}\n'~jsonl",
                "'{\"format\":\"daybook.export/1\",'~json",
                "' [ {\"kind\":\"call\"}]'~json"
            })
    void sendsJsonToTheImportOfJson(String text, String command) throws IOException {
        Program daybook = Logs.with(folder);
        Files.writeString(folder.resolve("file"), text);

        assertThat(daybook.run("import", "csv", "file"))
                .exited(2)
                .complained("This is JSON, not a CSV file.", "import it with daybook import " + command + "\n");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void namesTheEncodingOfUtf16WithoutAMark(String encoding) throws IOException {
        Program daybook = Logs.with(folder);
        Files.write(folder.resolve("file"), "Date,What happened\n02/03/2026,He rang\n".getBytes(encoding));

        assertThat(daybook.run("import", "csv", "file"))
                .exited(2)
                .complained("zero bytes between its characters", "--encoding " + encoding);
        assertThat(daybook.run("import", "csv", "file", "--encoding", encoding)).exited(0);
    }

    /** Bytes written as hexadecimal digits and as texts between apostrophes. */
    private static byte[] bytes(String written) {
        StringBuilder latin = new StringBuilder();
        boolean text = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\'') {
                text = !text;
            } else if (text) {
                latin.append(c);
            } else if (c != ' ') {
                latin.append((char) Integer.parseInt(written.substring(i, i + 2), 16));
                i++;
            }
        }
        return latin.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
