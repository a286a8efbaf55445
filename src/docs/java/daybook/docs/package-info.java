/**
 * Makes the manual pages and the completion scripts from what the commands say of themselves, and holds the committed ones to it.
 *
 * <p>Nothing of it is in the program.
 */
package daybook.docs;
