package org.taizhang.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** The pictures of a PDF page, looked at without unpacking them. */
final class PagePictures {
    private static final int DEEPEST = 4;
    private static final int SMALLEST_SCAN = 600;
    private static final double SAME_PROPORTION = 0.1;
    private static final String JPEG_2000 = "jpeg2000";

    private PagePictures() {}

    static boolean any(PDPage page) throws IOException {
        return !of(page.getResources(), 0).isEmpty();
    }

    /** Whether one of them looks like a scan of the whole page: large, and of the page's proportions. */
    static boolean isScan(PDPage page) throws IOException {
        double proportion = page.getCropBox().getWidth() / page.getCropBox().getHeight();
        return of(page.getResources(), 0).stream()
                .anyMatch(picture -> Math.min(picture.getWidth(), picture.getHeight()) >= SMALLEST_SCAN
                        && Math.abs((double) picture.getWidth() / picture.getHeight() / proportion - 1)
                                < SAME_PROPORTION);
    }

    static boolean isTooLarge(PDPage page) throws IOException {
        return of(page.getResources(), 0).stream()
                .anyMatch(picture -> PageLimit.isTooLarge(picture.getWidth(), picture.getHeight()));
    }

    /** JPEG 2000 needs a reader that the libraries do not bring; the page would look empty. */
    static boolean isPackedBeyondReading(PDPage page) throws IOException {
        if (ImageIO.getImageReadersByFormatName(JPEG_2000).hasNext()) {
            return false;
        }
        for (PDImageXObject picture : of(page.getResources(), 0)) {
            List<COSName> filters = picture.getStream().getFilters();
            if (filters != null && filters.contains(COSName.JPX_DECODE)) {
                return true;
            }
        }
        return false;
    }

    private static List<PDImageXObject> of(@Nullable PDResources resources, int depth) throws IOException {
        List<PDImageXObject> pictures = new ArrayList<>();
        if (resources == null || depth > DEEPEST) {
            return pictures;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject picture) {
                pictures.add(picture);
            } else if (object instanceof PDFormXObject form) {
                pictures.addAll(of(form.getResources(), depth + 1));
            }
        }
        return pictures;
    }
}
