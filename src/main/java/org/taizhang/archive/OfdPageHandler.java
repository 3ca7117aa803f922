package org.taizhang.archive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the content of an OFD page into glyphs with their boxes. */
final class OfdPageHandler extends DefaultHandler {
    private static final double ASCENT = 0.88;
    private static final double HALF_EM = 0.55;
    private static final int FIRST_WIDE = 0x2000;
    private static final int BOLD_WEIGHT = 600;
    private static final double[] UNTURNED = {1, 0, 0, 1, 0, 0};

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<String> templates = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double[] size;
    private double[] boundary = {0, 0, 0, 0};
    private double[] matrix = UNTURNED;
    private double em;
    private boolean bold;
    private @Nullable Attributes code;
    private double penX;
    private double penY;

    /** @param size the document's page box, in millimetres */
    OfdPageHandler(double[] size) {
        this.size = size.clone();
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Identifiers of the templates under this page. */
    List<String> templates() {
        return templates;
    }

    /** The page's own box or the document's: x, y, width, height in millimetres. */
    double[] size() {
        return size.clone();
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        text.setLength(0);
        switch (name) {
            case "Template" -> templates.add(value(attributes, "TemplateID"));
            case "TextObject" -> startObject(attributes);
            case "TextCode" -> code = new org.xml.sax.helpers.AttributesImpl(attributes);
            default -> code = null;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("PhysicalBox")) {
            size = OfdNumbers.box(text.toString(), size);
        } else if (name.equals("TextCode") && code != null) {
            print(text.toString().strip(), code);
            code = null;
        }
        text.setLength(0);
    }

    private void startObject(Attributes attributes) {
        boundary = OfdNumbers.box(value(attributes, "Boundary"), new double[] {0, 0, 0, 0});
        List<Double> turn = OfdNumbers.list(value(attributes, "CTM"));
        matrix = turn.size() == 6 ? turn.stream().mapToDouble(n -> n).toArray() : UNTURNED;
        em = OfdNumbers.number(value(attributes, "Size"));
        bold = OfdNumbers.number(value(attributes, "Weight")) >= BOLD_WEIGHT;
        penX = 0;
        penY = 0;
    }

    /** A run of characters; a code without a place goes on where the one before began. */
    private void print(String run, Attributes attributes) {
        penX = attributes.getValue("X") == null ? penX : OfdNumbers.number(value(attributes, "X"));
        penY = attributes.getValue("Y") == null ? penY : OfdNumbers.number(value(attributes, "Y"));
        List<Double> stepsX = OfdNumbers.list(value(attributes, "DeltaX"));
        List<Double> stepsY = OfdNumbers.list(value(attributes, "DeltaY"));
        double x = penX;
        double y = penY;
        int index = 0;
        for (int point : run.codePoints().toArray()) {
            double width = point < FIRST_WIDE ? HALF_EM * em : em;
            double step = index < stepsX.size() ? stepsX.get(index) : stepsY.isEmpty() ? width : 0;
            glyph(Character.toString(point), x, y, step > 0 ? Math.min(step, width) : width);
            x += step;
            y += index < stepsY.size() ? stepsY.get(index) : 0;
            index++;
        }
    }

    private void glyph(String character, double x, double y, double width) {
        Box box = point(x, y - ASCENT * em)
                .union(point(x + width, y - ASCENT * em))
                .union(point(x, y + (1 - ASCENT) * em))
                .union(point(x + width, y + (1 - ASCENT) * em));
        double up = em * Math.hypot(matrix[2], matrix[3]) * OfdNumbers.POINTS_PER_MILLIMETRE;
        int angle = (int) Math.round(Math.toDegrees(Math.atan2(matrix[1], matrix[0])) / 90);
        if (up > 0) {
            glyphs.add(new Glyph(character, box, up, bold, Math.floorMod(angle, 4)));
        }
    }

    /** A place in the object, as a place on the page in points. */
    private Box point(double x, double y) {
        double pageX = boundary[0] + matrix[0] * x + matrix[2] * y + matrix[4] - size[0];
        double pageY = boundary[1] + matrix[1] * x + matrix[3] * y + matrix[5] - size[1];
        return new Box(pageX * OfdNumbers.POINTS_PER_MILLIMETRE, pageY * OfdNumbers.POINTS_PER_MILLIMETRE, 0, 0);
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
