package org.taizhang.link.name;

import java.util.List;
import org.taizhang.link.name.CoreWord.Role;

/**
 * Whether a short name is what Chinese makes of a long one: every proper character stays, and the words of the trade are thinned out in
 * order. A name without proper characters keeps its words of the trade whole too, and thins out its head and long words alone.
 */
final class Abbreviation {
    private static final int LEAST = 2;
    /** So many proper characters are a name without a head too: 引青入湟. */
    private static final int TELLING = 4;

    private final List<CoreWord> words;
    private final String brief;
    private final boolean distinctive;
    private final boolean bare;
    private final int head;

    private Abbreviation(NameStructure full, NameStructure brief) {
        this.words = full.words();
        this.brief = brief.core();
        this.bare = brief.proper().length() >= TELLING && brief.proper().equals(brief.core());
        this.distinctive = full.isDistinctive();
        int last = words.size() - 1;
        while (last > 0
                && words.get(last).role() != Role.HEAD
                && words.get(last).role() != Role.LONG) {
            last--;
        }
        head = last;
    }

    static boolean is(NameStructure full, NameStructure brief) {
        return brief.core().length() >= LEAST
                && brief.core().length() < full.core().length()
                && full.work().isEmpty() == brief.work().isEmpty()
                && new Abbreviation(full, brief).matches(0, 0);
    }

    private boolean matches(int word, int at) {
        if (word == words.size()) {
            return at == brief.length();
        }
        String text = words.get(word).text();
        int most = Math.min(text.length(), brief.length() - at);
        for (int kept = most; kept >= 0; kept--) {
            if (mayKeep(word, kept) && keeps(text, brief.substring(at, at + kept)) && matches(word + 1, at + kept)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayKeep(int index, int kept) {
        CoreWord word = words.get(index);
        if (kept == word.text().length() || word.role() == Role.OMISSIBLE) {
            return true;
        }
        return switch (word.role()) {
            case PROPER -> false;
            case LONG -> kept > 1;
            case TRADE -> distinctive && index < head;
            case WORK -> kept > 0;
            case HEAD, OMISSIBLE -> index == head ? kept > 0 || mayDrop(word) : distinctive;
        };
    }

    /** A head that adds nothing to a name: 场 of 养殖场, 小区. */
    private boolean mayDrop(CoreWord word) {
        return bare || (distinctive && (word.text().length() == 1 || word.text().equals("小区")));
    }

    /** Whether the kept characters are the word's first and others in order, or its end: 抽蓄 and 电站 of 抽水蓄能电站, not 水电站. */
    private static boolean keeps(String word, String kept) {
        if (word.endsWith(kept)) {
            return true;
        }
        int next = 0;
        for (int i = 0; i < word.length() && next < kept.length(); i++) {
            next += word.charAt(i) == kept.charAt(next) ? 1 : 0;
        }
        return next == kept.length() && word.charAt(0) == kept.charAt(0);
    }
}
