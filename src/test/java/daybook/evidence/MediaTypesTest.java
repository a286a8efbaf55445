package daybook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The type of a file comes from its bytes. In the tables, a low line stands for a zero byte. */
class MediaTypesTest {

    private static String type(byte[] bytes) {
        return MediaTypes.of(new Bytes(bytes), true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ÿØÿà | image/jpeg",
                "GIF89a | image/gif",
                "RIFF____WEBPVP8 | image/webp",
                "RIFF____WAVEfmt | audio/vnd.wave",
                "RIFF____CDXA | application/octet-stream",
                "II*_ | image/tiff",
                "MM_* | image/tiff",
                "%PDF-1.7 | application/pdf",
                "{\\rtf1 | application/rtf",
                "ID3\u0004 | audio/mpeg",
                "ÿû\u0090_ | audio/mpeg",
                "___\u0018ftypheic | image/heic",
                "___\u0018ftypisom | video/mp4",
                "___\u0018ftypmp42 | video/mp4",
                "___\u0018ftypM4A _ | audio/mp4",
                "___\u0018ftypqt  _ | video/quicktime",
                "___\u0018ftyp3gp4 | video/3gpp",
                "___\u0008wide____mdat | video/quicktime",
                "OggS________________________OpusHead | audio/ogg",
                "OggS________________________Unheard | application/ogg",
                "ÐÏ\u0011à¡±\u001aá | application/x-ole-storage"
            })
    void bytesAtTheBeginningSayWhatItIs(String beginning, String type) {
        assertThat(type(beginning.replace('_', '\0').getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please ring back. | text/plain",
                "<!DOCTYPE html><p>x | text/html",
                "<HTML><p>x | text/html",
                "<?xml version='1.0'?><a/> | application/xml",
                "<svg xmlns='x'/> | image/svg+xml",
                "BEGIN:VCARD~VERSION:3.0 | text/vcard",
                "From: a@mail.test~To: b@mail.test~~Hello | message/rfc822",
                "Received: by x~From: a@mail.test~~Hello | message/rfc822",
                "Subject: only one field~~Hello | text/plain",
                "He said:~From: here~To: there | text/plain",
                "zażółć 🙂 | text/plain"
            })
    void textIsTextAndSomeTextIsMore(String text, String type) {
        assertThat(type(text.replace('~', '\n').getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(type);
    }

    @Test
    void textThatIsNotUtf8IsNotTakenForText() {
        assertThat(type(new byte[] {'c', 'a', 'f', (byte) 0xe9, ' '})).isEqualTo("application/octet-stream");
    }

    @Test
    void aCharacterCutInTwoByTheEndOfTheBeginningIsText() {
        assertThat(MediaTypes.of(new Bytes(new byte[] {'c', 'a', 'f', (byte) 0xc3}), false))
                .isEqualTo("text/plain");
    }

    @Test
    void aNullByteIsNotText() {
        assertThat(type(new byte[] {'a', 0, 'b'})).isEqualTo("application/octet-stream");
    }

    @Test
    void anEmptyFileIsNothingInParticular() {
        assertThat(type(new byte[0])).isEqualTo("application/octet-stream");
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xl/workbook.xml, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt/presentation.xml, application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "readme.txt, application/zip"
    })
    void anOfficeFileIsToldFromAnArchive(String second, String type) throws IOException {
        assertThat(type(zip("[Content_Types].xml", "<Types/>", second))).isEqualTo(type);
    }

    @Test
    void anArchiveWithAFolderCalledWordIsAnArchive() throws IOException {
        assertThat(type(zip("word/list.txt", "x", "other.txt"))).isEqualTo("application/zip");
    }

    @Test
    void anOpenDocumentSaysItselfWhatItIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(type.length);
            java.util.zip.CRC32 sum = new java.util.zip.CRC32();
            sum.update(type);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(type);
        }

        assertThat(type(out.toByteArray())).isEqualTo("application/vnd.oasis.opendocument.text");
    }

    private static byte[] zip(String first, String content, String second) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(second));
        }
        return out.toByteArray();
    }
}
