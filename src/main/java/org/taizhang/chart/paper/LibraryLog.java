package org.taizhang.chart.paper;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what openhtmltopdf has to say to the program's own log; by itself it writes to the terminal, which belongs to the reader. */
final class LibraryLog implements XRLogger {
    private static final Logger LOG = Logger.getLogger("com.openhtmltopdf");

    static void install() {
        XRLog.setLoggerImpl(new LibraryLog());
    }

    @Override
    public void log(String where, Level level, String message) {
        LOG.log(level, message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        LOG.log(level, message, cause);
    }

    @Override
    public void setLevel(String where, Level level) {
        LOG.setLevel(level);
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isLoggable(diagnostic.getLevel());
    }
}
