package daybook.bench;

/** The least that a program can do; compiled and started by itself. */
final class Hello {

    private Hello() {}

    public static void main(String[] args) {
        System.out.println("Hello");
    }
}
