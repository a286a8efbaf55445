package daybook.store;

/** Is told how far long work has come. */
@FunctionalInterface
public interface ProgressListener {

    /** After how many records it is told. */
    int EVERY = 1000;

    /** So many are done. */
    void done(long count);
}
