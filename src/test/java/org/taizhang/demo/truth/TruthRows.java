package org.taizhang.demo.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.demo.desk.Article;
import org.taizhang.demo.desk.Fact;
import org.taizhang.demo.desk.Sheet;
import org.taizhang.demo.desk.Value;
import org.taizhang.demo.world.Atlas;

/** The rows of the truth files. */
public final class TruthRows {

    static final String MEASUREMENTS = "document,article,project,region_code,subject,metric,stage,category,value,"
            + "value_high,unit,qualifier,modality,period_start,period_end,part_of,evidence,optional";
    static final String MILESTONES = "document,article,project,region_code,subject,stage,part,modality,"
            + "period_start,period_end,granularity,evidence,optional";
    static final String PROJECTS = "document,project,aliases,parent,region_code,count,optional";
    static final String REGIONS = "document,region_code,region,surfaces,count,optional";

    private final Atlas atlas;

    public TruthRows(Atlas atlas) {
        this.atlas = atlas;
    }

    List<List<String>> measurements(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Article article : sheet.articles()) {
            Map<String, Integer> rowOf = new LinkedHashMap<>();
            for (Fact fact : article.facts()) {
                Value value = fact.value();
                if (value != null) {
                    rows.add(measurement(sheet, article, fact, value, rowOf));
                    rowOf.put(fact.slot(), rows.size());
                }
            }
        }
        return rows;
    }

    private static List<String> measurement(
            Sheet sheet, Article article, Fact fact, Value value, Map<String, Integer> rowOf) {
        @Nullable Integer whole = rowOf.get(fact.rule().partOf());
        return List.of(
                sheet.edition().stem(),
                article.title(),
                fact.project(),
                fact.region(),
                fact.subject(),
                fact.rule().metric(),
                fact.rule().stage(),
                fact.category(),
                value.value().toPlainString(),
                value.high() == null ? "" : value.high().toPlainString(),
                value.unit(),
                value.qualifier(),
                fact.rule().modality(),
                start(fact),
                day(fact.when().end()),
                whole == null ? "" : whole.toString(),
                fact.sentence(),
                fact.rule().optional() ? "y" : "");
    }

    /** One row for a stage of a thing in an article, however often the article tells it. */
    List<List<String>> milestones(Sheet sheet) {
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        for (Article article : sheet.articles()) {
            for (Fact fact : article.facts()) {
                if (fact.rule().milestone()) {
                    List<String> row = milestone(sheet, article, fact);
                    rows.putIfAbsent(row.subList(1, 10), row);
                }
            }
        }
        return List.copyOf(rows.values());
    }

    private static List<String> milestone(Sheet sheet, Article article, Fact fact) {
        return List.of(
                sheet.edition().stem(),
                article.title(),
                fact.project(),
                fact.region(),
                fact.subject(),
                fact.rule().stage(),
                fact.category().isEmpty() ? fact.rule().part() : fact.category(),
                fact.rule().modality(),
                start(fact),
                day(fact.when().end()),
                fact.when().granularity(),
                fact.sentence(),
                fact.rule().optional() ? "y" : "");
    }

    List<List<String>> projects(Sheet sheet) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Article article : sheet.articles()) {
            for (Article.ProjectName project : article.projects()) {
                int count = Names.count(text(sheet), project);
                if (count > 0) {
                    rows.putIfAbsent(
                            project.name(),
                            List.of(
                                    sheet.edition().stem(),
                                    project.name(),
                                    String.join("|", project.aliases()),
                                    "",
                                    project.region(),
                                    String.valueOf(count),
                                    ""));
                }
            }
        }
        return List.copyOf(rows.values());
    }

    List<List<String>> regions(Sheet sheet) {
        Names names = new Names(atlas, sheet.edition());
        List<List<String>> rows = new ArrayList<>();
        for (Names.Named named : names.regions(text(sheet))) {
            rows.add(List.of(
                    sheet.edition().stem(),
                    named.code(),
                    named.name(),
                    String.join("|", named.surfaces()),
                    String.valueOf(named.count()),
                    ""));
        }
        return rows;
    }

    private static String text(Sheet sheet) {
        return String.join("\n", sheet.articles().stream().map(Article::text).toList());
    }

    private static String start(Fact fact) {
        return (fact.when().startOptional() ? "|" : "") + day(fact.when().start());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
