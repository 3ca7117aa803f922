package org.taizhang.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.mention.NameForms.Form;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/** Restores the head that coordinated names share: 甲县、乙县的水厂 names two works, 甲路、乙路改造工程 as well. */
final class SharedHeads {
    private static final int LONGEST_MEMBER = 6;
    private static final int LONGEST_STEM = 4;
    /** Kinds of works whose lists name cities that they reach, not works of the cities: 广州、昆明高速铁路. */
    private static final Set<String> NETWORKS = Set.of("road", "rail");

    private final NameTokens tokens;

    SharedHeads(NameTokens tokens) {
        this.tokens = tokens;
    }

    /** The candidates, with those that share a head given the name that they stand for; in reading order. */
    List<NameCandidate> restore(List<NameCandidate> candidates) {
        List<NameCandidate> restored = new ArrayList<>();
        for (int i = candidates.size() - 1; i >= 0; i--) {
            NameCandidate candidate = candidates.get(i);
            NameCandidate whole = candidate.proper() ? candidate : withOwner(candidate);
            restored.add(whole);
            addRegions(whole, restored);
            addAlike(whole, restored);
            addStems(whole, restored);
            addRoutes(whole, restored);
            NameCandidate twin = i > 0 ? twin(candidates.get(i - 1), candidate) : null;
            if (twin != null) {
                restored.add(twin);
                i--;
            }
        }
        restored.sort(Comparator.comparing(NameCandidate::span));
        return restored;
    }

    /** 甲县的水厂: a name of the trade alone, named by the owner before it. */
    private NameCandidate withOwner(NameCandidate candidate) {
        int owner = NamePlaces.ownerBefore(tokens, candidate.first());
        boolean network = candidate.first() == candidate.last() && NETWORKS.contains(candidate.kind());
        if (owner < 0 || network) {
            return candidate;
        }
        int first = tokens.get(owner).is(Type.REGION) ? owner : NameStarts.firstOf(tokens, owner);
        return candidate.sharing(
                first,
                candidate.last(),
                new Span(tokens.get(first).start(), candidate.span().end()),
                tokens.textOf(first, owner) + candidate.name());
    }

    /** The lines before one that is named by its ends: 甲县至乙县、丙县至丁县公路. */
    private void addRoutes(NameCandidate last, List<NameCandidate> restored) {
        int head = last.first();
        while (head <= last.last() && !tokens.get(head).is(Role.HEAD)) {
            head++;
        }
        if (head > last.last() || !NETWORKS.contains(last.kind()) || !isRoute(last.first(), head - 1)) {
            return;
        }
        String line = tokens.textOf(head, last.last());
        for (int end = last.first() - 2; isLink(end + 1); ) {
            int first = NameStarts.firstOf(tokens, end);
            if (!isRoute(first, end)) {
                return;
            }
            Span span = new Span(tokens.get(first).start(), tokens.get(end).end());
            restored.add(last.sharing(first, end, span, span.of(tokens.text()) + line));
            end = first - 2;
        }
    }

    /** Whether a stretch holds two places with 至 or a dash between them, and no head. */
    private boolean isRoute(int first, int last) {
        boolean linked =
                IntStream.range(first + 1, last).anyMatch(i -> tokens.get(i).is(Type.HYPHEN) || tokens.is(Form.TO, i));
        return linked
                && IntStream.rangeClosed(first, last)
                        .noneMatch(i ->
                                tokens.get(i).is(Role.HEAD) || tokens.get(i).is(Role.ACTION));
    }

    /** The regions before a name that begins with a region and has nothing else of its own: 甲县、乙县水厂. */
    private void addRegions(NameCandidate last, List<NameCandidate> restored) {
        int rest = last.first() + 1;
        NameToken first = tokens.get(last.first());
        if (!first.is(Type.REGION)
                || rest > last.last()
                || isOwn(rest, last.last())
                || (rest == last.last() && NETWORKS.contains(last.kind()))) {
            return;
        }
        String head = last.name().substring(first.length());
        for (int i = last.first() - 2; regionBeforeLink(i); i -= 2) {
            Span span = new Span(tokens.get(i).start(), tokens.get(i).end());
            restored.add(last.sharing(i, i, span, tokens.textOf(i, i) + head));
        }
    }

    /** 北站 in 甲、乙北站 belongs to 乙 alone. */
    private boolean isOwn(int first, int last) {
        return ProperNames.proper(tokens, first, last)
                || ProperNames.holdsStreet(tokens, first, last)
                || IntStream.rangeClosed(first, last).anyMatch(i -> ProperNames.isCharacter(tokens.get(i)));
    }

    /** The members before a name that end like its own stem: 甲河、乙河示范段. */
    private void addAlike(NameCandidate last, List<NameCandidate> restored) {
        int stemEnd = last.first();
        while (stemEnd < last.last() && tokens.get(stemEnd + 1).is(Type.CHARACTER)) {
            stemEnd++;
        }
        String head = last.span().end() > tokens.get(stemEnd).end()
                ? tokens.text().substring(tokens.get(stemEnd).end(), last.span().end())
                : "";
        for (int end = last.first() - 2;
                !head.isEmpty() && isLink(end + 1) && NameJoins.sameEnd(tokens, end, stemEnd); ) {
            int first = NameStarts.firstOf(tokens, end);
            Span span = new Span(tokens.get(first).start(), tokens.get(end).end());
            if (span.length() < 2 || span.length() > LONGEST_MEMBER) {
                return;
            }
            restored.add(last.sharing(first, end, span, span.of(tokens.text()) + head));
            end = first - 2;
        }
    }

    /** The bare names before one that is a bare name and its head: 甲甲、乙乙乙和丙丙水电站. */
    private void addStems(NameCandidate last, List<NameCandidate> restored) {
        int stemEnd = stemEnd(last);
        NameToken link = tokens.at(last.first() - 1);
        if (stemEnd < 0 || link == null || !(link.is(Role.LINK) || isRowOfStems(last.first(), stemEnd))) {
            return;
        }
        String head =
                tokens.text().substring(tokens.get(stemEnd).end(), last.span().end());
        for (int end = last.first() - 2; isLink(end + 1); ) {
            int first = end;
            while (first > 0 && tokens.get(first - 1).is(Type.CHARACTER)) {
                first--;
            }
            Span span = new Span(tokens.get(first).start(), tokens.get(end).end());
            boolean stem = isStem(first, end) && isBound(first - 1);
            if (!stem) {
                return;
            }
            restored.add(last.sharing(first, end, span, span.of(tokens.text()) + head));
            end = first - 2;
        }
    }

    /** 甲甲、乙乙、丙丙水电站: three or more of one length. */
    private boolean isRowOfStems(int first, int last) {
        int length = last - first + 1;
        int members = 1;
        for (int end = first - 2;
                isLink(end + 1) && end - length + 1 >= 0 && isStem(end - length + 1, end);
                end -= length + 1) {
            if (!IntStream.rangeClosed(end - length + 1, end)
                    .allMatch(i -> tokens.get(i).is(Type.CHARACTER))) {
                break;
            }
            members++;
        }
        return members > 2;
    }

    /** Last token of the bare name of a thing; -1 where its name is anything else. */
    private int stemEnd(NameCandidate name) {
        int end = name.first();
        while (end < name.last() && tokens.get(end + 1).is(Type.CHARACTER)) {
            end++;
        }
        int head = end + 1;
        while (head < name.last() && tokens.get(head).is(Role.GENERIC)) {
            head++;
        }
        boolean thing = name.ending() == NameCandidate.Ending.THING && head == name.last();
        return thing && !name.shared() && isStem(name.first(), end) ? end : -1;
    }

    private boolean isStem(int first, int last) {
        int length = tokens.get(last).end() - tokens.get(first).start();
        return tokens.get(first).is(Type.CHARACTER) && length >= 2 && length <= LONGEST_STEM;
    }

    private boolean isBound(int index) {
        NameToken before = tokens.at(index);
        return before == null || before.is(Type.BARRIER) || before.bars() || isLink(index);
    }

    private boolean isLink(int index) {
        NameToken link = tokens.at(index);
        return index > 0 && link != null && (link.is(Type.COMMA) || link.is(Role.LINK));
    }

    private boolean regionBeforeLink(int index) {
        NameToken region = tokens.at(index);
        return region != null && region.is(Type.REGION) && isLink(index + 1);
    }

    /** 甲路 in "甲路、乙路改造工程": the works on 甲路. */
    private @Nullable NameCandidate twin(NameCandidate left, NameCandidate right) {
        NameToken between = tokens.at(left.last() + 1);
        boolean joined = between != null
                && (between.is(Type.COMMA) || between.is(Role.LINK))
                && left.last() + 2 == right.first();
        if (!joined || left.works() || left.shared() || right.ending() == NameCandidate.Ending.THING) {
            return null;
        }
        String head = tokens.textOf(left.last(), left.last());
        for (int i = right.first() + 1; i < right.last(); i++) {
            if (tokens.get(i).is(Role.HEAD) && tokens.textOf(i, i).equals(head)) {
                int own = tokens.bracketBehind(tokens.get(i).end());
                String rest = tokens.text()
                        .substring(
                                Math.min(own, right.span().end()), right.span().end());
                return right.sharing(left.first(), left.last(), left.span(), left.name() + rest);
            }
        }
        return null;
    }
}
