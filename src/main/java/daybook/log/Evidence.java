package daybook.log;

import org.jspecify.annotations.Nullable;

/**
 * A file kept byte for byte with an entry.
 *
 * @param id the number of the record that attached it
 * @param exhibit its reference, such as {@code AB/1}, or null
 * @param name the file's name as it was; empty when it was redacted
 * @param mediaType by content, such as {@code image/jpeg}
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits; empty where it is not given, because the bytes were withheld
 * @param redacted the number of the record that removed its bytes for good; null while they are kept
 * @param place its place with its entry: {@code 7/2} for the second file of entry 7; null where nobody looked
 */
public record Evidence(
        long id,
        @Nullable String exhibit,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable Long redacted,
        @Nullable String place) {

    /** Evidence whose bytes are kept. */
    public Evidence(long id, @Nullable String exhibit, String name, String mediaType, long size, String sha256) {
        this(id, exhibit, name, mediaType, size, sha256, null, null);
    }

    /** Its reference, or else its place with its entry: both are taken where evidence is to be named. */
    public String label() {
        if (exhibit == null) {
            return placeOrRecord();
        }
        // Two logs may each have an AB/1.
        return RecordNumber.isOwn(id) ? exhibit : exhibit + " (" + placeOrRecord() + ")";
    }

    private String placeOrRecord() {
        return place == null ? "record " + RecordNumber.show(id) : place;
    }

    /** The same as one types it in a shell, where a number sign would begin a comment and a blank would part it. */
    public String typed() {
        if (exhibit == null || !RecordNumber.isOwn(id)) {
            return place == null ? RecordNumber.show(id) : place;
        }
        return exhibit.indexOf(' ') < 0 ? exhibit : '"' + exhibit + '"';
    }

    /** The same after its bytes were removed by the record of that number. */
    public Evidence redactedBy(long record) {
        return new Evidence(id, exhibit, name, mediaType, size, sha256, record, place);
    }

    /** The same without its SHA-256, against which whoever guesses the bytes could try a guess. */
    public Evidence withoutDigest() {
        return new Evidence(id, exhibit, name, mediaType, size, "", redacted, place);
    }

    /** The same as the so many-eth file of an entry. */
    public Evidence placed(long entryNumber, int n) {
        String now = RecordNumber.show(entryNumber) + "/" + n;
        return new Evidence(id, exhibit, name, mediaType, size, sha256, redacted, now);
    }
}
