package org.taizhang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
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
    private final Gazetteer gazetteer;
    private final @Nullable Region paper;
    private final RegionSubjects subjects;
    private final ProjectRegions projects;
    private @Nullable Region article;
    private @Nullable Region section;
    private @Nullable Region paragraph;

    RegionDecision(Gazetteer gazetteer, RegionReader reader, RegionContext context) {
        this.gazetteer = gazetteer;
        this.paper = context.home();
        this.subjects = new RegionSubjects(gazetteer, paper);
        this.projects = new ProjectRegions(gazetteer, reader, context, subjects);
    }

    /** An article begins; its headings name these regions. */
    void begin(List<Region> titled) {
        article = null;
        for (Region region : titled) {
            if (article == null
                    ? subjects.plausible(region) && !subjects.holdsPaper(region)
                    : gazetteer.isWithin(region, article.code())) {
                article = region;
            }
        }
        beginParagraph(Section.NONE);
    }

    void beginParagraph(Section heading) {
        section = heading.region();
        paragraph = null;
    }

    /** A sentence is read for the first time: remembers where its projects lie. */
    void note(SentenceReading sentence) {
        Region opened = subjects.frame(sentence);
        paragraph = opened == null ? paragraph : opened;
        projects.note(sentence, paragraph != null ? paragraph : section);
    }

    /** 该项目位于猇亭区: a sentence that names no project tells where the one spoken of lies. */
    void locate(SentenceReading sentence, Owner spokenOf) {
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
    @Nullable
    Region of(SentenceReading sentence, Quantity quantity, Owner owner) {
        RegionMention partner = Respectively.region(sentence, quantity);
        return partner != null ? partner.region() : of(sentence, quantity.span(), owner);
    }

    /** Whether the item of a list before a figure names its own region. */
    boolean ownsRegion(SentenceReading sentence, Quantity quantity) {
        return Respectively.region(sentence, quantity) != null
                || subjects.ownerOf(sentence, quantity.span().start()) != null;
    }

    @Nullable
    Region of(SentenceReading sentence, Span figure, Owner owner) {
        Region own = subjects.ownerOf(sentence, figure.start());
        if (own != null) {
            return own;
        }
        Region within = subjects.within(sentence, figure.start());
        if (within != null) {
            return within;
        }
        if (owner.named()) {
            return ofProject(owner.project());
        }
        for (Span span : sentence.governing(figure.start())) {
            Region subject = subjects.in(sentence, span);
            if (subject != null) {
                return subject;
            }
        }
        return paragraph != null ? paragraph : section != null ? section : background();
    }

    /** Where a project lies; the region of the article where nothing tells it. */
    @Nullable
    Region ofProject(String project) {
        Region place = projects.of(project);
        return place != null ? place : background();
    }

    private @Nullable Region background() {
        return article != null ? article : paper;
    }
}
