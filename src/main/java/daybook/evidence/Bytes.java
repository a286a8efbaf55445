package daybook.evidence;

import java.nio.charset.StandardCharsets;

/** The beginning of a file, which can be asked what stands where. Patterns are bytes written as Latin-1 letters. */
final class Bytes {

    private final byte[] array;

    Bytes(byte[] array) {
        this.array = array;
    }

    int length() {
        return array.length;
    }

    /** The byte there as a number from 0 to 255, or -1 behind the end. */
    int at(int index) {
        return index < array.length ? array[index] & 0xff : -1;
    }

    /** Whether the pattern stands exactly there. */
    boolean has(int from, String pattern) {
        if (from + pattern.length() > array.length) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if ((array[from + i] & 0xff) != pattern.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the pattern stands next, or -1. */
    int find(String pattern, int from) {
        for (int i = from; i + pattern.length() <= array.length; i++) {
            if (has(i, pattern)) {
                return i;
            }
        }
        return -1;
    }

    /** A number of two bytes, the lower one first, or -1 behind the end. */
    int shortAt(int index) {
        return index + 1 < array.length ? at(index) | (at(index + 1) << 8) : -1;
    }

    /** Some of the bytes as Latin-1 letters; fewer at the end. */
    String letters(int from, int length) {
        int start = Math.min(from, array.length);
        return new String(array, start, Math.min(length, array.length - start), StandardCharsets.ISO_8859_1);
    }

    byte[] array() {
        return array;
    }
}
