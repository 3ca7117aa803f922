package org.taizhang.fact;

import java.util.Set;

/**
 * Nouns that tell a piece of work from somebody who does it, by the end of a noun phrase.
 *
 * @param pieces end the name of a piece of work: 楼, 桩基, 标段
 * @param agents end the name of somebody who acts: 局, 公司
 * @param divisions cut a project into pieces that are told of in turn: 一期, 标段
 * @param wholes heads of a project's name, no piece of it: 建设工程
 * @param works pieces that name work: 桩基, 景观
 * @param actions pieces that name what is done: 浇筑, 装修
 * @param undertakings what a project calls itself: 项目, 工程
 * @param counters classifiers of pieces that are counted, none of them meant alone: 个
 * @param bare work that is no piece, where nothing else tells what of: 施工
 */
public record PartNouns(
        Set<String> pieces,
        Set<String> agents,
        Set<String> divisions,
        Set<String> wholes,
        Set<String> works,
        Set<String> actions,
        Set<String> undertakings,
        Set<String> counters,
        Set<String> bare) {
    private static final int LONGEST = 6;
    /** Characters of a noun that makes a division wherever it stands (号机组, not 标). */
    private static final int SHORTEST_DIVISION = 2;

    public PartNouns {
        pieces = Set.copyOf(pieces);
        agents = Set.copyOf(agents);
        divisions = Set.copyOf(divisions);
        wholes = Set.copyOf(wholes);
        works = Set.copyOf(works);
        actions = Set.copyOf(actions);
        undertakings = Set.copyOf(undertakings);
        counters = Set.copyOf(counters);
        bare = Set.copyOf(bare);
    }

    boolean isPiece(String phrase) {
        return isStructure(phrase) || isDivision(phrase) || isAction(phrase) || endsWith(works, phrase);
    }

    /** 综合楼, 车间: a piece that stands there, itself with pieces. */
    boolean isStructure(String phrase) {
        return endsWith(pieces, phrase);
    }

    /** 桥面铺装, 护栏安装: a piece that is complete with what is done to it. */
    boolean isAction(String phrase) {
        return endsWith(actions, phrase);
    }

    boolean isWhole(String phrase) {
        return wholes.contains(phrase);
    }

    boolean isBare(String phrase) {
        return bare.contains(phrase);
    }

    /** Whether a phrase begins with what a project calls itself: 项目二期. */
    boolean beginsUndertaking(String phrase) {
        return undertakings.stream().anyMatch(phrase::startsWith);
    }

    /** What stands behind the last 项目 or 工程 of a phrase; the phrase itself where it has none. */
    String behindUndertaking(String phrase) {
        int behind = undertakings.stream()
                .mapToInt(word -> {
                    int at = phrase.lastIndexOf(word);
                    return at < 0 ? 0 : at + word.length();
                })
                .max()
                .orElse(0);
        return phrase.substring(behind);
    }

    /** Whether pieces are counted: 3个标段. */
    boolean counts(String phrase) {
        return counters.stream().anyMatch(phrase::contains);
    }

    /** 攻坚组, 水利局; of 机组 the longer noun decides, which is a piece. */
    boolean isAgent(String phrase) {
        int agent = longest(agents, phrase);
        return agent > 0 && agent >= Math.max(longest(pieces, phrase), longest(divisions, phrase));
    }

    boolean isDivision(String phrase) {
        return endsWith(divisions, phrase);
    }

    /** 1号高炉 of 1号高炉主体工程: the longest division that begins a phrase; empty where none does. */
    String divisionBefore(String phrase) {
        for (int end = phrase.length() - 1; end >= SHORTEST_DIVISION; end--) {
            if (longest(divisions, phrase.substring(0, end)) >= SHORTEST_DIVISION) {
                return phrase.substring(0, end);
            }
        }
        return "";
    }

    private static boolean endsWith(Set<String> nouns, String phrase) {
        return longest(nouns, phrase) > 0;
    }

    /** Length of the longest noun that ends a phrase; 0 where none does. */
    private static int longest(Set<String> nouns, String phrase) {
        for (int length = Math.min(LONGEST, phrase.length()); length > 0; length--) {
            if (nouns.contains(phrase.substring(phrase.length() - length))) {
                return length;
            }
        }
        return 0;
    }
}
