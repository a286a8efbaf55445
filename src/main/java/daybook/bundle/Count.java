package daybook.bundle;

/** Numbers in sentences. */
final class Count {

    private Count() {}

    /** {@code 1 record}, {@code 12 records}. */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
