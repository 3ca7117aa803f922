package org.taizhang.jobs.nightly;

/** What a long run tells about its way. Calls come from several threads. */
public interface Progress {
    /** A step begins. @param total how many pieces it has; 0 where that is not known */
    void step(String name, long total);

    /** One piece of the step is done. */
    void advance();

    /** The last step is done. */
    void done();

    /** For runs that nobody looks at. */
    Progress SILENT = new Progress() {
        @Override
        public void step(String name, long total) {}

        @Override
        public void advance() {}

        @Override
        public void done() {}
    };
}
