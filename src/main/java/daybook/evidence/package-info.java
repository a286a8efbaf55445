/**
 * Files on their way into a log and out of it: what may be read, what kind of file it is, the times that it claims, and under which
 * name it may lie in a folder.
 *
 * <p>No SQL and no command-line words come in; what a file says is never taken for true here.
 */
@NullMarked
package daybook.evidence;

import org.jspecify.annotations.NullMarked;
