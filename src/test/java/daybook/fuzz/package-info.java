/**
 * Bytes from outside for every parser that reads some: the list of targets, the bytes, and how both are run.
 *
 * <p>Each target lies beside its parser. {@code faults/fuzz} runs one for real with Jazzer; the ordinary build runs all of them, over the
 * seeds in {@code src/test/resources/daybook/fuzz} and over a bounded number of changed ones, always the same.
 */
package daybook.fuzz;
