package daybook.draft;

import java.util.List;

/** A part of a text that stands by itself, apart from its neighbours. */
public sealed interface Block {

    /** Returns what it contains, in order. */
    List<Passage> passages();

    /** The title of a text that is no letter. */
    record Title(Passage words) implements Block {
        @Override
        public List<Passage> passages() {
            return List.of(words);
        }
    }

    /** A heading within the text. */
    record Heading(Passage words) implements Block {
        @Override
        public List<Passage> passages() {
            return List.of(words);
        }
    }

    /** Sentences that are set as one, from margin to margin. */
    record Paragraph(Passage words) implements Block {
        @Override
        public List<Passage> passages() {
            return List.of(words);
        }
    }

    /** Lines that belong together, such as an address. */
    record Lines(List<Passage> passages) implements Block {
        public Lines {
            passages = List.copyOf(passages);
        }
    }

    /** A list with bullets. */
    record Bullets(List<Passage> passages) implements Block {
        public Bullets {
            passages = List.copyOf(passages);
        }
    }
}
