package daybook.intake;

import daybook.log.Fact;
import daybook.log.Facts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether facts say the same of what happened, whoever recorded them, wherever they come from and in whatever words the time was. */
final class SameFacts {

    /** What an import does not read from the row, or what says nothing but in which words it was there. */
    private static final Set<Fact> APART = EnumSet.of(Fact.RECORDED_BY, Fact.SOURCE_ROW, Fact.OCCURRED_TYPED);

    private static final List<Fact> COMPARED = compared();

    private static final long PRIME = 1_099_511_628_211L;

    private SameFacts() {}

    private static List<Fact> compared() {
        Set<Fact> compared = EnumSet.allOf(Fact.class);
        compared.removeAll(APART);
        compared.removeAll(Fact.ofTheSource());
        return List.copyOf(compared);
    }

    /** The facts of which these have different values, in their order. */
    static List<Fact> different(Facts one, Facts other) {
        List<Fact> different = new ArrayList<>();
        for (Fact fact : COMPARED) {
            if (!isSame(one.value(fact), other.value(fact))) {
                different.add(fact);
            }
        }
        return different;
    }

    /** Blanks at either end of a text say nothing. */
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return (one instanceof String text && other instanceof String words)
                ? text.strip().equals(words.strip())
                : Objects.equals(one, other);
    }

    /** The same for facts that are not different; hardly ever the same for others. */
    static long hash(Facts facts) {
        long hash = PRIME;
        for (Fact fact : COMPARED) {
            Object value = facts.value(fact);
            if (value != null) {
                hash = (hash ^ fact.word().hashCode()) * PRIME;
                String text = value.toString().strip();
                for (int i = 0; i < text.length(); i++) {
                    hash = (hash ^ text.charAt(i)) * PRIME;
                }
            }
        }
        return hash ^ hash >>> 32;
    }
}
