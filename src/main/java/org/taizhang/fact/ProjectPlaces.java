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

/**
 * Where a project lies, as its sentence gives it: the regions in its name, right before it, or behind 位于; for a line that begins in one
 * and ends in another the smallest region that holds them all.
 */
final class ProjectPlaces {
    /** Characters between a region and the project that lies in it (郾城区的会展中心). */
    private static final int JOINT = 3;
    /** Characters between a name and its bracket (项目). */
    private static final int BEFORE_BRACKET = 4;

    private static final int LONGEST_BRACKET = 24;
    /** Level of a prefecture; the names of larger regions are recognised inside a name without their last character. */
    private static final int PREFECTURE = 2;

    private static final String ENDINGS = "省市县区州盟旗镇乡";
    private static final String OPENERS = "（(";
    private static final String CLOSERS = "）)";

    private final Gazetteer gazetteer;
    private final RegionSubjects subjects;
    private final boolean bareNames;

    /**
     * @param bareNames whether a county's name without its last character (托克逊) is a place inside a project's name; where the paper's
     *     own region does not confirm it, it is rather part of another word
     */
    ProjectPlaces(Gazetteer gazetteer, RegionSubjects subjects, boolean bareNames) {
        this.gazetteer = gazetteer;
        this.subjects = subjects;
        this.bareNames = bareNames;
    }

    /** The place that a sentence gives for a project that it names; null where it gives none. */
    @Nullable
    Region of(SentenceReading sentence, ProjectMention project) {
        Reading reading = sentence.reading();
        Region bracketed = inBracket(reading, project.span().end());
        if (bracketed != null) {
            return bracketed;
        }
        Region named = inName(reading.text(), reading.regions().within(project.span()));
        if (named != null && !subjects.holdsPaper(named)) {
            return named;
        }
        RegionMention before = reading.regions().lastEndingBy(project.span().start());
        if (before != null && rightBefore(sentence, project, before)) {
            return joined(reading, before, -1);
        }
        Region located = behind(reading, rest(sentence, project));
        return located != null ? located : ofItem(sentence, project);
    }

    /** 某某豆制品：甲县引进，…: the one place of an item, with which it opens, tells where what its label names lies. */
    private @Nullable Region ofItem(SentenceReading sentence, ProjectMention label) {
        Span rest = rest(sentence, label);
        List<RegionMention> regions = sentence.reading().regions().within(rest);
        List<Region> places =
                sideBySide(regions.stream().map(RegionMention::region).toList());
        return places.size() == 1
                        && label.equals(Labels.before(
                                sentence, Spans.between(regions.get(0).span().start(), rest.end())))
                ? places.get(0)
                : null;
    }

    /** The region that holds all that the sentence says a line passes through, from its name to the next; null where it is no line. */
    @Nullable
    Region alongRoute(SentenceReading sentence, ProjectMention project) {
        Region ends = betweenEnds(sentence.reading(), project);
        return ends != null ? ends : alongRoute(sentence.reading(), rest(sentence, project));
    }

    private static Span rest(SentenceReading sentence, ProjectMention project) {
        int end = project.span().end();
        return Spans.between(end, nextProject(sentence, end));
    }

    /** The place that a sentence without a project gives for the one that is spoken of: 该项目位于猇亭区. */
    @Nullable
    Region of(SentenceReading sentence) {
        return behind(sentence.reading(), sentence.sentence().span());
    }

    /** The region that holds all that it says the line that is spoken of passes through: 线路起于甲县、止于乙县. */
    @Nullable
    Region alongRoute(SentenceReading sentence) {
        return alongRoute(sentence.reading(), sentence.sentence().span());
    }

    /** The place in a name: of regions one within the other the smallest, of several side by side the one that holds them all. */
    @Nullable
    Region inName(String text, List<RegionMention> regions) {
        List<RegionMention> plain = regions.stream().filter(this::isPlain).toList();
        return isRoute(text, plain) ? null : gathered(plain);
    }

    private static boolean isRoute(String text, List<RegionMention> regions) {
        return regions.stream().anyMatch(region -> RegionSubjects.onRoute(text, region.span()));
    }

    /** The region that holds both ends in the name of a line; null where only one end is a region (大营至云冈高速公路). */
    private @Nullable Region betweenEnds(Reading reading, ProjectMention project) {
        List<RegionMention> plain = reading.regions().within(project.span()).stream()
                .filter(this::isPlain)
                .toList();
        return plain.size() > 1 && isRoute(reading.text(), plain)
                ? gazetteer
                        .smallestCommon(
                                plain.stream().map(RegionMention::region).toList())
                        .orElse(null)
                : null;
    }

    private boolean isPlain(RegionMention region) {
        String surface = region.surface();
        return bareNames
                || ENDINGS.indexOf(surface.charAt(surface.length() - 1)) >= 0
                || region.region().level() <= PREFECTURE;
    }

    /** The region that holds all of them; that of the plausible ones where a far one only lent its name (疏附县广州新城). */
    private @Nullable Region gathered(List<RegionMention> mentions) {
        List<Region> regions = mentions.stream().map(RegionMention::region).toList();
        Region all = smallest(regions);
        return all != null && subjects.plausible(all)
                ? all
                : smallest(regions.stream().filter(subjects::plausible).toList());
    }

    private @Nullable Region smallest(List<Region> regions) {
        return gazetteer.smallestCommon(sideBySide(regions)).orElse(null);
    }

    /** Regions without those that hold another of them (天津 of 天津塘沽). */
    private List<Region> sideBySide(List<Region> regions) {
        List<Region> smallest = new ArrayList<>();
        for (Region region : regions) {
            smallest.removeIf(other -> gazetteer.isWithin(region, other.code()));
            if (smallest.stream().noneMatch(other -> gazetteer.isWithin(other, region.code()))) {
                smallest.add(region);
            }
        }
        return smallest;
    }

    private static boolean rightBefore(SentenceReading sentence, ProjectMention project, RegionMention region) {
        int gap = project.span().start() - region.span().end();
        boolean inside = sentence.reading()
                .has(Spans.between(region.span().end(), project.span().start()), Role.MARK, Marks.INSIDE);
        return gap <= JOINT + 2
                && (inside
                        || sentence.reading()
                                        .unread(
                                                region.span().end(),
                                                project.span().start())
                                <= 1)
                && region.span().start() >= sentence.sentence().span().start()
                && !sentence.reading().standsBefore(region.span().start(), Role.MARK, Marks.ENDPOINT);
    }

    private static int nextProject(SentenceReading sentence, int from) {
        Reading reading = sentence.reading();
        int end = sentence.sentence().span().end();
        ProjectMention next = reading.projects().next(from);
        while (next != null && next.span().start() < end && Namings.isPlace(reading, next)) {
            next = reading.projects().next(next.span().end());
        }
        return next == null ? end : Math.min(end, next.span().start());
    }

    /** 单晶电池项目（一期）（楚雄市）: the region alone in a bracket behind a name. */
    private @Nullable Region inBracket(Reading reading, int end) {
        String text = reading.text();
        int from = end;
        for (int at = end; at < text.length() && at < from + BEFORE_BRACKET; at++) {
            if (OPENERS.indexOf(text.charAt(at)) < 0) {
                continue;
            }
            int close = close(text, at);
            List<RegionMention> inside = reading.regions().within(Spans.between(at, close));
            if (!inside.isEmpty()
                    && inside.get(0).span().start() == at + 1
                    && inside.get(inside.size() - 1).span().end() == close) {
                return gathered(inside);
            }
            at = close;
            from = close;
        }
        return null;
    }

    private static int close(String text, int open) {
        for (int at = open; at < Math.min(text.length(), open + LONGEST_BRACKET); at++) {
            if (CLOSERS.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return text.length();
    }

    /** The region behind 位于, or behind 在 and before what happens there, with those that stand beside it. */
    private @Nullable Region behind(Reading reading, Span rest) {
        for (RegionMention region : reading.regions().within(rest)) {
            if (reading.standsBefore(region.span().start(), Role.MARK, Marks.LOCATED)
                    || isWhereItHappens(reading, region)) {
                return joined(reading, region, 1);
            }
        }
        return null;
    }

    /** 项目在甲县乙镇破土动工: between 在 and what happens there stands nothing but the place. */
    private static boolean isWhereItHappens(Reading reading, RegionMention region) {
        int end = region.span().end();
        RegionMention next = reading.regions().next(end);
        while (next != null && next.span().start() == end) {
            end = next.span().end();
            next = reading.regions().next(end);
        }
        int stage = end;
        return reading.standsBefore(region.span().start(), Role.MARK, Marks.SCENE)
                && reading.tokens()
                        .anyWithin(
                                Spans.between(stage, stage + Reading.LONGEST_WORD),
                                token -> token.is(Role.STAGE)
                                        && token.word().says()
                                        && reading.unread(stage, token.start()) == 0);
    }

    /** A region with its neighbours in a list, or with what lies in it: 宁化县石壁镇和淮土镇. */
    private @Nullable Region joined(Reading reading, RegionMention region, int step) {
        List<RegionMention> run = new ArrayList<>(List.of(region));
        RegionMention last = region;
        while (last != null) {
            RegionMention next = step > 0
                    ? reading.regions().next(last.span().end())
                    : reading.regions().lastEndingBy(last.span().start());
            last = next != null && touch(reading.text(), step > 0 ? last : next, step > 0 ? next : last) ? next : null;
            if (last != null) {
                run.add(last);
            }
        }
        return gathered(run);
    }

    private static boolean touch(String text, RegionMention first, RegionMention second) {
        int gap = second.span().start() - first.span().end();
        return gap == 0
                || (gap == 1
                        && (Coordination.JOINTS + RegionSubjects.ROUTE)
                                        .indexOf(text.charAt(first.span().end()))
                                >= 0);
    }

    /** 起于甲县…止于乙县, 途经甲、乙两县: the region that holds all where a line begins, passes and ends. */
    private @Nullable Region alongRoute(Reading reading, Span rest) {
        List<RegionMention> places = new ArrayList<>();
        int spanned = -1;
        for (RegionMention region : reading.regions().within(rest)) {
            boolean beside = !places.isEmpty()
                    && spanned == region.span().start() - 1
                    && Coordination.isJoint(reading.text().charAt(spanned));
            if (beside
                    || spanned == region.span().start()
                    || reading.standsBefore(region.span().start(), Role.MARK, Marks.ENDPOINT)) {
                places.add(region);
                spanned = region.span().end();
            }
        }
        boolean several = places.stream().map(RegionMention::region).distinct().count() > 1;
        return several ? gathered(places) : null;
    }
}
