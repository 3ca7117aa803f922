package org.taizhang.jobs.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.taizhang.jobs.settings.SettingsException;
import org.taizhang.lexicon.LexiconException;
import org.taizhang.warehouse.WarehouseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong to the person who has to act. A message of ours stands alone; an unforeseen failure shows where it comes from. */
public final class ErrorMessages implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (failure instanceof SettingsException) {
            err.println("taizhang: " + failure.getMessage());
            return ExitCode.USAGE.number();
        }
        if (failure instanceof WarehouseException
                || failure instanceof LexiconException
                || failure instanceof CommandFailure) {
            err.println("taizhang: " + failure.getMessage());
            return ExitCode.FAILED.number();
        }
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        err.println("taizhang: an unforeseen failure; please report it with these lines");
        err.print(trace);
        err.flush();
        return ExitCode.FAILED.number();
    }
}
