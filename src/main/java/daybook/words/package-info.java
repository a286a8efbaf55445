/**
 * English helpers for every package: counts, lists, capitals, dates and one-line text. Fixed English, whatever the machine's language.
 *
 * <p>A leaf: no class of another package, no locale, no formatter, nothing that a log keeps.
 */
@NullMarked
package daybook.words;

import org.jspecify.annotations.NullMarked;
