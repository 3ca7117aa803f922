package org.taizhang.mention;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Letters and short words that are no words of {@link NameLexicon}, and say by their place what a piece of a name is. */
public final class NameForms {
    /** What such a letter does. */
    public enum Form {
        /** 一, 百, 余: a letter of a number */
        NUMERAL,
        /** 零: a letter of a number behind another */
        ZERO,
        /** 万, 多: between the digits of a figure and its unit */
        MULTIPLE,
        /** 万 */
        TEN_THOUSAND,
        /** 月: a unit that dates, and measures nothing */
        DATE,
        /** 第: makes an ordinal of the number behind it */
        ORDINAL,
        /** 县 in 县污水处理厂: the home region, which owns the thing */
        HOME,
        /** 经, 市: before a region, without belonging to its name */
        BEFORE_PLACE,
        /** 局: makes an authority of the trade before it */
        AUTHORITY,
        /** 至: between the ends of a line */
        TO,
        /** 长, 宽: the adjectives in which the size of a work is told */
        DIMENSION,
        /** 面积: the nouns for a size */
        EXTENT,
        /** 以及: joins whole phrases alone */
        BETWEEN_NAMES,
        /** 及: adds to a thing what belongs to it */
        WITHIN_NAMES,
        /** 号: behind the number of one of several */
        NUMBER_MARK,
        /** 东, 一: tells streets of one name apart */
        STREET_MARK,
        /** 栋: a classifier of buildings */
        BUILDING,
        /** 座: a classifier of structures */
        STRUCTURE,
        /** 负责人: who speaks for an undertaking or for the firm whose it is */
        SPEAKER,
        /** 引进, 落户: verbs of how an undertaking came to its place */
        ARRIVAL,
        /** 待: at the head of a clause, before what is awaited */
        AWAITING,
        /** 类: ends the name of a class */
        CLASS
    }

    private final Map<Form, String> letters = new EnumMap<>(Form.class);
    private final Map<Form, Set<String>> words = new EnumMap<>(Form.class);

    /** @throws IllegalArgumentException where a form has no word */
    public NameForms(Map<Form, Set<String>> byForm) {
        for (Form form : Form.values()) {
            Set<String> all = byForm.getOrDefault(form, Set.of());
            if (all.isEmpty()) {
                throw new IllegalArgumentException("form " + form + " has no word");
            }
            StringBuilder single = new StringBuilder();
            Set<String> longer = new HashSet<>();
            for (String word : all) {
                if (word.length() == 1) {
                    single.append(word);
                } else {
                    longer.add(word);
                }
            }
            letters.put(form, single.toString());
            words.put(form, longer);
        }
    }

    /** Whether a letter is of a form. */
    boolean is(Form form, char letter) {
        return letters.getOrDefault(form, "").indexOf(letter) >= 0;
    }

    /** Whether a word is of a form. */
    boolean is(Form form, String word) {
        return word.length() == 1
                ? is(form, word.charAt(0))
                : words.getOrDefault(form, Set.of()).contains(word);
    }
}
