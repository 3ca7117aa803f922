package org.taizhang.mention;

import org.jspecify.annotations.Nullable;
import org.taizhang.mention.NameForms.Form;
import org.taizhang.mention.NameToken.Type;
import org.taizhang.mention.NameWord.Role;

/** Finds where a name ends: behind its head come phases, brackets, sections, works and 工程 or 项目. */
final class NameEnds {
    private static final int LONGEST_SECTION = 5;
    /** Tokens between a work and the figure that counts its object. */
    private static final int LONGEST_OBJECT = 6;

    private static final int FARTHEST_PHASE = 60;
    /** Tokens in a section that is told by its two ends: 甲关至乙关段. */
    private static final int LONGEST_ROUTE = 11;

    private NameEnds() {}

    /** Last token of the name whose head is {@code head}. */
    static int lastOf(NameTokens tokens, int head) {
        int last = head;
        for (int next = step(tokens, last); next > last; next = step(tokens, last)) {
            last = next;
        }
        return last;
    }

    private static int step(NameTokens tokens, int last) {
        int next = last + 1;
        NameToken token = tokens.at(next);
        if (token == null) {
            return last;
        }
        if (token.is(Role.PHASE)) {
            boolean side = isUndertaking(tokens.get(last)) && !tells(tokens, next);
            return side || isContrasted(tokens, next) ? last : next;
        }
        if (isUndertaking(token) || (token.is(Role.ACTION) && !actsOn(tokens, next))) {
            return next;
        }
        if (token.is(Role.VERB) && leadsToUndertaking(tokens, next + 1)) {
            return next;
        }
        if (token.is(Type.OPEN)) {
            return bracket(tokens, next, last);
        }
        return section(tokens, next, last);
    }

    /** 新建厂房8栋, 清淤疏浚42万方: a work before what is counted is done to it, and ends no name. */
    static boolean actsOn(NameTokens tokens, int work) {
        if (!tokens.get(work).is(Role.ACTION)) {
            return false;
        }
        int farthest = Math.min(tokens.size() - 1, work + LONGEST_OBJECT);
        for (int i = work + 1; i <= farthest; i++) {
            NameToken token = tokens.get(i);
            if (tokens.numeric(i)) {
                return tokens.counts(i) && !isDimension(tokens, i - 1, work);
            }
            boolean object = token.is(Type.CHARACTER) || (token.is(Type.WORD) && !token.bars());
            if (!object || isUndertaking(token) || token.is(Role.PHASE) || token.is(Role.LINK) || token.is(Role.VERB)) {
                return false;
            }
        }
        return false;
    }

    /** 岸线整治长5.2公里, 某某铁矿复绿面积1800亩: what measures the work itself is no object of it. */
    static boolean isDimension(NameTokens tokens, int index, int work) {
        if (index != work + 1) {
            return false;
        }
        return tokens.is(Form.DIMENSION, index) || tokens.is(Form.EXTENT, index) && isWorkOnNamed(tokens, work);
    }

    private static boolean isWorkOnNamed(NameTokens tokens, int work) {
        int first = NameNeeds.behindRegions(tokens, NameStarts.firstOf(tokens, work), work);
        return ProperNames.proper(tokens, first, work - 1);
    }

    /** 一期路基完成…；二期…: phases told of in turn are parts of the whole, which bears the name without them. */
    static boolean isContrasted(NameTokens tokens, int phase) {
        if (!tells(tokens, phase)) {
            return false;
        }
        int farthest = Math.min(tokens.size() - 1, phase + FARTHEST_PHASE);
        for (int i = phase + 2; i <= farthest; i++) {
            if (tells(tokens, i)
                    && tokens.get(i - 1).is(Type.BARRIER)
                    && !tokens.textOf(i, i).equals(tokens.textOf(phase, phase))) {
                return true;
            }
            if (tokens.textOf(i, i).equals("。")) {
                return false;
            }
        }
        return false;
    }

    private static boolean tells(NameTokens tokens, int index) {
        return tokens.get(index).is(Role.PHASE) && tokens.textOf(index, index).indexOf('期') > 0;
    }

    /** Whether a token is 工程, 项目 or the like: a head that needs no other sign. */
    static boolean isUndertaking(@Nullable NameToken token) {
        return token != null
                && token.word() != null
                && token.is(Role.HEAD)
                && token.word().kind().equals("works");
    }

    /** Whether the name whose head is {@code head} calls itself 工程 or 项目, with or without a bracket or phase behind. */
    static boolean endsInUndertaking(NameTokens tokens, int head) {
        int last = lastOf(tokens, head);
        for (int i = head; i <= last; i++) {
            if (isUndertaking(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsToUndertaking(NameTokens tokens, int index) {
        return isUndertaking(tokens.at(index));
    }

    /** A bracket belongs to the name where it tells the place or section, or where the name goes on behind it. */
    private static int bracket(NameTokens tokens, int opener, int last) {
        int closer = tokens.partner(opener);
        if (closer < 0 || !tokens.phrase(opener, closer) || !"（(".contains(tokens.textOf(opener, opener))) {
            return last;
        }
        NameToken behind = tokens.at(closer + 1);
        boolean goesOn = behind != null && (behind.is(Role.PHASE) || behind.is(Role.ACTION) || behind.is(Role.HEAD));
        return goesOn || tellsSection(tokens, opener + 1, closer - 1) ? closer : last;
    }

    private static boolean tellsSection(NameTokens tokens, int first, int last) {
        boolean brief = last - first < LONGEST_SECTION;
        boolean section =
                brief && (tokens.get(last).is(Role.SECTION) || tokens.get(last).is(Role.PHASE));
        for (int i = first; i <= last && !section; i++) {
            section = tokens.get(i).is(Type.HYPHEN);
        }
        return section;
    }

    /** 东延伸段, 江北院区: up to a few tokens that end in a word for a section. */
    private static int section(NameTokens tokens, int next, int last) {
        int longest = LONGEST_SECTION;
        for (int i = next; i < tokens.size() && i < next + longest; i++) {
            NameToken token = tokens.get(i);
            if (token.is(Role.SECTION)) {
                return i;
            }
            longest = tokens.is(Form.TO, i) ? LONGEST_ROUTE : longest;
            if (!namesPlace(token)) {
                return last;
            }
        }
        return last;
    }

    private static boolean namesPlace(NameToken token) {
        return token.is(Type.CHARACTER)
                || token.is(Type.REGION)
                || token.is(Role.GENERIC)
                || token.is(Role.PLAIN)
                || token.is(Role.NOUN)
                || token.is(Type.NUMBER)
                || token.is(Role.MEASURE);
    }
}
