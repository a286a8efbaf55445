package daybook.store;

import java.nio.file.Path;

/**
 * Another file that is the same log: a backup, or what a synchronising program made when two machines wrote.
 *
 * @param file where it is
 * @param same up to which record both are the same
 * @param here how many records the log has
 * @param there how many the other has
 */
public record LogTwin(Path file, long same, long here, long there) {}
