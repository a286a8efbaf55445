/**
 * What would be handed over, shown to the recorder before anything is written: what each reader is given, and the sentences that may name
 * people. It reads what the report and the bundle are made of, so that it cannot say something else than they do.
 */
@NullMarked
package daybook.preview;

import org.jspecify.annotations.NullMarked;
