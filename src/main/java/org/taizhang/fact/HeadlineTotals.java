package org.taizhang.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.layout.Article;
import org.taizhang.text.Qualifier;

/** Holds the totals of a headline against those of the text below it: the same quantity told twice should have one value. */
final class HeadlineTotals {
    static final String CONTRADICTION = "headline_contradicts_text";

    private HeadlineTotals() {}

    static void check(List<Measurement> figures, List<Article> articles, Balance balance) {
        Map<Integer, List<Measurement>> byArticle = figures.stream()
                .collect(Collectors.groupingBy(figure -> figure.source().article()));
        for (Article article : articles) {
            List<Measurement> told = byArticle.getOrDefault(article.number(), List.of());
            List<Measurement> inText =
                    told.stream().filter(figure -> !inHeadline(figure, article)).toList();
            told.stream()
                    .filter(figure -> figure.qualifier() == Qualifier.EXACT && inHeadline(figure, article))
                    .forEach(headline -> compare(headline, article, sameQuantity(headline, inText), balance));
        }
    }

    private static List<Measurement> sameQuantity(Measurement headline, List<Measurement> told) {
        return told.stream().filter(other -> sameQuantity(headline, other)).toList();
    }

    private static void compare(Measurement headline, Article article, List<Measurement> told, Balance balance) {
        List<Measurement> same =
                told.stream().filter(other -> agree(headline, other)).toList();
        if (!same.isEmpty()) {
            balance.confirm(headline);
            same.forEach(balance::confirm);
        } else {
            List<Measurement> lead =
                    told.stream().filter(other -> inLead(other, article)).toList();
            if (lead.size() == 1 && lead.get(0).qualifier() == Qualifier.EXACT) {
                String said = headline.value().toPlainString() + " " + headline.unit();
                balance.contradict(CONTRADICTION, headline, lead.get(0), "the headline says " + said);
            }
        }
    }

    /** Headlines round: 总投资128亿元 above 128.6亿元. */
    private static boolean agree(Measurement headline, Measurement told) {
        return headline.value().subtract(told.value()).abs().compareTo(Balance.lastPlace(headline.value())) < 0;
    }

    private static boolean inHeadline(Measurement figure, Article article) {
        String evidence = figure.source().evidence();
        return article.titleText().contains(evidence)
                || article.kickerText().contains(evidence)
                || article.subtitleText().contains(evidence);
    }

    /** A lead gives the news of its headline again; what stands further down may be of something else. */
    private static boolean inLead(Measurement figure, Article article) {
        return !article.paragraphs().isEmpty()
                && article.paragraphs().get(0).text().contains(figure.source().evidence());
    }

    private static boolean sameQuantity(Measurement one, Measurement other) {
        return one.metric().equals(other.metric())
                && one.unit().equals(other.unit())
                && one.stage().equals(other.stage())
                && sameThing(one, other)
                && one.regionCode().equals(other.regionCode())
                && one.category().equals(other.category())
                && one.partOf().isEmpty()
                && other.partOf().isEmpty()
                && one.modality() == other.modality()
                && one.period().equals(other.period());
    }

    /** Of one project, or counted with one noun: a total without either may be that of anything. */
    private static boolean sameThing(Measurement one, Measurement other) {
        return one.project().equals(other.project())
                && (!one.project().isEmpty()
                        || (!one.subject().isEmpty() && one.subject().equals(other.subject())));
    }
}
