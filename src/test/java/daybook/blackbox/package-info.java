/**
 * Tests of the packaged program as a person or a script meets it: arguments and stdin in; exit status, stdout, stderr and files
 * out.
 *
 * <p>Nothing here uses a class of the program.
 */
package daybook.blackbox;
