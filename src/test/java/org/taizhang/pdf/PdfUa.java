package org.taizhang.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a PDF against PDF/UA-1 (ISO 14289-1), the standard for PDF that screen readers can read, by veraPDF. */
public final class PdfUa {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /**
     * What the file breaks: clause, rule and place of each.
     *
     * @throws IOException where it cannot be read as a PDF at all
     */
    public static List<String> violations(Path pdf) throws IOException {
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                throw new IOException(pdf + ": nothing was checked");
            }
            return result.getTestAssertions().stream().map(PdfUa::told).toList();
        } catch (VeraPDFException failure) {
            throw new IOException(pdf + " cannot be checked", failure);
        }
    }

    private static String told(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                + assertion.getLocation().getContext();
    }
}
