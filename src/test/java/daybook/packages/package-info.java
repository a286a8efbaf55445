/** What is handed out beside the program: the launchers of the portable zip, and the scripts that make the packages. */
package daybook.packages;
