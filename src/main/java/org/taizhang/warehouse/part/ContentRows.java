package org.taizhang.warehouse.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Box;
import org.taizhang.document.CharacterPlaces;
import org.taizhang.document.FilePages;
import org.taizhang.document.Issue;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;
import org.taizhang.document.Span;
import org.taizhang.document.Tilt;

/** Pages as they were read, as rows and back. */
public final class ContentRows {
    private ContentRows() {}

    public static ContentRow row(String hash, String reason, String detail, String trace, FilePages file) {
        List<IssueRow> issues = new ArrayList<>();
        for (Issue issue : file.issues()) {
            issues.add(PartRows.issue(issues.size() + 1, issue));
        }
        return new ContentRow(
                hash,
                reason,
                detail,
                trace,
                file.count(),
                file.pages().stream().map(ContentRows::page).toList(),
                issues);
    }

    private static ReadPageRow page(SourcePage page) {
        return new ReadPageRow(
                page.number(),
                page.width(),
                page.height(),
                page.origin().name(),
                page.quarterTurns(),
                page.tilt().angle(),
                page.tilt().centreX(),
                page.tilt().centreY(),
                page.lines().stream().map(ContentRows::line).toList());
    }

    private static ReadLineRow line(Line line) {
        Box box = line.box();
        CharacterPlaces places = line.places();
        return new ReadLineRow(
                line.text(),
                box == null ? null : box.x(),
                box == null ? null : box.y(),
                box == null ? null : box.width(),
                box == null ? null : box.height(),
                line.fontSize(),
                line.bold(),
                line.vertical(),
                line.confidence(),
                places == null ? null : list(places.starts()),
                places == null ? null : list(places.ends()));
    }

    private static List<Float> list(float[] values) {
        List<Float> list = new ArrayList<>(values.length);
        for (float value : values) {
            list.add(value);
        }
        return list;
    }

    /** The pages of a row. */
    public static FilePages pages(ContentRow row) {
        return new FilePages(
                row.pageCount(),
                row.pages().stream().map(ContentRows::page).toList(),
                row.issues().stream().map(ContentRows::issue).toList());
    }

    private static SourcePage page(ReadPageRow row) {
        return new SourcePage(
                row.number(),
                row.width(),
                row.height(),
                SourcePage.Origin.valueOf(row.origin()),
                row.lines().stream().map(ContentRows::line).toList(),
                row.quarterTurns(),
                new Tilt(row.tiltAngle(), row.tiltX(), row.tiltY()));
    }

    private static Line line(ReadLineRow row) {
        List<Float> starts = row.starts();
        return new Line(
                row.text(),
                box(row),
                row.fontSize(),
                row.bold(),
                row.vertical(),
                row.confidence(),
                starts == null ? null : CharacterPlaces.of(array(starts), array(Objects.requireNonNull(row.ends()))));
    }

    private static @Nullable Box box(ReadLineRow row) {
        Double x = row.x();
        return x == null
                ? null
                : new Box(
                        x,
                        Objects.requireNonNull(row.y()),
                        Objects.requireNonNull(row.width()),
                        Objects.requireNonNull(row.height()));
    }

    private static float[] array(List<Float> list) {
        float[] values = new float[list.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = list.get(i);
        }
        return values;
    }

    private static Issue issue(IssueRow row) {
        Integer start = row.charStart();
        Span span = start == null ? null : new Span(start, Objects.requireNonNull(row.charEnd()));
        return new Issue(row.kind(), row.page(), span, row.text());
    }
}
