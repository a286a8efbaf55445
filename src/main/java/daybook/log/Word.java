package daybook.log;

/** One of a closed vocabulary. */
public interface Word {

    /** The word that is typed, stored and exported. */
    String word();
}
