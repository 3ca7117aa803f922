package org.taizhang.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taizhang.fact.Word.Role;

/**
 * The stages that verbs of phase make together with what they are about: 恢复 + 施工 is a resumption, 完成 + 设备安装 a completion, 启动 +
 * 招标 a tender. Verb and object stand in one clause, in either order.
 */
public final class Predicates {
    /** Name of the rule, with its examples in {@code jobs/rules}. */
    static final String RULE = "phase-of-work";
    /** Trait of a stage that was made of a verb and the work that it is about, which is then the part. */
    static final String OF_WORK = "of_work";
    /** Trait of a stage that goes on while the text is written (正在安装). */
    static final String GOES_ON = "goes_on";
    /** Trait of a stage that is told of those who work at a place, which is then the project (工人在某桥绑扎钢筋). */
    static final String ON_SITE = "on_site";
    /** Trait of a stage that is said of what stands before it only, and ends its clause (管廊有序推进). */
    static final String PREDICATE = "predicate";
    /** Code of a verb that says that its object goes on. */
    static final String GOING_ON = "go_on";
    /** Code of 施工 where it is what a verb of phase is about, no stage of its own. */
    static final String BUILDING = "building";
    /** What is about no known object: 进入收尾阶段. */
    static final String ANYTHING = "anything";

    /** 工人在工地绑扎钢筋: those who build, at their work. */
    private static final Word AT_WORK = new Word("在", Role.PHASE, GOING_ON, Set.of("before_object", ON_SITE));

    /** Ends of the words for those who work, and of adverbs, before 在. */
    private static final String THOSE_WHO_WORK = "的人们员者队机车吊组正还仍都也辆台";
    /** Characters of the manner between those who work and their verb: 顶着烈日 */
    private static final int MANNER = 12;
    /** What follows a verb that is not done now, or only describes: 安装了, 铺设的, 浇筑时 */
    private static final String NOT_NOW = "了过完好的时后前队员工人";
    /** 在安装中, 在施工时: what follows a verb that only says when. */
    private static final String NO_OBJECT = "中时期后前过现的方上";

    private final Map<String, Map<String, String>> stages;

    /** @param stages the stage by phase and class of object; an object that is itself a stage keeps it where nothing else is said */
    public Predicates(Map<String, Map<String, String>> stages) {
        this.stages = Map.copyOf(stages);
    }

    /** The words, with a stage at each verb of phase whose object is a work; {@code figures} are never read across, {@code names} always. */
    List<Token> compose(String text, List<Token> tokens, Cover figures, Cover names) {
        PhraseComposer composer = new PhraseComposer(this, text, tokens, figures, names);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Role.PHASE) && token.word().says() && !composer.repeats(i)) {
                composer.compose(i, token);
            } else if (token.is(Role.THING, "workforce")) {
                int verb = text.startsWith("在", token.end()) ? token.end() + 1 : verbOf(text, tokens, i);
                if (verb >= 0) {
                    composer.compose(i, new Token(Spans.between(verb - 1, verb), AT_WORK));
                }
            } else if (isAtWork(text, tokens, i)) {
                composer.compose(i, new Token(token.span(), AT_WORK));
            }
        }
        return composer.result();
    }

    /** 工人们顶着烈日加固墙体: where the verb begins that tells what those who work do; -1 where something says when or whether. */
    private static int verbOf(String text, List<Token> tokens, int at) {
        int end = tokens.get(at).end();
        for (int i = at + 1; i < tokens.size() && tokens.get(i).start() - end <= MANNER; i++) {
            Token token = tokens.get(i);
            if (token.start() < end) {
                continue;
            }
            if (hasBreak(text, end, token.start()) || saysWhen(token)) {
                return -1;
            }
            if (isVerb(token) || token.is(Role.MARK, Marks.WORKS) && isMaking(tokens, i)) {
                return hasObject(text, token) ? token.start() : -1;
            }
        }
        return -1;
    }

    private static boolean saysWhen(Token token) {
        return token.word().says() && (token.is(Role.STAGE) || token.is(Role.MODALITY) || token.is(Role.PHASE));
    }

    private static boolean hasObject(String text, Token verb) {
        return verb.end() < text.length()
                && !verb.word().text().endsWith("了")
                && Character.isLetter(text.charAt(verb.end()))
                && NOT_NOW.indexOf(text.charAt(verb.end())) < 0;
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
    private static boolean isAtWork(String text, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.is(Role.MARK, Marks.SCENE)
                || token.start() == 0
                || token.span().length() > 1) {
            return false;
        }
        Token next = null;
        for (int i = at + 1; i < tokens.size() && tokens.get(i).start() <= token.end(); i++) {
            next = tokens.get(i).start() == token.end() && isVerb(tokens.get(i)) ? tokens.get(i) : next;
        }
        return next != null
                && THOSE_WHO_WORK.indexOf(text.charAt(token.start() - 1)) >= 0
                && (next.end() == text.length() || NO_OBJECT.indexOf(text.charAt(next.end())) < 0);
    }

    private static boolean isVerb(Token token) {
        return token.word().isVerb() || token.is(Role.MARK, Marks.WORK_ROOT);
    }

    /** The stage that a verb makes of a class of object; null where it makes none. */
    @Nullable
    String stage(Token phase, String object) {
        return stages.getOrDefault(phase.word().code(), Map.of()).get(object);
    }

    /** What a word is as the object of a verb of phase; empty where it is none. */
    static String object(Token token) {
        return switch (token.word().role()) {
            case STAGE -> isStep(token.word()) ? token.word().code() : "";
            case MARK ->
                switch (token.word().code()) {
                    case Marks.WORKS, Marks.WORK, Marks.WORK_ROOT, BUILDING -> "work";
                    case Marks.MAIN_STRUCTURE -> "structure";
                    case Marks.OPERATION, Marks.CONTRACT -> token.word().code();
                    case Marks.CARRY_OUT -> token.word().makes() ? "work" : "";
                    case Marks.STRETCH -> ANYTHING;
                    default -> "";
                };
            default -> "";
        };
    }

    private static boolean isStep(Word word) {
        return word.says()
                && !word.traits().contains("general")
                && !word.traits().contains("asserted")
                && !word.traits().contains("result")
                && !word.traits().contains("after");
    }
}
