package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;

/** Nouns that stand together, each with the head that they share: 东湖路、西溪路管网 are 东湖路管网 and 西溪路管网. */
final class Coordination {
    /** What stands between two coordinated names. */
    static final String JOINTS = "、和与及";

    /** 道路、绿化等配套设施: the noun behind it sums up the names before it. */
    static final char AND_OTHERS = '等';

    private Coordination() {}

    static boolean isJoint(char sign) {
        return JOINTS.indexOf(sign) >= 0;
    }

    static List<String> items(String phrase, PartNouns nouns) {
        String[] items = phrase.split("[" + JOINTS + "]");
        if (items.length < 2) {
            return List.of(phrase);
        }
        int open = items[items.length - 1].indexOf(AND_OTHERS);
        if (open > 0) {
            items[items.length - 1] = items[items.length - 1].substring(0, open);
            return List.of(items);
        }
        String last = items[items.length - 1];
        String head = head(items[0], last, nouns);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < items.length - 1; i++) {
            if (!items[i].isEmpty()) {
                names.add(items[i].endsWith(head) ? items[i] : items[i] + head);
            }
        }
        names.add(last);
        return names;
    }

    /** What the last name goes on with where it has matched the first: 东湖路、西溪路|管网, 体育馆及综合楼|主体结构, 冲压、焊装|车间; of 地连墙和冠梁支撑梁 nothing is shared. */
    private static String head(String first, String last, PartNouns nouns) {
        int shared = first.isEmpty() ? -1 : last.lastIndexOf(first.charAt(first.length() - 1));
        if (shared >= 0) {
            return last.substring(shared + 1);
        }
        if (nouns.isAction(first)) {
            return "";
        }
        if (!nouns.isPiece(first)) {
            return last.length() > first.length() + 1 ? last.substring(first.length()) : "";
        }
        for (int end = 2; end + 2 <= last.length(); end++) {
            boolean oneName = last.charAt(end - 1) == last.charAt(last.length() - 1);
            if (!oneName && nouns.isStructure(last.substring(0, end)) && nouns.isPiece(last.substring(end))) {
                return last.substring(end);
            }
        }
        return "";
    }
}
