/**
 * The fault harness: what the packaged program does when the disk, the power, the clock or its own process fails, in the manner of
 * SQLite's own tests (sqlite.org/testing.html, section 3). Started by {@code faults/run}; {@code faults/README.md} says how to read it.
 *
 * <p>Uses the program from outside and, of its classes, only those that open and verify a log.
 */
package daybook.faults;
