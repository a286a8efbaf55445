package daybook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code bench/run} was asked for.
 *
 * @param others launchers of the same program built with other JDKs, by the home of the JDK
 * @param corpusOptions options of the corpus's import
 */
record Settings(
        Path launcher,
        List<Integer> entries,
        boolean quick,
        Optional<Path> output,
        Optional<Path> corpus,
        List<String> corpusOptions,
        Map<Path, Path> others,
        Optional<Path> scratch) {

    static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    static final List<Integer> QUICK_SIZES = List.of(10_000);

    /** @throws IllegalArgumentException where an option is not understood, with words for the person who typed it */
    static Settings of(Path launcher, List<String> arguments) {
        List<Integer> entries = List.of();
        boolean quick = false;
        Optional<Path> output = Optional.empty();
        Optional<Path> corpus = Optional.empty();
        Optional<Path> scratch = Optional.empty();
        List<String> corpusOptions = new ArrayList<>();
        Map<Path, Path> others = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            switch (option) {
                case "--quick" -> quick = true;
                case "--entries" -> entries = sizes(value(arguments, ++i));
                case "--output" -> output = Optional.of(Path.of(value(arguments, ++i)));
                case "--corpus" ->
                    corpus = Optional.of(Path.of(value(arguments, ++i)).toAbsolutePath());
                case "--scratch" ->
                    scratch = Optional.of(Path.of(value(arguments, ++i)).toAbsolutePath());
                case "--with-jdk" -> other(value(arguments, ++i), launcher, others);
                case "--" -> {
                    corpusOptions.addAll(arguments.subList(i + 1, arguments.size()));
                    i = arguments.size();
                }
                default -> throw new IllegalArgumentException("There is no option " + option + ".");
            }
        }
        if (entries.isEmpty()) {
            entries = quick ? QUICK_SIZES : SIZES;
        }
        return new Settings(launcher, entries, quick, output, corpus, List.copyOf(corpusOptions), others, scratch);
    }

    private static String value(List<String> arguments, int at) {
        if (at >= arguments.size()) {
            throw new IllegalArgumentException(arguments.get(at - 1) + " needs a value.");
        }
        return arguments.get(at);
    }

    private static List<Integer> sizes(String words) {
        List<Integer> sizes = new ArrayList<>();
        for (String word : words.split(",", -1)) {
            try {
                sizes.add(Integer.parseInt(word));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "--entries takes numbers such as 10000,100000: not " + words + ".", e);
            }
        }
        if (sizes.stream().anyMatch(size -> size < 1000)) {
            throw new IllegalArgumentException("--entries takes 1000 and more: a smaller log measures only the start.");
        }
        return sizes.stream().sorted().distinct().toList();
    }

    /** {@code HOME} or {@code HOME=BUILT}; otherwise built where {@code .ci/run} builds with another JDK. */
    private static void other(String words, Path launcher, Map<Path, Path> others) {
        int equals = words.indexOf('=');
        Path home = Path.of(equals < 0 ? words : words.substring(0, equals)).toAbsolutePath();
        // launcher is BUILT/daybook/bin/daybook
        Path built = equals < 0
                ? launcher.getParent().getParent().resolveSibling("jdk-" + Jdk.feature(home))
                : Path.of(words.substring(equals + 1)).toAbsolutePath();
        Path other = built.resolve("daybook/bin/daybook");
        if (!Files.isExecutable(other)) {
            throw new IllegalArgumentException("There is no " + other + ": make it with JAVA_HOME=" + home
                    + " ./mvnw package -Doutput.directory=" + built + ".");
        }
        others.put(home, other);
    }
}
