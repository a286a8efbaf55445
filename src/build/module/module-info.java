/**
 * The program and all its libraries as one module, which jlink makes the image of. Libraries find resources of their own and each
 * other's classes as they would on a class path; hence open.
 */
open module daybook {
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires java.xml;
    // PDFBox and JLine look for classes of it by name.
    requires jdk.unsupported;

    // What the libraries ask Java's service loader for.
    uses org.apache.commons.logging.LogFactory;
    uses org.jline.terminal.impl.TerminalGraphics;
    uses org.jline.terminal.spi.TerminalProvider;
}
