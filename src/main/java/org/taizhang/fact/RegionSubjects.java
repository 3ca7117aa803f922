package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.Gazetteer;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.Region;
import org.taizhang.mention.RegionMention;

/** Which region a stretch of a sentence speaks of: not one that only tells where something lies or begins, or that is part of a name. */
final class RegionSubjects {
    /** Unknown characters between a region and the figure that is its own (山阳区4家, 武陟县有4家). */
    private static final int OWN = 1;

    /** Characters between a region and a project that lies in it (郾城区的会展中心). */
    private static final int ATTRIBUTE = 3;

    /** Characters between two regions of a list with a place that is none. */
    private static final int LONGEST_PLACE = 12;

    private static final String PRONOUN = "pronoun";
    static final String ROUTE = "-—－~～至";

    private final Gazetteer gazetteer;
    private final @Nullable Region paper;

    RegionSubjects(Gazetteer gazetteer, @Nullable Region paper) {
        this.gazetteer = gazetteer;
        this.paper = paper;
    }

    /** Whether a paper may speak of it as its own: it holds the region of the paper or lies within. */
    boolean plausible(Region region) {
        return paper == null
                || region.code().isEmpty()
                || gazetteer.isWithin(region, paper.code())
                || holdsPaper(region);
    }

    /** Whether it is the paper's region or lies within. */
    boolean isOwn(Region region) {
        return paper == null || gazetteer.isWithin(region, paper.code());
    }

    /** 湖北 in a paper of 荆州. */
    boolean holdsPaper(Region region) {
        return paper != null && gazetteer.isWithin(paper, region.code());
    }

    /** 武威工业园区 in a paper of one of the city's districts: a zone without a code lies where the paper that speaks of it is at home. */
    Region settled(Region region) {
        Region holder = gazetteer.coded(region);
        return region.code().isEmpty() && paper != null && holdsPaper(holder)
                ? new Region("", region.name(), paper.code(), region.level())
                : region;
    }

    /**
     * 新乡境内73公里，投资113亿元; 厦沙高速三明境内长81公里，投资72亿元: the region of the stretch of which a statement tells, although its
     * project lies in a larger one; null for none.
     */
    @Nullable
    Region within(SentenceReading sentence, int place) {
        Reading reading = sentence.reading();
        Span opening = Openings.clause(reading, sentence.governing(place));
        ProjectMention name = Openings.name(reading, opening);
        int from = name == null ? opening.start() : name.span().end();
        RegionMention first = reading.regions().next(from);
        return first != null
                        && first.span().end() <= opening.end()
                        && reading.unread(from, first.span().start()) <= 1
                        && standsAfter(reading, first, Marks.INSIDE)
                        && plausible(first.region())
                ? first.region()
                : null;
    }

    /** The region right before a figure whose own it is; of several that stand together, the smallest that holds them all. */
    @Nullable
    Region ownerOf(SentenceReading sentence, int place) {
        Reading reading = sentence.reading();
        RegionMention last = reading.regions().previous(place);
        int clause = sentence.clauseOf(Spans.between(place, place)).span().start();
        if (last == null || last.span().end() > place || last.span().start() < clause) {
            return null;
        }
        Span gap = Spans.between(last.span().end(), place);
        boolean adjacent = reading.unread(gap.start(), gap.end()) <= OWN
                && !reading.quantities().anyWithin(gap)
                && reading.tokens().noneWithin(gap, token -> token.is(Role.STAGE));
        boolean own = adjacent
                && !isAside(reading, last)
                && !onRoute(reading.text(), last.span())
                && !inName(reading, last)
                && plausible(last.region());
        return own ? together(reading, last, clause) : null;
    }

    /** 青州市、临朐县的37个: what is told of several regions is told of the smallest that holds them. */
    private @Nullable Region together(Reading reading, RegionMention last, int from) {
        List<Region> regions = new ArrayList<>(List.of(last.region()));
        RegionMention next = last;
        RegionMention before = reading.regions().previous(next.span().start());
        while (before != null && before.span().start() >= from && joined(reading.text(), before, next)) {
            regions.add(before.region());
            next = before;
            before = reading.regions().previous(next.span().start());
        }
        return common(regions, last.region());
    }

    /** The smallest region that holds all of a list; where one of them is that (武威、黄羊两个园区), a paper within it means its own. */
    private @Nullable Region common(List<Region> listed, @Nullable Region otherwise) {
        Region all = gazetteer.smallestCommon(listed).orElse(otherwise);
        if (all == null || listed.stream().distinct().count() == 1) {
            return all;
        }
        return listed.contains(all) && holdsPaper(all) ? paper : all;
    }

    /** 茂县、叠溪、松潘: regions in a list, also with a place between them that is no region. */
    private static boolean joined(String text, RegionMention first, RegionMention second) {
        int from = first.span().end();
        int gap = second.span().start() - from;
        boolean beside = gap == 1 && Coordination.isJoint(text.charAt(from));
        return beside
                || (gap > 1 && gap <= LONGEST_PLACE && text.charAt(from) == '、' && text.charAt(from + gap - 1) == '、');
    }

    /**
     * The region that a stretch of text is about: the first that is not merely where something lies, begins or is named after, with
     * those that stand beside it in a list.
     */
    @Nullable
    Region in(SentenceReading sentence, Span span) {
        Reading reading = sentence.reading();
        List<RegionMention> mentions = reading.regions().within(span);
        for (int i = 0; i < mentions.size(); i++) {
            RegionMention mention = mentions.get(i);
            if (!reading.standsBefore(mention.span().start(), Role.MARK, Marks.ENDPOINT)
                    && !inName(reading, mention)
                    && !isAside(reading, mention)
                    && !onRoute(reading.text(), mention.span())
                    && plausible(mention.region())) {
                return listed(reading.text(), mentions, i);
            }
        }
        return null;
    }

    /** 8个项目在山丹县集中开工: the region behind a figure in its own clause in which it all happens; null for none. */
    @Nullable
    Region behind(SentenceReading sentence, Span figure) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(figure).span();
        for (RegionMention mention : reading.regions().within(Spans.between(figure.end(), clause.end()))) {
            if (reading.standsBefore(mention.span().start(), Role.MARK, Marks.SCENE)) {
                return isOwn(mention.region()) ? mention.region() : null;
            }
        }
        return null;
    }

    /** 盐山、孟村两个园区: of regions side by side the one that holds them all. */
    private @Nullable Region listed(String text, List<RegionMention> mentions, int index) {
        RegionMention last = smallest(mentions, index);
        List<Region> regions = new ArrayList<>(List.of(last.region()));
        for (int i = mentions.indexOf(last) + 1; i < mentions.size() && joined(text, last, mentions.get(i)); i++) {
            last = mentions.get(i);
            regions.add(last.region());
        }
        return regions.size() == 1 ? regions.get(0) : common(regions, null);
    }

    /**
     * The region within which the rest of a paragraph is told: one with which a sentence opens (邗江区的工地以桥梁为主; 在海城开发区，…),
     * not one that only tells where the project behind it lies.
     */
    @Nullable
    Region frame(SentenceReading sentence) {
        Reading reading = sentence.reading();
        RegionMention first = opening(
                reading,
                Spans.between(
                        sentence.clauses().get(0).span().start(),
                        sentence.sentence().span().end()));
        if (first == null || !isOwn(first.region()) || onRoute(reading.text(), first.span())) {
            return null;
        }
        int end = endOfPath(reading, first);
        ProjectMention project = reading.projects().next(end);
        boolean attribute = project != null && project.span().start() - end <= ATTRIBUTE;
        return attribute ? null : in(sentence, sentence.sentence().span());
    }

    /** 朝阳市双塔区长宝乡: where regions that stand together end. */
    private static int endOfPath(Reading reading, RegionMention first) {
        RegionMention last = first;
        RegionMention next = reading.regions().next(last.span().end());
        while (next != null && next.span().start() == last.span().end()) {
            last = next;
            next = reading.regions().next(last.span().end());
        }
        return last.span().end();
    }

    /** 湖北荆州: of regions that stand together, each within the one before, the last is meant; but 全市 is the whole of it. */
    private RegionMention smallest(List<RegionMention> mentions, int index) {
        RegionMention mention = mentions.get(index);
        if (isPronoun(mention)) {
            return mention;
        }
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
    static boolean onRoute(String text, Span mention) {
        boolean before = mention.start() > 0 && ROUTE.indexOf(text.charAt(mention.start() - 1)) >= 0;
        boolean behind = mention.end() < text.length() && ROUTE.indexOf(text.charAt(mention.end())) >= 0;
        return before || behind;
    }

    /** Whether a place only acts, or is only what something is held against (居全省第4位, 全省首批). */
    private static boolean isAside(Reading reading, RegionMention mention) {
        return acts(reading, mention)
                || reading.standsBefore(mention.span().start(), Role.MARK, Marks.COMPARED)
                || standsAfter(reading, mention, Marks.SURPASSING);
    }

    /** 由鄂尔多斯市援建, 香港同胞: a place that somebody comes from, who acts or gives. */
    private static boolean acts(Reading reading, RegionMention mention) {
        return reading.standsBefore(mention.span().start(), Role.MARK, Marks.AGENT)
                || standsAfter(reading, mention, Marks.ORIGIN);
    }

    private static boolean standsAfter(Reading reading, RegionMention mention, String code) {
        int end = mention.span().end();
        Token next = reading.tokens().next(end);
        return next != null
                && next.start() == end
                && reading.tokens()
                        .anyWithin(
                                Spans.between(end, end + Reading.LONGEST_WORD),
                                token -> token.start() == end && token.is(Role.MARK, code));
    }

    /** The regions that a passage speaks of, not only within the name of a project or as a stretch of a line. */
    static List<Region> outsideNames(Reading reading) {
        return reading.regions().all().stream()
                .filter(mention -> !inName(reading, mention) && !standsAfter(reading, mention, Marks.INSIDE))
                .map(RegionMention::region)
                .toList();
    }

    private static boolean inName(Reading reading, RegionMention mention) {
        ProjectMention project = reading.projects().previous(mention.span().start() + 1);
        return project != null && project.span().contains(mention.span());
    }

    private static boolean isPronoun(RegionMention mention) {
        return mention.method().equals(PRONOUN);
    }

    /** Whether a stretch opens with a region that speaks for itself: 全市…, 甘肃省…. */
    static boolean opens(SentenceReading sentence, Span span) {
        return opening(sentence.reading(), span) != null || opensWithLocality(sentence.reading(), span);
    }

    /** 全市, 我区 at the head of a clause: the whole region is spoken of. */
    static boolean opensWithWhole(SentenceReading sentence, Span span) {
        RegionMention first = opening(sentence.reading(), span);
        return first != null && isPronoun(first) || opensWithLocality(sentence.reading(), span);
    }

    /** 该县投资…, 村里新修…: the place acts, though its name is not told. */
    private static boolean opensWithLocality(Reading reading, Span span) {
        return reading.tokens()
                .anyWithin(
                        span,
                        token -> token.is(Role.MARK, Marks.LOCALITY)
                                && reading.unread(span.start(), token.start()) == 0
                                && reading.tokens()
                                        .noneWithin(
                                                Spans.between(span.start(), token.start()),
                                                before -> !before.is(Role.MARK, Marks.ADVERB)
                                                        && !before.is(Role.MARK, Marks.REPORT))
                                && reading.beginningAt(token.end(), Role.MARK, Marks.OF) == null);
    }

    private static @Nullable RegionMention opening(Reading reading, Span span) {
        RegionMention first = reading.regions().next(span.start());
        boolean opens = first != null
                && first.span().end() <= span.end()
                && reading.unread(span.start(), first.span().start()) <= 1
                && !inName(reading, first)
                && !isAside(reading, first)
                && !Namings.describes(reading, span)
                && !reading.standsBefore(first.span().start(), Role.MARK, Marks.ENDPOINT)
                && !reading.standsBefore(first.span().start(), Role.MARK, Marks.LOCATED)
                && !standsAfter(reading, first, Marks.INSIDE);
        return opens ? first : null;
    }
}
