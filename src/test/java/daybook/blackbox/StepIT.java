package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code step} and {@code note}: what was done in response, and what else is worth keeping. */
class StepIT {

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasDoneWithWhomAndUntilWhen() {
        Program daybook = Logs.with(folder);

        Run run = daybook.run(
                "step",
                "warned",
                "--json",
                "-m",
                "Letter sent",
                "--at",
                "2024-01-05",
                "--with",
                "Practice manager",
                "--ref",
                "26/1234",
                "--until",
                "2099-01-05",
                "--tag",
                "letter");

        assertThat(run).exited(0);
        Schemas.assertFits("entry", run.out());
        JsonNode entry = Logs.json(run);
        assertThat(entry.get("type").asString()).isEqualTo("step");
        assertThat(entry.get("step").asString()).isEqualTo("warned");
        assertThat(entry.get("with").asString()).isEqualTo("Practice manager");
        assertThat(entry.get("reference").asString()).isEqualTo("26/1234");
        assertThat(entry.get("until").asString()).isEqualTo("2099-01-05");
        assertThat(entry.get("description").asString()).isEqualTo("Letter sent");
        assertThat(entry.get("tags").toString()).isEqualTo("[\"letter\"]");
    }

    @Test
    void needsNoText() {
        Program daybook = Logs.with(folder);

        assertThat(daybook.run("step", "told-management", "--at", "2024-01-05")).exited(0);

        assertThat(Logs.entry(daybook).get("description").isNull()).isTrue();
    }

    @Test
    void takesItsTextFromStandardInput() {
        Program daybook = Logs.with(folder);

        daybook.withStdin("Rang the duty adviser\n").run("step", "told-defence-organisation");

        assertThat(Logs.entry(daybook).get("description").asString()).isEqualTo("Rang the duty adviser");
    }

    @Test
    void readsTheEndOfAnOrderInTheFuture() {
        Program daybook = Logs.with(folder);

        assertThat(daybook.run("step", "order", "--until", "in 12 months")).exited(0);

        assertThat(Logs.entry(daybook).get("until").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void aNoteIsNoIncidentAndNeedsNoSubject() {
        Program daybook = Program.in(folder).with("DAYBOOK_FILE", folder + "/log");
        daybook.run("init");

        Run run = daybook.run("note", "-m", "He had an appointment", "--at", "2024-01-05", "--json");

        assertThat(run).exited(0);
        Schemas.assertFits("entry", run.out());
        assertThat(Logs.json(run).get("type").asString()).isEqualTo("note");
        assertThat(Logs.json(run).get("subject").isNull()).isTrue();
    }

    @Test
    void aNoteIsAboutTheOnlySubject() {
        Program daybook = Logs.with(folder);

        daybook.withStdin("He may have been early").run("note", "-");

        assertThat(Logs.entry(daybook).get("subject").asString()).isEqualTo("P1");
        assertThat(Logs.entry(daybook).get("description").asString()).isEqualTo("He may have been early");
    }
}
