package daybook.bundle;

/** Numbers in sentences. */
final class Count {

    private Count() {}

    /** {@code 1 record}, {@code 12 records}. */
    static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** {@code 1 entry}, {@code 12 entries}. */
    static String of(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
