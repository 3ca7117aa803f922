package org.taizhang.archive.child;

/** What happened in the process that read, as its message; for engineers. */
final class ChildTrace extends Exception {
    private static final long serialVersionUID = 1L;

    ChildTrace(String trace) {
        super(trace, null, false, false);
    }
}
