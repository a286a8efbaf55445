package daybook.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What is written is taken at once and handed on in its order, and the reader's failure comes back to the writer. */
class SpoolTest {

    private final CountDownLatch reading = new CountDownLatch(1);
    private final Reader reader = new Reader();

    /** Takes nothing until it is told to read. */
    private final class Reader extends OutputStream {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private boolean gone;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int count) throws IOException {
            try {
                reading.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (gone) {
                throw new IOException("Broken pipe");
            }
            taken.write(bytes, from, count);
        }
    }

    @Test
    void aShortTextIsHandedOnWhenItIsFlushed() throws IOException {
        reading.countDown();
        Spool spool = new Spool(reader, 100, 10);

        spool.write("short".getBytes(StandardCharsets.UTF_8));

        assertThat(reader.taken.size()).isZero();
        spool.flush();
        assertThat(reader.taken).hasToString("short");
    }

    @Test
    void aWriterDoesNotWaitForAReaderWhoTakesNothing() throws IOException {
        Spool spool = new Spool(reader, 1000, 10);

        for (int i = 0; i < 90; i++) {
            spool.write("0123456789".getBytes(StandardCharsets.UTF_8));
        }

        reading.countDown();
        spool.flush();
        assertThat(reader.taken).hasToString("0123456789".repeat(90));
    }

    @Test
    void aWriterWhoIsTooFarAheadGoesOnOnceTheReaderReads() throws IOException {
        Spool spool = new Spool(reader, 100, 10);
        Thread late = new Thread(reading::countDown);
        spool.write(new byte[100]);
        late.start();

        for (int i = 0; i < 50; i++) {
            spool.write(new byte[100]);
        }

        spool.flush();
        assertThat(reader.taken.size()).isEqualTo(5100);
    }

    @Test
    void aReaderWhoIsGoneIsToldToTheWriter() throws IOException {
        reader.gone = true;
        reading.countDown();
        Spool spool = new Spool(reader, 100, 1);
        spool.write("some text".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(spool::flush).isInstanceOf(IOException.class).hasMessage("Broken pipe");
        assertThatThrownBy(() -> spool.write(1)).isInstanceOf(IOException.class);
    }
}
