package org.taizhang.jobs.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Issue;
import org.taizhang.fact.Extraction;
import org.taizhang.fact.Measurement;
import org.taizhang.fact.Mention;
import org.taizhang.fact.Milestone;
import org.taizhang.fact.Modality;
import org.taizhang.fact.Period;
import org.taizhang.fact.ReadArticle;
import org.taizhang.warehouse.QueryResult;

/** What one document says as tables with the fact contract's columns, without a warehouse. */
public final class ExtractionTables {
    private final Extraction extraction;

    public ExtractionTables(Extraction extraction) {
        this.extraction = extraction;
    }

    /** All tables by the name of the view that they correspond to, in the order in which people read them. */
    public Map<String, QueryResult> all() {
        Map<String, QueryResult> tables = new LinkedHashMap<>();
        tables.put("articles", articles());
        tables.put("measurements", measurements());
        tables.put("milestones", milestones());
        tables.put("mentions", mentions());
        tables.put("issues", issues());
        return tables;
    }

    private QueryResult articles() {
        return table(
                "page,article_no,kicker,title,subtitle,byline,dateline,text",
                extraction.articles(),
                ExtractionTables::row);
    }

    private static List<@Nullable Object> row(ReadArticle read) {
        var article = read.article();
        return row(
                article.page(),
                article.number(),
                article.kickerText(),
                article.titleText(),
                article.subtitleText(),
                article.byline(),
                read.dateline(),
                article.text());
    }

    private QueryResult measurements() {
        return table(
                "id,value,value_high,unit,qualifier,metric,stage,modality,period_start,period_end,project,region_code,region,subject,"
                        + "category,part_of,page,article_no,evidence,char_start,char_end,confidence,rule",
                extraction.measurements(),
                ExtractionTables::row);
    }

    private static List<@Nullable Object> row(Measurement fact) {
        Period period = fact.period();
        return row(
                fact.id(),
                fact.value(),
                fact.valueHigh(),
                fact.unit(),
                fact.qualifier().code(),
                fact.metric(),
                fact.stage(),
                fact.modality().code(),
                period.start(),
                period.end(),
                fact.project(),
                fact.regionCode(),
                fact.region(),
                fact.subject(),
                fact.category(),
                fact.partOf(),
                fact.source().page(),
                fact.source().article(),
                fact.source().evidence(),
                fact.source().span().start(),
                fact.source().span().end(),
                fact.confidence(),
                fact.rule());
    }

    private QueryResult milestones() {
        return table(
                "id,project,part,stage,modality,period_start,period_end,granularity,region_code,region,subject,page,article_no,evidence,"
                        + "char_start,char_end,confidence,rule",
                extraction.milestones(),
                ExtractionTables::row);
    }

    private static List<@Nullable Object> row(Milestone fact) {
        Period period = fact.period();
        Modality modality = fact.modality();
        return row(
                fact.id(),
                fact.project(),
                fact.part(),
                fact.stage(),
                modality.code(),
                period.start(),
                period.end(),
                period.granularity().code(),
                fact.regionCode(),
                fact.region(),
                fact.subject(),
                fact.source().page(),
                fact.source().article(),
                fact.source().evidence(),
                fact.source().span().start(),
                fact.source().span().end(),
                fact.confidence(),
                fact.rule());
    }

    private QueryResult mentions() {
        return table(
                "kind,name,code,surface,page,article_no,char_start,char_end,confidence",
                extraction.mentions(),
                ExtractionTables::row);
    }

    private static List<@Nullable Object> row(Mention mention) {
        return row(
                mention.kind() == Mention.Kind.PROJECT ? "project" : "region",
                mention.name(),
                mention.code(),
                mention.surface(),
                mention.source().page(),
                mention.source().article(),
                mention.source().span().start(),
                mention.source().span().end(),
                mention.confidence());
    }

    private QueryResult issues() {
        return table(
                "kind,page,text", extraction.issues(), (Issue issue) -> row(issue.kind(), issue.page(), issue.text()));
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    private static <T> QueryResult table(String columns, List<T> facts, Function<T, List<@Nullable Object>> row) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        facts.forEach(fact -> rows.add(row.apply(fact)));
        List<String> names = List.of(columns.split(","));
        return new QueryResult(names, Collections.nCopies(names.size(), "VARCHAR"), rows);
    }
}
