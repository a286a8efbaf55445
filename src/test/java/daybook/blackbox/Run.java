package daybook.blackbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One finished run of the program: what it was asked, and what came of it. */
final class Run {

    private final List<String> command;
    private final int status;
    private final byte[] out;
    private final byte[] err;

    Run(List<String> command, int status, byte[] out, byte[] err) {
        this.command = List.copyOf(command);
        this.status = status;
        this.out = out;
        this.err = err;
    }

    /** The same run with another text on stdout, such as one without a terminal's control sequences. */
    Run withOut(String text) {
        return new Run(command, status, text.getBytes(StandardCharsets.UTF_8), err);
    }

    int status() {
        return status;
    }

    /** Stdout as text. It must be UTF-8: a byte that is not fails the test. */
    String out() {
        return text("stdout", out);
    }

    /** Stderr as text, UTF-8 as well. */
    String err() {
        return text("stderr", err);
    }

    /** Stdout byte for byte. */
    byte[] outBytes() {
        return out.clone();
    }

    /** The lines of stdout, without their ends. */
    List<String> lines() {
        return out().lines().toList();
    }

    private String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(name + " is not UTF-8: " + this, e);
        }
    }

    /** The whole story, for the message of a failed test. */
    @Override
    public String toString() {
        return "%s%nexit status: %d%nstdout:%n%s%nstderr:%n%s"
                .formatted(
                        command,
                        status,
                        new String(out, StandardCharsets.UTF_8),
                        new String(err, StandardCharsets.UTF_8));
    }
}
