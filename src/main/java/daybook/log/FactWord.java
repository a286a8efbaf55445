package daybook.log;

/** A word of the closed vocabulary of one fact. The fact keeps the word as text, so that an older daybook can show a word that it does not know. */
public interface FactWord extends Word {

    /** Returns the fact that takes this word. */
    Fact fact();
}
