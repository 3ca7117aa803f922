package org.taizhang.jobs.nightly;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar a step on a terminal. */
public final class TerminalProgress implements Progress {
    private static final int COLUMNS = 100;
    private static final int MILLISECONDS = 200;

    private final PrintStream terminal;
    private @Nullable ProgressBar bar;

    public TerminalProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void step(String name, long total) {
        done();
        bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(total == 0 ? 1 : total)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setMaxRenderedLength(COLUMNS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, COLUMNS))
                .build();
    }

    @Override
    public synchronized void advance() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public synchronized void done() {
        if (bar != null) {
            bar.stepTo(bar.getMax());
            bar.close();
            bar = null;
        }
    }
}
