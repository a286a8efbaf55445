package daybook.blackbox;

import static daybook.blackbox.RunAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The log that reports of both forms are made from: the sample of {@code demo}, a picture kept with an entry, and a correction. */
final class ReportSample {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private ReportSample() {}

    static Program in(Path folder) throws IOException {
        Program daybook = Program.in(folder).with("DAYBOOK_FILE", folder + "/sample.daybook");
        assertThat(daybook.run("demo", "-q", "-o", "sample.daybook")).exited(0);
        Files.write(folder.resolve("card.png"), png());
        assertThat(daybook.run("attach", "9", "card.png", "--exhibit", "AB/1")).exited(0);
        assertThat(daybook.run("amend", "8", "--place", "home", "--reason", "Seen from the house"))
                .exited(0);
        return daybook;
    }

    /** A picture of one pixel. */
    static byte[] png() {
        return Base64.getDecoder().decode(PNG);
    }

    /** Makes a report anew, in that file. */
    static Run report(Program daybook, Path file, String... options) throws IOException {
        Files.deleteIfExists(file);
        String[] arguments = new String[options.length + 3];
        arguments[0] = "report";
        arguments[1] = "-o";
        arguments[2] = file.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        Run run = daybook.run(arguments);
        assertThat(run).exited(0);
        return run;
    }
}
