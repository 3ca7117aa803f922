package org.taizhang.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.fact.Word.Role;

/**
 * Those who build, at their work: what they do goes on (工人在某桥绑扎钢筋, 有的在焊接管道, 工人们顶着烈日加固墙体), unless something says when
 * or whether.
 *
 * @param before last characters of the words for those who work, and of adverbs, before 在
 * @param notNow what follows a verb that is not done now, or only describes (安装了, 铺设的, 浇筑时)
 * @param onlyWhen what follows a verb behind 在 that only says when (在安装中, 在施工时)
 */
public record AtWork(Set<Character> before, Set<Character> notNow, Set<Character> onlyWhen) {
    /** 工人在工地绑扎钢筋: those who build, at their work. */
    private static final Word AT_WORK =
            new Word("在", Role.PHASE, Predicates.GOING_ON, Set.of("before_object", Predicates.ON_SITE));

    /** Characters of the manner between those who work and their verb: 顶着烈日 */
    private static final int MANNER = 12;

    public AtWork {
        before = Set.copyOf(before);
        notNow = Set.copyOf(notNow);
        onlyWhen = Set.copyOf(onlyWhen);
    }

    /** The word that stands for the verb of phase that is not said, right before the verb of work; null where no word at this place begins such a phrase. */
    @Nullable
    Token at(String text, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.is(Role.THING, "workforce")) {
            int verb = text.startsWith(AT_WORK.text(), token.end())
                    ? token.end() + AT_WORK.text().length()
                    : verbOf(text, tokens, at);
            return verb < 0 ? null : new Token(Spans.between(verb - 1, verb), AT_WORK);
        }
        return isAtWork(text, tokens, at) ? new Token(token.span(), AT_WORK) : null;
    }

    /** 工人们顶着烈日加固墙体: where the verb begins that tells what those who work do; -1 where something says when or whether. */
    private int verbOf(String text, List<Token> tokens, int at) {
        int end = tokens.get(at).end();
        for (int i = at + 1; i < tokens.size() && tokens.get(i).start() - end <= MANNER; i++) {
            Token token = tokens.get(i);
            if (token.start() < end) {
                continue;
            }
            if (hasBreak(text, end, token.start()) || saysWhen(token)) {
                return -1;
            }
            if (token.word().works() || token.is(Role.MARK, Marks.WORKS) && isMaking(tokens, i)) {
                return hasObject(text, token) ? token.start() : -1;
            }
        }
        return -1;
    }

    private static boolean saysWhen(Token token) {
        return token.word().says() && (token.is(Role.STAGE) || token.is(Role.MODALITY) || token.is(Role.PHASE));
    }

    private boolean hasObject(String text, Token verb) {
        return verb.end() < text.length()
                && !notNow.contains(verb.word().text().charAt(verb.span().length() - 1))
                && Character.isLetter(text.charAt(verb.end()))
                && !notNow.contains(text.charAt(verb.end()));
    }

    /** 加固 names a work, and is a verb too. */
    private static boolean isMaking(List<Token> tokens, int at) {
        Token works = tokens.get(at);
        for (int i = Math.max(0, at - 2); i < Math.min(tokens.size(), at + 3); i++) {
            Token other = tokens.get(i);
            if (other.span().equals(works.span()) && other.is(Role.MARK, Marks.CARRY_OUT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBreak(String text, int from, int to) {
        return text.substring(from, Math.max(from, to)).chars().anyMatch(c -> !Character.isLetterOrDigit(c));
    }

    /** 有的在绑扎钢筋, 几台挖机在开挖沟槽: 在 between those who work and the verb of what they do. */
    private boolean isAtWork(String text, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.is(Role.MARK, Marks.SCENE)
                || token.start() == 0
                || token.span().length() > 1) {
            return false;
        }
        Token next = null;
        for (int i = at + 1; i < tokens.size() && tokens.get(i).start() <= token.end(); i++) {
            next = tokens.get(i).start() == token.end() && tokens.get(i).word().works() ? tokens.get(i) : next;
        }
        return next != null
                && before.contains(text.charAt(token.start() - 1))
                && (next.end() == text.length() || !onlyWhen.contains(text.charAt(next.end())));
    }
}
