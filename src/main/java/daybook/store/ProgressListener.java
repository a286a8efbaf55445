package daybook.store;

/** Is told how far long work has come. */
@FunctionalInterface
public interface ProgressListener {

    /** So many are done. */
    void done(long count);
}
