package daybook.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every target over its seeds, which hold what fuzzing found before, and over a bounded number of changed ones, always the same. */
class TargetsTest {

    private static final Path SEEDS = Path.of("src", "test", "resources", "daybook", "fuzz");

    static List<Target> targets() {
        return Target.all();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static List<byte[]> seeds(Target target) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path each : files(SEEDS.resolve(target.type().getName()))) {
            seeds.add(Files.readAllBytes(each));
        }
        return seeds;
    }

    @Test
    void everyTargetHasSeedsAndEverySeedATarget() throws IOException {
        List<String> names = new ArrayList<>();
        for (Target each : targets()) {
            names.add(each.type().getName());
        }

        assertThat(files(SEEDS))
                .extracting(each -> each.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everySeedKeepsThePromises(Target target) throws IOException {
        for (byte[] seed : seeds(target)) {
            run(target, seed);
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void changedSeedsKeepThePromises(Target target) throws IOException {
        Mutations mutations =
                new Mutations(seeds(target), target.type().getName().hashCode());
        for (int i = 0; i < target.changes(); i++) {
            run(target, mutations.next());
        }
    }

    private static void run(Target target, byte[] bytes) {
        try {
            target.run().on(bytes);
        } catch (Exception | Error e) {
            throw new AssertionError(target + " on " + Base64.getEncoder().encodeToString(bytes), e);
        }
    }
}
