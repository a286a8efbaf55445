package daybook.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each importer that the registry names is there, and is a command. */
class ImportersTest {

    @Test
    void everyNameGivesTheImporterOfThatName() {
        assertThat(Importers.NAMES)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(importer(name).name()).isEqualTo(name));
    }

    @Test
    void everyImporterIsACommand() {
        Commands commands = new Commands();

        for (String name : Importers.NAMES) {
            assertThat(commands.names()).contains("import " + name);
            assertThat(commands.named("import " + name)).isInstanceOf(ImportCommand.class);
        }
    }

    @Test
    void theFirstExampleOfEachStandsAlone() {
        assertThat(Importers.NAMES)
                .allSatisfy(name -> assertThat(importer(name).examples().get(0))
                        .startsWith("  daybook import " + name + " ")
                        .doesNotEndWith("\\"));
    }

    @Test
    void noOtherNameIsAnImporter() {
        assertThat(Importers.named("")).isNull();
        assertThat(new Commands().named("import whatsapp")).isNull();
        assertThat(new Commands().named("import ")).isNull();
    }

    private static Importer importer(String name) {
        return Objects.requireNonNull(Importers.named(name));
    }
}
