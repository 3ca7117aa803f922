package org.taizhang.jobs.command;

/** A command cannot do what was asked. The message says why and what to do. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }
}
