package org.taizhang.jobs.output;

import java.io.IOException;
import java.io.PrintWriter;
import org.taizhang.document.Identity;
import org.taizhang.fact.Extraction;

/** Shows what one document says. */
public enum ExtractionReport {
    TEXT {
        @Override
        public void write(Identity identity, Extraction extraction, boolean explain, PrintWriter out) {
            new ExtractionText(extraction, explain, out).write(identity);
        }
    },
    JSON {
        @Override
        public void write(Identity identity, Extraction extraction, boolean explain, PrintWriter out)
                throws IOException {
            out.println(Json.document(identity, new ExtractionTables(extraction).all()));
            out.flush();
        }
    };

    /**
     * @param explain also the rule behind each fact; the JSON form always has it
     * @throws IOException where {@code out} fails
     */
    public abstract void write(Identity identity, Extraction extraction, boolean explain, PrintWriter out)
            throws IOException;
}
