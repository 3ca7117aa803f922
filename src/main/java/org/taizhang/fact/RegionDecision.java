package org.taizhang.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.Gazetteer;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.Region;
import org.taizhang.mention.RegionMention;
import org.taizhang.text.Quantity;

/** Whose figure a figure is: of the region in its item of a list, of its project, of its paragraph, of the paper. */
final class RegionDecision {
    /** Unknown characters between a region and the figure that is its own (山阳区4家, 武陟县有4家). */
    private static final int OWN = 3;
    /** Level of a prefecture; what lies below it in another province is rather a misread word than a subject. */
    private static final int PREFECTURE = 2;

    /** 位于, 坐落于: opens the place where something lies */
    private static final String LOCATED = "located";

    private static final String ROUTE = "-—－~～至";

    private final Gazetteer gazetteer;
    private final @Nullable Region paper;
    private final Map<String, Region> projects = new HashMap<>();
    private @Nullable Region article;
    private @Nullable Region paragraph;

    RegionDecision(Gazetteer gazetteer, @Nullable Region paper) {
        this.gazetteer = gazetteer;
        this.paper = paper;
    }

    /** An article begins; its headings name these regions. */
    void begin(List<Region> titled) {
        article = null;
        for (Region region : titled) {
            if (article == null ? !holdsPaper(region) : gazetteer.isWithin(region, article.code())) {
                article = region;
            }
        }
        paragraph = null;
    }

    /** 湖北 in the title of a paper of 荆州 says nothing new. */
    private boolean holdsPaper(Region region) {
        return paper != null && gazetteer.isWithin(paper, region.code());
    }

    void beginParagraph() {
        paragraph = null;
    }

    /** A sentence is to be read: remembers where its projects lie. */
    void note(SentenceReading sentence) {
        sentence.reading().projects().within(sentence.sentence().span()).forEach(project -> {
            Region place = ProjectPlaces.of(sentence, project, paper != null);
            if (place != null && (paper == null || gazetteer.isWithin(place, paper.code()) || holdsPaper(place))) {
                lies(project.name(), place);
            }
        });
    }

    /** 该项目位于猇亭区: a sentence that names no project tells where the one spoken of lies. */
    void locate(SentenceReading sentence, Owner spokenOf) {
        if (!spokenOf.named()
                || sentence.reading().projects().anyWithin(sentence.sentence().span())) {
            return;
        }
        for (RegionMention mention :
                sentence.reading().regions().within(sentence.sentence().span())) {
            if (sentence.reading().standsBefore(mention.span().start(), Role.MARK, LOCATED)
                    && plausible(mention.region())) {
                lies(spokenOf.project(), mention.region());
                return;
            }
        }
    }

    /** The smallest region that the document gives for a project. */
    private void lies(String project, Region place) {
        projects.merge(project, place, (known, told) -> gazetteer.isWithin(told, known.code()) ? told : known);
    }

    /** A sentence has been read: the region that it opened with serves the rest of its paragraph. */
    void after(SentenceReading sentence) {
        Span whole = sentence.sentence().span();
        RegionMention leading = subject(sentence, whole);
        boolean single = sentence.reading().regions().within(whole).stream()
                        .map(RegionMention::region)
                        .distinct()
                        .count()
                <= 2;
        if (leading != null && single) {
            paragraph = leading.region();
        }
    }

    /** Whose figure it is. */
    @Nullable
    Region of(SentenceReading sentence, Quantity quantity, Owner owner) {
        RegionMention partner = Respectively.region(sentence, quantity);
        return partner != null ? partner.region() : of(sentence, quantity.span(), owner);
    }

    /** Whether the item of a list before a figure names its own region. */
    boolean ownsRegion(SentenceReading sentence, Quantity quantity) {
        RegionMention own = ownOf(sentence, quantity.span().start());
        return own != null && plausible(own.region());
    }

    @Nullable
    Region of(SentenceReading sentence, Span figure, Owner owner) {
        RegionMention own = ownOf(sentence, figure.start());
        if (own != null && plausible(own.region())) {
            return own.region();
        }
        if (owner.named()) {
            Region place = ofProject(owner.project());
            if (place != null) {
                return place;
            }
        }
        for (Span span : sentence.governing(figure.start())) {
            RegionMention subject = subject(sentence, span);
            if (subject != null) {
                return subject.region();
            }
        }
        return paragraph != null ? paragraph : background();
    }

    /** Where a project lies; the region of the article where nothing tells it. */
    @Nullable
    Region ofProject(String project) {
        Region place = projects.get(project);
        return place != null ? place : background();
    }

    private @Nullable Region background() {
        return article != null ? article : paper;
    }

    private boolean plausible(Region region) {
        return paper == null
                || region.level() <= PREFECTURE
                || region.code().isEmpty()
                || gazetteer.isWithin(region, paper.code())
                || holdsPaper(region);
    }

    private static @Nullable RegionMention ownOf(SentenceReading sentence, int place) {
        Reading reading = sentence.reading();
        RegionMention last = reading.regions().previous(place);
        int clause = sentence.clauseOf(Spans.between(place, place)).span().start();
        if (last == null || last.span().end() > place || last.span().start() < clause) {
            return null;
        }
        Span gap = Spans.between(last.span().end(), place);
        boolean adjacent = reading.unread(gap.start(), gap.end()) <= OWN
                && !reading.quantities().anyWithin(gap)
                && reading.tokens().within(gap).stream().noneMatch(token -> token.is(Role.STAGE));
        return adjacent && !onRoute(reading.text(), last.span()) && !inName(reading, last) ? last : null;
    }

    /** The region that a stretch of text is about: the first that is not merely where something lies, begins or is named after. */
    private @Nullable RegionMention subject(SentenceReading sentence, Span span) {
        Reading reading = sentence.reading();
        List<RegionMention> mentions = reading.regions().within(span);
        for (int i = 0; i < mentions.size(); i++) {
            RegionMention mention = mentions.get(i);
            boolean placed = reading.standsBefore(mention.span().start(), Role.MARK, "endpoint");
            if (!placed
                    && !inName(reading, mention)
                    && !onRoute(reading.text(), mention.span())
                    && plausible(mention.region())) {
                return smallest(mentions, i);
            }
        }
        return null;
    }

    /** 湖北荆州: of regions that stand together, each within the one before, the last is meant. */
    private RegionMention smallest(List<RegionMention> mentions, int index) {
        RegionMention mention = mentions.get(index);
        for (RegionMention next : mentions.subList(index + 1, mentions.size())) {
            boolean within = next.span().start() == mention.span().end()
                    && gazetteer.isWithin(next.region(), mention.region().code());
            if (!within) {
                break;
            }
            mention = next;
        }
        return mention;
    }

    /** 云阳-开州, 巫溪至城口: ends of a route. */
    private static boolean onRoute(String text, Span mention) {
        boolean before = mention.start() > 0 && ROUTE.indexOf(text.charAt(mention.start() - 1)) >= 0;
        boolean behind = mention.end() < text.length() && ROUTE.indexOf(text.charAt(mention.end())) >= 0;
        return before || behind;
    }

    /** 全市, 我区 at the head of a clause: the region itself is spoken of. */
    static boolean opensWithPronoun(SentenceReading sentence, Span span) {
        RegionMention first = sentence.reading().regions().next(span.start());
        return first != null && first.method().equals("pronoun") && opens(sentence, span);
    }

    private static boolean inName(Reading reading, RegionMention mention) {
        ProjectMention project = reading.projects().previous(mention.span().start() + 1);
        return project != null && project.span().contains(mention.span());
    }

    /** Whether a stretch opens with a region that speaks for itself: 全市…, 甘肃省…. */
    static boolean opens(SentenceReading sentence, Span span) {
        Reading reading = sentence.reading();
        RegionMention first = reading.regions().next(span.start());
        return first != null
                && first.span().end() <= span.end()
                && reading.unread(span.start(), first.span().start()) <= 1
                && !inName(reading, first);
    }
}
