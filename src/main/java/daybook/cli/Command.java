package daybook.cli;

import daybook.terminal.Delivery;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** A command: what it takes and what it does. */
public interface Command {

    /** Its options, parameters, help and examples. Built only when the command is named, because building costs start-up time. */
    CommandSpec spec();

    /**
     * Runs the command.
     *
     * @throws daybook.log.DaybookException when it can't be done; {@link Cli} turns that into a message and a status
     */
    ExitStatus run(Call call) throws IOException;

    /** Whether it saves something, so that an error has to say that nothing was saved. */
    default boolean saves() {
        return false;
    }

    /** How its output leaves the program. */
    default Delivery delivery() {
        return Delivery.DIRECT;
    }

    /** The statuses that it can end with, for its help and its manual page. */
    default List<ExitStatus> statuses() {
        return ExitStatus.ofLog(ExitStatus.NOT_FOUND);
    }
}
