package daybook.bundle;

/** Is told how far the making of a bundle has come. */
@FunctionalInterface
public interface BundleProgress {

    /** So many more bytes of exhibits were written. */
    void wrote(long bytes);
}
