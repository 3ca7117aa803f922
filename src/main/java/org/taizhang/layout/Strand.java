package org.taizhang.layout;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Box;

/** Blocks of text that follow each other down one column, subheads and bylines among them. */
final class Strand {
    /** A first row set in by this many ems begins a paragraph. */
    static final double INDENT = 1.2;

    private static final int MOST_HEADING_ROWS = 2;
    /** A single row shows no indent; where it is longer, it is taken for a paragraph of its own. */
    private static final int LONGEST_REMAINDER = 15;

    private final List<Block> blocks = new ArrayList<>();
    private Box box;

    Strand(Block first) {
        blocks.add(first);
        box = first.box();
    }

    void addOnTop(Block block) {
        blocks.add(0, block);
        box = box.union(block.box());
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    List<Row> rows() {
        return blocks.stream().flatMap(block -> block.rows().stream()).toList();
    }

    Block first() {
        return blocks.get(0);
    }

    Block last() {
        return blocks.get(blocks.size() - 1);
    }

    Box box() {
        return box;
    }

    double size() {
        return blocks.stream()
                .max((a, b) -> Integer.compare(a.rows().size(), b.rows().size()))
                .orElseThrow()
                .size();
    }

    double pitch() {
        return blocks.stream()
                .max((a, b) -> Integer.compare(a.rows().size(), b.rows().size()))
                .orElseThrow()
                .pitch();
    }

    /** The left edge of rows that are not set in. */
    double left() {
        double[] edges =
                rows().stream().mapToDouble(row -> row.box().x()).sorted().toArray();
        return edges[edges.length / 8];
    }

    /** The right edge of full rows. */
    double right() {
        double[] edges =
                rows().stream().mapToDouble(row -> row.box().right()).sorted().toArray();
        return edges[edges.length - 1 - edges.length / 8];
    }

    String text() {
        StringBuilder text = new StringBuilder();
        rows().forEach(row -> text.append(row.text()));
        return text.toString();
    }

    /** Whether its text goes on from elsewhere: the first row is not set in, and is neither a heading nor a report's beginning. */
    boolean continues() {
        Row first = rows().get(0);
        String text = first.text();
        boolean setIn = first.box().x() - left() >= INDENT * size();
        boolean opens = PrintMarks.beginsReport(text)
                || PrintMarks.isByline(text)
                || PrintMarks.isEnumerated(text)
                || PrintMarks.bracketed(text) != null;
        boolean remainder = rows().size() > 1 || text.length() <= LONGEST_REMAINDER;
        return !setIn && remainder && !opens && !isSubhead(first);
    }

    /** Whether a report or the text behind a byline begins with it. */
    boolean opensReport() {
        String text = rows().get(0).text();
        return PrintMarks.beginsReport(text) || PrintMarks.isByline(text);
    }

    /** Whether a brief line or two stand over a report's beginning. */
    boolean bringsHeading() {
        List<Row> rows = rows();
        for (int i = 0; i < Math.min(MOST_HEADING_ROWS + 1, rows.size()); i++) {
            String text = rows.get(i).text();
            if (PrintMarks.beginsReport(text)) {
                return i > 0;
            }
            if (Characters.endsSentence(text) || Characters.holdsSentence(text)) {
                return false;
            }
        }
        return false;
    }

    /** Whether its text breaks off in mid-sentence. */
    boolean breaksOff() {
        List<Row> rows = rows();
        Row last = rows.get(rows.size() - 1);
        return !Characters.endsSentence(last.text())
                && last.box().right() > right() - 3 * size()
                && !PrintMarks.isByline(last.text());
    }

    private boolean isSubhead(Row first) {
        boolean distinct = first.bold() || first.size() > 1.08 * size();
        return distinct && blocks.size() > 1 && !Characters.endsSentence(first.text());
    }
}
