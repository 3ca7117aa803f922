package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.Gazetteer;
import org.taizhang.mention.Region;
import org.taizhang.mention.RegionContext;
import org.taizhang.mention.RegionMention;
import org.taizhang.mention.RegionReader;
import org.taizhang.text.Quantity;

/**
 * Whose figure a figure is: of the region in its item of a list, of its project, of its clause; else of what is spoken of around it, from
 * the paragraph over its headings and the title to the paper.
 */
final class RegionDecision {
    /** How often an article speaks of a place, or of places in it, that it is all about. */
    private static final int OFTEN = 2;

    private final Gazetteer gazetteer;
    private final @Nullable Region paper;
    private final RegionSubjects subjects;
    private final ProjectRegions projects;
    private @Nullable Region article;
    /** What the title of the article said, or that of the feature whose section it is. */
    private @Nullable Region titledIn;

    private @Nullable Region section;
    private @Nullable Region paragraph;

    RegionDecision(Gazetteer gazetteer, RegionReader reader, RegionContext context) {
        this.gazetteer = gazetteer;
        this.paper = context.home();
        this.subjects = new RegionSubjects(gazetteer, paper);
        this.projects = new ProjectRegions(gazetteer, reader, context, subjects);
    }

    /**
     * An article begins; its title and its text name these regions. A section of a feature lies where the feature's title says, unless it
     * says otherwise itself.
     */
    void begin(List<Region> titled, List<Region> all, boolean section) {
        Region feature = section ? titledIn : null;
        article = null;
        for (Region region : titled) {
            if (article == null
                    ? subjects.plausible(region) && !subjects.holdsPaper(region)
                    : gazetteer.isWithin(region, article.code())) {
                article = region;
            }
        }
        titledIn = article == null ? feature : article;
        article = article == null ? sole(all) : article;
        article = article == null ? feature : article;
        beginParagraph(Section.NONE);
    }

    /** The one region below the paper's that holds all places of an article; null where it speaks of the paper's own or of several. */
    private @Nullable Region sole(List<Region> all) {
        Region place = paper == null || all.size() < OFTEN
                ? null
                : gazetteer.smallestCommon(all).orElse(null);
        return place == null || subjects.holdsPaper(place) || !subjects.isOwn(place) ? null : gazetteer.coded(place);
    }

    void beginParagraph(Section heading) {
        section = heading.region();
        paragraph = null;
    }

    /** A sentence is read for the first time: remembers where its projects lie, or the one that it goes on with. */
    void note(SentenceReading sentence, Owner spokenOf) {
        Region opened = subjects.frame(sentence);
        paragraph = opened == null ? paragraph : opened;
        projects.note(sentence, paragraph != null ? paragraph : section);
        projects.locate(sentence, spokenOf);
    }

    /** A sentence has been read: the region that it opened with serves the rest of its paragraph. */
    void after(SentenceReading sentence) {
        Region leading = leading(sentence);
        if (leading != null) {
            paragraph = leading;
        }
    }

    private @Nullable Region leading(SentenceReading sentence) {
        Span whole = sentence.sentence().span();
        boolean single = sentence.reading().regions().within(whole).stream()
                        .map(RegionMention::region)
                        .distinct()
                        .count()
                <= 2;
        return single ? subjects.in(sentence, whole) : null;
    }

    /** Whose figure it is. */
    Located of(SentenceReading sentence, Quantity quantity, Owner owner) {
        RegionMention partner = Respectively.region(sentence, quantity);
        return partner != null
                ? new Located(subjects.settled(partner.region()), "region-respectively")
                : of(sentence, quantity.span(), owner);
    }

    /** Whether the item of a list before a figure names its own region. */
    boolean ownsRegion(SentenceReading sentence, Quantity quantity) {
        return Respectively.region(sentence, quantity) != null
                || subjects.ownerOf(sentence, quantity.span().start()) != null;
    }

    Located of(SentenceReading sentence, Span figure, Owner owner) {
        Located place = located(sentence, figure, owner);
        Region region = place.region();
        return region == null ? place : new Located(subjects.settled(region), place.rule());
    }

    private Located located(SentenceReading sentence, Span figure, Owner owner) {
        Region own = subjects.ownerOf(sentence, figure.start());
        if (own != null) {
            return new Located(own, "region-of-item");
        }
        Region within = subjects.within(sentence, figure.start());
        if (within != null) {
            return new Located(within, "region-of-stretch");
        }
        if (owner.named()) {
            return ofOwner(sentence, figure, owner);
        }
        Region subject = subject(sentence, figure);
        if (subject != null) {
            return new Located(subject, "region-of-clause");
        }
        return paragraph != null
                ? new Located(paragraph, "region-of-paragraph")
                : section != null ? new Located(section, "region-of-heading") : ofArticle();
    }

    /** Where its project lies; the clause's own region where it goes on with a programme that holds it (安丘市更换管网…). */
    private Located ofOwner(SentenceReading sentence, Span figure, Owner owner) {
        Located place = locate(owner.project());
        Region region = place.region();
        if (owner.how() == Owner.How.TOPIC && region != null) {
            Span opening = Openings.clause(sentence.reading(), sentence.governing(figure.start()));
            Region subject = RegionSubjects.opens(sentence, opening) ? subjects.in(sentence, opening) : null;
            if (subject != null && gazetteer.isWithin(subject, region.code())) {
                return new Located(subject, "region-of-clause");
            }
        }
        return place;
    }

    private @Nullable Region subject(SentenceReading sentence, Span figure) {
        List<Span> spans = sentence.governing(figure.start());
        for (Span span : spans) {
            boolean list = span != spans.get(0) && sentence.reading().has(span, Role.MARK, Marks.PART);
            Region subject = list ? null : subjects.in(sentence, span);
            if (subject != null) {
                return subject;
            }
        }
        return subjects.behind(sentence, figure);
    }

    /** Where a project lies; the region of the article where nothing tells it. */
    @Nullable
    Region ofProject(String project) {
        return locate(project).region();
    }

    private Located locate(String project) {
        Region place = projects.of(project);
        return place != null ? new Located(place, "region-of-project") : ofArticle();
    }

    private Located ofArticle() {
        return article != null ? new Located(article, "region-of-title") : new Located(paper, "region-of-paper");
    }
}
