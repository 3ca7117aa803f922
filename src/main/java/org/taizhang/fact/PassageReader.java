package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.layout.Article;
import org.taizhang.layout.Passage;
import org.taizhang.mention.DocumentProjects;
import org.taizhang.mention.DocumentRegions;
import org.taizhang.mention.PlacedPassage;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.RegionMention;
import org.taizhang.mention.RegionReader;
import org.taizhang.text.Quantity;
import org.taizhang.text.QuantityReader;
import org.taizhang.text.TimeContext;
import org.taizhang.text.TimeExpression;
import org.taizhang.text.TimeReader;

/** Reads the passages of one article with what has been named before them. */
final class PassageReader {
    /** 八面: characters. */
    private static final int NUMERAL_AND_CLASSIFIER = 2;

    private final Article article;
    private final Calendar calendar;
    private final FactBook book;
    private final Grammar grammar;
    private final DocumentProjects projects;
    private final DocumentRegions regions;

    PassageReader(
            Grammar grammar,
            DocumentProjects projects,
            DocumentRegions regions,
            Article article,
            Calendar calendar,
            FactBook book) {
        this.grammar = grammar;
        this.projects = projects;
        this.regions = regions;
        this.article = article;
        this.calendar = calendar;
        this.book = book;
    }

    /** @param reviewed the year on which the passage looks back; null where it does not */
    Reading read(PlacedPassage placed, @Nullable Integer reviewed) {
        Passage passage = placed.passage();
        String text = passage.text();
        QuantityReader.Result quantities = grammar.quantities().read(text);
        TimeContext context = new TimeContext(calendar.issueDate(), calendar.dateline(), reviewed);
        TimeReader.Result found = grammar.times().read(text, context);
        RegionReader.Reading named = regions.in(placed.place());
        Cover inPlaces = new Cover(text.length());
        named.mentions().forEach(mention -> inPlaces.add(mention.span()));
        List<ProjectMention> names =
                projects.in(article.number(), placed.place().index());
        List<Quantity> figures = quantities.quantities().stream()
                .filter(quantity -> !inPlaces.at(quantity.number().start()) && !opensName(text, quantity, names))
                .toList();
        book.doubts(passage, quantities.issues(), found.issues(), named.doubts());
        book.addMentions(article, passage, named.mentions(), names, projects);
        book.addOwners(article, names.size(), grammar.owners().read(text, names));
        return new Reading(
                text,
                new Track<>(words(text, figures, found, named.mentions(), names), Token::span),
                new Track<>(figures, Quantity::span),
                new Track<>(found.times(), TimeExpression::span),
                new Track<>(stateDays(found), TimeExpression::span),
                new Track<>(named.mentions(), RegionMention::span),
                new Track<>(names, ProjectMention::span));
    }

    /** 八面山旅游公路, 五道口泵站: a numeral with a classifier that is the beginning of a name counts nothing. */
    private static boolean opensName(String text, Quantity quantity, List<ProjectMention> names) {
        Span number = quantity.number();
        return Kinds.is(quantity, Kinds.COUNT)
                && number.length() == NUMERAL_AND_CLASSIFIER
                && !Character.isDigit(text.charAt(number.start()))
                && names.stream().anyMatch(name -> name.span().start() == number.start());
    }

    private static List<TimeExpression> stateDays(TimeReader.Result found) {
        return found.times().stream()
                .filter(time -> time.role() == TimeExpression.Role.AS_OF)
                .toList();
    }

    /** 218名工人: the unit ends with the noun that is counted, which is a word to read. */
    private Span withoutNoun(String text, Span number) {
        List<Token> tokens = grammar.vocabulary().scan(number.of(text));
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last == null || !last.is(Word.Role.THING) || last.span().length() < 2 || last.end() != number.length()) {
            return number;
        }
        return Spans.between(number.start(), number.start() + last.start());
    }

    /** The words of a passage that stand in no figure, time or region; of a project's name only what is counted and measured. */
    private List<Token> words(
            String text,
            List<Quantity> quantities,
            TimeReader.Result times,
            List<RegionMention> regions,
            List<ProjectMention> projects) {
        Cover cover = new Cover(text.length());
        quantities.forEach(quantity -> cover.add(withoutNoun(text, quantity.number())));
        Cover figures = new Cover(text.length());
        quantities.forEach(quantity -> figures.add(quantity.number()));
        Cover when = new Cover(text.length());
        times.times().forEach(time -> when.add(time.span()));
        times.times().forEach(time -> cover.add(time.span()));
        regions.forEach(region -> cover.add(region.span()));
        Cover names = new Cover(text.length());
        projects.forEach(project -> names.add(project.span()));
        List<Token> scanned = grammar.vocabulary().scan(text, cover).stream()
                .filter(token -> token.is(Word.Role.THING)
                        || token.is(Word.Role.MEASURE)
                        || token.is(Word.Role.MARK, Marks.COMPANY)
                        || !names.at(token.start()))
                .toList();
        List<Token> read = new StemVerbs(text, quantities, when).read(scanned);
        return grammar.vocabulary().compose(text, read, figures, names);
    }
}
