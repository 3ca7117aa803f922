package org.taizhang.jobs.command;

/** What the process tells its caller. The numbers follow sysexits.h where it has one (75), and the shell for a signal (128 + 15). */
public enum ExitCode {
    DONE(0),
    FAILED(1),
    USAGE(2),
    QUARANTINE(3),
    LOCKED(75),
    STOPPED(143);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
