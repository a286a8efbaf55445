package daybook;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Syntax trees of the program's sources, parsed by the compiler of the JDK and not attributed. */
final class SourceTrees {

    private final DocTrees docs;
    private final List<CompilationUnitTree> units = new ArrayList<>();

    private SourceTrees(JavacTask task) throws IOException {
        this.docs = DocTrees.instance(task);
        task.parse().forEach(units::add);
    }

    /** Parses what is in {@code src/main/java}. */
    static SourceTrees ofTheProgram() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        try (Stream<Path> paths = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> java =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            return new SourceTrees((JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CompilationUnitTree> units() {
        return units;
    }

    /** Returns the first sentence of a declaration's Javadoc: null without Javadoc, empty if that has nothing but tags. */
    @Nullable
    String firstSentence(TreePath declaration) {
        DocCommentTree comment = docs.getDocCommentTree(declaration);
        if (comment == null) {
            return null;
        }
        return comment.getFirstSentence().stream()
                .map(Object::toString)
                .collect(Collectors.joining())
                .strip();
    }

    /** Counts the lines of a declaration, or of a whole file. */
    long lines(CompilationUnitTree unit, Tree tree) {
        SourcePositions positions = docs.getSourcePositions();
        LineMap lines = unit.getLineMap();
        long end = positions.getEndPosition(unit, tree);
        // A constructor that the compiler adds has none.
        return end < 0 ? 0 : lines.getLineNumber(end) - lines.getLineNumber(positions.getStartPosition(unit, tree)) + 1;
    }
}
