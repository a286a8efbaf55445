package daybook.blackbox;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;

/** What a test says of a finished run. A failure shows the whole run. */
final class RunAssert extends AbstractAssert<RunAssert, Run> {

    private RunAssert(Run run) {
        super(run, RunAssert.class);
        describedAs("%s", run);
    }

    static RunAssert assertThat(Run run) {
        return new RunAssert(run);
    }

    /** Ended with this exit status. */
    RunAssert exited(int status) {
        Assertions.assertThat(actual.status()).as("exit status of %s", actual).isEqualTo(status);
        return this;
    }

    /** Stdout is exactly this text. */
    RunAssert printed(String text) {
        out().isEqualTo(text);
        return this;
    }

    /** Stdout holds each of these. */
    RunAssert printedAmongOthers(String... parts) {
        out().contains(parts);
        return this;
    }

    RunAssert printedNothing() {
        out().isEmpty();
        return this;
    }

    /** Stderr holds each of these. */
    RunAssert complained(String... parts) {
        err().contains(parts);
        return this;
    }

    RunAssert wroteNothingToStderr() {
        err().isEmpty();
        return this;
    }

    /** Stdout, for anything else that can be said of text. */
    AbstractStringAssert<?> out() {
        return Assertions.assertThat(actual.out()).as("stdout of %s", actual);
    }

    /** Stderr, for anything else that can be said of text. */
    AbstractStringAssert<?> err() {
        return Assertions.assertThat(actual.err()).as("stderr of %s", actual);
    }
}
