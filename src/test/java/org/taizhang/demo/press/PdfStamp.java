package org.taizhang.demo.press;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.taizhang.demo.desk.Edition;

/** Saves a PDF so that its bytes depend on its contents alone: fixed id, and the day of issue as its date. */
final class PdfStamp {

    private PdfStamp() {}

    static void save(PDDocument document, Edition edition, Path file) throws IOException {
        Calendar issue = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        issue.setTimeInMillis(edition.date().toEpochDay() * 86_400_000L);
        document.getDocumentInformation().setTitle(edition.publication().name() + edition.pageLabel());
        document.getDocumentInformation().setProducer("Taizhang demo press");
        document.getDocumentInformation().setCreationDate(issue);
        document.setDocumentId((long) edition.file().hashCode());
        document.save(file.toFile(), CompressParameters.DEFAULT_COMPRESSION);
    }
}
