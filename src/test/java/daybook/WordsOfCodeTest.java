package daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The cheap half of the rule for Javadoc in CONTRIBUTING: what says nothing of what a type or method is. */
class WordsOfCodeTest {

    private static final Pattern OPENING =
            Pattern.compile("(Does|Gathers|Reads|Writes|Builds|Makes|Ends) it\\.|(Whoever|To be|What adding)\\b.*");

    /** Words that add nothing to a name. */
    private static final Set<String> EMPTY =
            Set.of("the", "a", "an", "of", "its", "this", "to", "and", "in", "for", "is", "it", "by");

    /** A type or a method, and the first sentence of its Javadoc: null without Javadoc, empty if that has nothing but tags. */
    private record Documented(
            String type,
            String name,
            boolean ofAFile,
            boolean mustSay,
            @Nullable String sentence) {

        private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

        String words() {
            return type + "." + name + ": " + sentence;
        }

        boolean repeatsItsName() {
            String name = " " + this.name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT) + " ";
            return NO_LETTERS
                    .splitAsStream(sentence.toLowerCase(Locale.ROOT))
                    .filter(word -> !EMPTY.contains(word))
                    .map(word -> word.replaceFirst("(?<=..)e?s$", ""))
                    .allMatch(word -> name.contains(" " + word));
        }
    }

    private static final List<Documented> ALL = all();

    private static List<Documented> all() {
        SourceTrees sources = SourceTrees.ofTheProgram();
        List<Documented> all = new ArrayList<>();
        for (CompilationUnitTree unit : sources.units()) {
            new TreePathScanner<@Nullable Void, @Nullable Void>() {
                private final Deque<ClassTree> types = new ArrayDeque<>();

                @Override
                public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                    types.push(type);
                    add(type.getSimpleName().toString(), types.size() == 1, types.size() == 1 || isPublic(type));
                    super.visitClass(type, null);
                    types.pop();
                    return null;
                }

                @Override
                public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                    boolean ofAnInterface = types.element().getKind() == Tree.Kind.INTERFACE
                            && isPublic(types.element())
                            && method.getModifiers().getAnnotations().isEmpty();
                    add(method.getName().toString(), false, ofAnInterface);
                    return super.visitMethod(method, null);
                }

                private void add(String name, boolean ofAFile, boolean mustSay) {
                    all.add(new Documented(
                            types.element().getSimpleName().toString(),
                            name,
                            ofAFile,
                            mustSay,
                            sources.firstSentence(getCurrentPath())));
                }
            }.scan(unit, null);
        }
        return all;
    }

    private static boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    @Test
    void typesAndTheMethodsOfPublicInterfacesHaveJavadoc() {
        assertThat(ALL)
                .filteredOn(Documented::mustSay)
                .filteredOn(each -> each.sentence() == null)
                .extracting(Documented::words)
                .isEmpty();
    }

    @Test
    void noTwoTypesHaveTheSameSimpleName() {
        Map<String, Long> files = ALL.stream()
                .filter(Documented::ofAFile)
                .collect(Collectors.groupingBy(Documented::name, Collectors.counting()));

        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files).allSatisfy((name, types) -> assertThat(types).isOne());
    }

    @Test
    void theFirstSentenceEndsWithAFullStop() {
        assertThat(sentences())
                .filteredOn(each -> !each.sentence().endsWith("."))
                .extracting(Documented::words)
                .isEmpty();
    }

    @Test
    void theFirstSentenceSaysMoreThanTheName() {
        assertThat(sentences())
                .filteredOn(Documented::repeatsItsName)
                .extracting(Documented::words)
                .isEmpty();
    }

    @Test
    void noJavadocBeginsWithAnOpeningThatSaysNothing() {
        assertThat(sentences())
                .filteredOn(each -> OPENING.matcher(each.sentence()).matches())
                .extracting(Documented::words)
                .isEmpty();
    }

    private static List<Documented> sentences() {
        List<Documented> sentences = ALL.stream()
                .filter(each -> each.sentence() != null && !each.sentence().isEmpty())
                .toList();
        assertThat(sentences).hasSizeGreaterThan(1000);
        return sentences;
    }
}
