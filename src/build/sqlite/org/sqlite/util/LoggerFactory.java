package org.sqlite.util;

import java.util.function.Supplier;

/**
 * Says nothing. In the place of the driver's own class, which sets up Java's logging at every start: 7 ms for messages that nobody is
 * to see, because what goes wrong comes as an exception.
 */
public final class LoggerFactory {

    private static final Logger SILENT = new Silent();

    private LoggerFactory() {}

    public static Logger getLogger(Class<?> type) {
        return SILENT;
    }

    private static final class Silent implements Logger {

        @Override
        public void trace(Supplier<String> message) {}

        @Override
        public void info(Supplier<String> message) {}

        @Override
        public void warn(Supplier<String> message) {}

        @Override
        public void error(Supplier<String> message, Throwable cause) {}
    }
}
