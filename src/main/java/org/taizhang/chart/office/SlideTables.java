package org.taizhang.chart.office;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.taizhang.chart.paper.Listing;
import org.taizhang.chart.style.Palette;

/** Sets the tables of a page on a slide, one below the other, as many rows as there is room for; the workbook has them all. */
final class SlideTables {
    private static final double TOP = 112;
    private static final double BOTTOM = 486;
    private static final double LEFT = 40;
    private static final double SPAN = 880;
    private static final double HEADING = 24;
    private static final double LINE = 17;
    private static final double GAP = 12;
    private static final double SIZE = 11;
    /** Latin letters of this size that a point of width holds. */
    private static final double LETTERS = 1 / 5.6;

    private static final int MOST_ROWS = 8;

    private final SlideWords words;
    private final XSLFSlide slide;
    private double y = TOP;

    SlideTables(SlideWords words, XSLFSlide slide) {
        this.words = words;
        this.slide = slide;
    }

    void add(Listing.Section section) {
        words.line(slide, section.name(), new Rectangle2D.Double(LEFT, y, SPAN, HEADING), 14);
        y += HEADING;
        if (section.rows().isEmpty()) {
            words.line(slide, section.nothing(), new Rectangle2D.Double(LEFT, y, SPAN, HEADING), 12);
            y += HEADING + GAP;
            return;
        }
        XSLFTable table = slide.createTable();
        table.setAnchor(new Rectangle2D.Double(LEFT, y, SPAN, LINE));
        row(table, section, section.headings(), true);
        for (List<String> row : section.first(MOST_ROWS)) {
            if (y + height(section, row) > BOTTOM) {
                break;
            }
            row(table, section, row, false);
        }
        for (int i = 0; i < section.headings().size(); i++) {
            table.setColumnWidth(i, width(section, i));
        }
        y += GAP;
    }

    private static double width(Listing.Section section, int column) {
        if (section.isProse()) {
            return column == 0 ? SPAN * 0.14 : SPAN * 0.86;
        }
        double weights = 0;
        for (int i = 0; i < section.headings().size(); i++) {
            weights += weight(section, i);
        }
        return SPAN * weight(section, column) / weights;
    }

    private static double weight(Listing.Section section, int column) {
        return section.isCount(column) ? 1 : 2.5;
    }

    private static double height(Listing.Section section, List<String> cells) {
        double lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, Math.ceil(SlideWords.length(cells.get(i)) / (width(section, i) * LETTERS)));
        }
        return lines * LINE;
    }

    private void row(XSLFTable table, Listing.Section section, List<String> cells, boolean heading) {
        XSLFTableRow row = table.addRow();
        double height = height(section, cells);
        row.setHeight(height);
        y += height;
        for (int i = 0; i < cells.size(); i++) {
            XSLFTableCell cell = row.addCell();
            words.set(cell, cells.get(i), SIZE, heading ? Palette.MUTED : Palette.TEXT);
            cell.setLeftInset(0);
            cell.setTopInset(1.5);
            cell.setBottomInset(1.5);
            if (section.isCount(i)) {
                cell.getTextParagraphs().get(0).setTextAlign(TextAlign.RIGHT);
            }
            cell.setBorderColor(BorderEdge.bottom, heading ? Palette.AXIS : Palette.GRID);
            cell.setBorderWidth(BorderEdge.bottom, 0.75);
        }
    }
}
