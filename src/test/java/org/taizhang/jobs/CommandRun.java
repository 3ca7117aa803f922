package org.taizhang.jobs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What a command said and how it ended, run within this process.
 *
 * @param code exit code
 */
record CommandRun(int code, String out, String err) {
    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Taizhang.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }

    static CommandRun of(List<String> arguments) {
        return of(arguments.toArray(String[]::new));
    }

    /** Both streams, as a test's description tells them. */
    String said() {
        return out + err;
    }
}
