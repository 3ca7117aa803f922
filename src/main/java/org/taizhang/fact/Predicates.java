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
    /** Trait of a stage that is told without 已 or 正在. */
    static final String ASSERTED = "asserted";
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

    private final Map<String, Map<String, String>> stages;
    private final AtWork atWork;
    private final Set<Character> coverbs;

    /**
     * @param stages the stage by phase and class of object; an object that is itself a stage keeps it where nothing else is said
     * @param atWork how it is told what those who build do
     * @param coverbs what stands between a verb of phase and the noun before its verb (正在给外墙刷漆)
     */
    public Predicates(Map<String, Map<String, String>> stages, AtWork atWork, Set<Character> coverbs) {
        this.stages = Map.copyOf(stages);
        this.atWork = atWork;
        this.coverbs = Set.copyOf(coverbs);
    }

    /** The words, with a stage at each verb of phase whose object is a work; {@code figures} are never read across, {@code names} always. */
    List<Token> compose(String text, List<Token> tokens, Cover figures, Cover names) {
        PhraseComposer composer = new PhraseComposer(this, text, tokens, figures, names);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(Role.PHASE) && token.word().says() && !composer.repeats(i)) {
                composer.compose(i, token);
            }
            composer.finish(i, token);
            Token working = atWork.at(text, tokens, i);
            if (working != null) {
                composer.compose(i, working);
            }
        }
        return composer.result();
    }

    /** The stage that a verb makes of a class of object; null where it makes none. */
    @Nullable
    String stage(Token phase, String object) {
        return stages.getOrDefault(phase.word().code(), Map.of()).get(object);
    }

    boolean isCoverb(char sign) {
        return coverbs.contains(sign);
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
                && !word.traits().contains(ASSERTED)
                && !word.traits().contains("result")
                && !word.traits().contains("after");
    }
}
