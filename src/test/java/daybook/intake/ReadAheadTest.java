package daybook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.exchange.ImportRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are read by another thread, and come in their order, every one, and no more than there is room for. */
class ReadAheadTest {

    private static ReadRow refused(long line) {
        return new ReadRow.Refused(new ImportRow.Refused(line, "", "", "reason"));
    }

    /** So many rows, then the end or a problem. */
    private static ReadAhead.Source rows(long count, @Nullable Exception problem) {
        AtomicLong read = new AtomicLong();
        return () -> {
            if (read.get() < count) {
                return refused(read.incrementAndGet());
            }
            if (problem instanceof IOException e) {
                throw e;
            } else if (problem instanceof RuntimeException e) {
                throw e;
            }
            return null;
        };
    }

    private static List<Long> lines(ReadAhead ahead) throws IOException {
        List<Long> lines = new ArrayList<>();
        for (List<ReadRow> some = ahead.next(); !some.isEmpty(); some = ahead.next()) {
            some.forEach(row -> lines.add(row.line()));
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 249, 250, 251, 500, 50_000})
    void everyRowComesOnceAndInOrder(int count) throws IOException {
        try (ReadAhead ahead = new ReadAhead(rows(count, null))) {
            assertThat(lines(ahead)).hasSize(count).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void afterTheEndThereIsNothingMore() throws IOException {
        try (ReadAhead ahead = new ReadAhead(rows(3, null))) {
            lines(ahead);
            assertThat(ahead.next()).isEmpty();
        }
    }

    @Test
    void whatWasReadBeforeAProblemComesBeforeIt() throws IOException {
        IOException gone = new IOException("gone");
        try (ReadAhead ahead = new ReadAhead(rows(3, gone))) {
            assertThat(ahead.next()).extracting(ReadRow::line).containsExactly(1L, 2L, 3L);
            assertThatThrownBy(ahead::next).isSameAs(gone);
        }
    }

    @Test
    void aMistakeInTheReadingIsThrownAsItIs() {
        IllegalStateException mistake = new IllegalStateException("mistake");
        try (ReadAhead ahead = new ReadAhead(rows(0, mistake))) {
            assertThatThrownBy(ahead::next).isSameAs(mistake);
        }
    }

    @Test
    void noMoreIsReadThanThereIsRoomFor() throws IOException {
        AtomicLong read = new AtomicLong();
        long end = 1_000_000;
        ReadAhead.Source source = () -> read.get() == end ? null : refused(read.incrementAndGet());
        try (ReadAhead ahead = new ReadAhead(source)) {
            ahead.next();
        }
        assertThat(read.get()).isLessThan(end / 10);
    }

    @Test
    void theReadingHasStoppedOnceItIsClosed() throws IOException {
        ReadAhead ahead = new ReadAhead(() -> refused(1));
        ahead.next();
        ahead.close();
        assertThat(ahead.isReading()).isFalse();
    }
}
