package org.taizhang.mention;

/**
 * A word that says something about where a project's name begins, ends or what it names.
 *
 * @param text the word
 * @param role what it does at the edge of a name or inside one
 * @param kind for a head, the kind of works that it names (road, water …); else empty
 * @param need for a head, how much the text around must say before a proper name with this head is taken for a project: 0 the name is
 *     enough, 1 the passage must speak of works, 2 it must speak of works on this very thing
 * @param named for a head, the words of which the name before it may be made
 */
public record NameWord(String text, Role role, String kind, int need, Naming named) {
    /** Of which words the name of a thing may be made. */
    public enum Naming {
        /** of words that mean nothing else: 长江 in 长江公路 */
        OWN,
        /** of ordinary words too: 惠民 in 惠民家园 */
        ORDINARY,
        /** of words of the trade as well: 沿江 in 沿江大道 */
        TRADE
    }

    /** What a word does at the edge of a name or inside one. */
    public enum Role {
        /** ends a name: 工程, 大桥, 产业园 */
        HEAD,
        /** a work done to something, ends a name too: 改造, 综合整治 */
        ACTION,
        /** the name of a programme that many places carry out, a name by itself: 老旧小区改造 */
        PROGRAMME,
        /** a building that belongs to something: 门诊楼, 车间; ends a name behind the name of its owner alone */
        COMPONENT,
        /** 一期, 二期工程: follows a name */
        PHASE,
        /** with a word or two before it, ends the part of a thing: 段 (东延段), 院区 (江北院区) */
        SECTION,
        /** stands before or after names, never inside: 推进, 位于, 的 */
        STOP,
        /** 等: ends an enumeration */
        ETC,
        /** 包括: opens an enumeration; like STOP */
        LISTS,
        /** 续建, 签约: like STOP, and says of a bare count behind it that works are counted */
        SCHEDULE,
        /** 正, 再: like STOP before a verb or behind a name; elsewhere a character of a name: 正邦集团 */
        ADVERB,
        /** 的: ties an owner to what is named */
        OF,
        /** 在, 于, 赴: like STOP, and a region behind it tells the place */
        PREPOSITION,
        /** a verb at the head of a clause, part of the name elsewhere: 建设 */
        VERB,
        /** inside names, but no name by itself: 重点, 水利 */
        GENERIC,
        /** a classifier: after a number it says that what follows is counted, not named */
        COUNTER,
        /** a unit of time or measure: after a number it ends what came before */
        MEASURE,
        /** opens a figure that belongs to the name: 年产 (年产20万吨…项目) */
        CAPACITY,
        /** ends a company's name, which may own a project: 有限公司 */
        COMPANY,
        /** ends the name of an authority, which stands outside of the name: 住建局 */
        OFFICE,
        /** 和, 及, 与 */
        LINK,
        /** looks like one of the others and is none: 项目部, 和平 */
        PLAIN,
        /** an ordinary noun, which describes a thing and names it only before some heads: 太阳能, 户外 */
        NOUN,
        /** an ordinary verb, which takes what stands behind it as its object: 设置, 合作 */
        PREDICATE
    }

    public NameWord {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a word of role " + role + " is blank");
        }
        if (need < 0 || need > 2) {
            throw new IllegalArgumentException(text + ": need is 0, 1 or 2, not " + need);
        }
    }

    /** Whether no name reaches over this word. */
    boolean bars() {
        return role == Role.STOP
                || role == Role.ADVERB
                || role == Role.SCHEDULE
                || role == Role.OF
                || role == Role.ETC
                || role == Role.LISTS
                || role == Role.PREPOSITION
                || role == Role.OFFICE;
    }

    /** Whether ordinary words before this head are a name. */
    boolean namedByWords() {
        return named != Naming.OWN;
    }

    public NameWord(String text, Role role) {
        this(text, role, "", 0, Naming.OWN);
    }
}
