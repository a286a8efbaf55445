/**
 * What differs from one operating system to the next: where a log is by default, which names files may have, how a file is its
 * owner's alone, how a folder is synced.
 *
 * <p>Each class takes the system as a value, so that Windows and macOS are tested on Linux; nothing here knows commands or the log's
 * tables.
 */
@NullMarked
package daybook.platform;

import org.jspecify.annotations.NullMarked;
