package org.taizhang.fact;

import java.util.Set;

/**
 * A word of the lexicon and what it says.
 *
 * @param text as written
 * @param role the kind of statement that it makes
 * @param code what it says within its role: a metric, a stage, a modality, a mark; {@link #NOTHING} where it only keeps a shorter word
 *     inside it from being read
 * @param traits for a measure or thing the unit kinds that it can measure (any where there are none); for other roles what else its file
 *     says of it
 */
public record Word(String text, Role role, String code, Set<String> traits) {
    /** The code of a word that is known to say nothing of its role. */
    public static final String NOTHING = "none";

    /** The kinds of statement that words make. */
    public enum Role {
        /** names what is measured: 总投资, 全长, 到位 */
        MEASURE,
        /** names what is counted: 项目, 企业, 挖掘机 */
        THING,
        /** names a stage of a project's life: 开工, 在建 */
        STAGE,
        /** says how far what it is about has come: 启动, 正在, 完毕, 恢复 */
        PHASE,
        /** tells plan from fact: 计划, 已, 尚未 */
        MODALITY,
        /** ties figures and phrases together: 其中, 分别, 等, 该 */
        MARK
    }

    public Word {
        if (text.isEmpty() || code.isEmpty()) {
            throw new IllegalArgumentException("a word needs a text and a code: " + text + " " + code);
        }
        traits = Set.copyOf(traits);
    }

    boolean is(Role wanted, String wantedCode) {
        return role == wanted && code.equals(wantedCode);
    }

    /** Whether it names work on a project (桩基, 浇筑), which is a piece of it. */
    public boolean isWork() {
        return is(Role.MARK, Marks.WORKS) || isVerb();
    }

    /** Whether it names work as what is done (浇筑, 安装). */
    public boolean isVerb() {
        return is(Role.MARK, Marks.WORK);
    }

    /** Whether it names work as what is done, if only by its stem (浇筑, 铺). */
    boolean works() {
        return isVerb() || is(Role.MARK, Marks.WORK_ROOT);
    }

    /** Whether it is a verb of work, or of an undertaking that brings something about (浇筑, 新建, 实施). */
    boolean carriesOut() {
        return isVerb() || is(Role.MARK, Marks.CARRY_OUT);
    }

    /** Whether it is a verb of what comes about by work (搭建, 加固). */
    public boolean makes() {
        return is(Role.MARK, Marks.CARRY_OUT) && traits.contains(FigureTelling.MAKES);
    }

    /** Whether it is a verb of work on what already stands (改造, 修缮). */
    boolean renews() {
        return is(Role.MARK, Marks.CARRY_OUT) && traits.contains("renews");
    }

    boolean says() {
        return !code.equals(NOTHING);
    }

    /** Whether it can measure a figure of this unit kind. */
    boolean measures(String unitKind) {
        return traits.isEmpty() || traits.contains(unitKind);
    }
}
