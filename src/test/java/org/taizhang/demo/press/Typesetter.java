package org.taizhang.demo.press;

import java.io.IOException;
import java.nio.file.Path;
import org.taizhang.demo.desk.Sheet;

/** Makes a file of a sheet. */
public interface Typesetter {

    /** Writes the sheet to the file; the same sheet gives the same file. */
    void set(Sheet sheet, Path file) throws IOException;
}
