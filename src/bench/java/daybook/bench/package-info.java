/**
 * The benchmarks: what the packaged program costs beside other tools, and whether that grew. Started by {@code bench/run} and
 * {@code bench/compare}; {@code bench/README.md} says what is measured and how to read it.
 *
 * <p>Uses the program from outside, and nothing but the JDK: it must not depend on how the program is laid out.
 */
package daybook.bench;
