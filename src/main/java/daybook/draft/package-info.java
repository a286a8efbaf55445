/**
 * Drafts of letters and notes: what a log knows, set into words that a person reads, completes and sends, or does not.
 *
 * <p>Here are the words, the model of a text (headings, paragraphs, lists, blanks) and its two writers, plain text and WordprocessingML side by
 * side. No terminal, no file, no database. Nothing that a person wrote about an incident gets into a text: only its kind, its channel and
 * its date do.
 */
@NullMarked
package daybook.draft;

import org.jspecify.annotations.NullMarked;
