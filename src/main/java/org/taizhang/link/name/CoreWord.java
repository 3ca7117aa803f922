package org.taizhang.link.name;

/**
 * A word of a name's core.
 *
 * @param text the characters
 * @param role what they are
 */
public record CoreWord(String text, Role role) {
    /** What the characters of a word are. */
    public enum Role {
        /** characters of the name itself, which no short form leaves out */
        PROPER,
        /** a head: 大桥, 产业园 */
        HEAD,
        /** a word of the trade in front of the head: 智能, 农产品 */
        TRADE,
        /** a work: 改造 */
        WORK,
        /** a long word that short forms thin out: 疾病预防控制中心 */
        LONG,
        /** what a short form may leave out: 地下 */
        OMISSIBLE
    }
}
