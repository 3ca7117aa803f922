package org.taizhang.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.document.Span;

/**
 * Finds names of organisations by the word in which they end. A name begins behind the last word that cannot be part of one, so the
 * beginning may be too early by a verb; what lies inside is nevertheless inside.
 */
public final class OrganisationReader {
    private static final String OPENING = "（(";
    private static final String CLOSING = "）)";
    private static final int LONGEST_MEMBER = 12;
    private static final String COUNT = "[0-9一二三四五六七八九十两百]+ ?";

    private final OrganisationLexicon lexicon;
    private final NameTrie<String> heads = new NameTrie<>();
    private final NameTrie<String> notHeads = new NameTrie<>();
    private final int longestNotHead;
    private final Set<String> breaks;
    private final int longestBreak;
    private final Pattern countedList;
    private final Pattern project;

    public OrganisationReader(OrganisationLexicon lexicon) {
        this.lexicon = lexicon;
        this.breaks = Set.copyOf(lexicon.breaks());
        this.longestBreak = breaks.stream().mapToInt(String::length).max().orElse(0);
        lexicon.heads().forEach(head -> heads.put(head, head));
        lexicon.notHeads().forEach(word -> notHeads.put(word, word));
        longestNotHead =
                lexicon.notHeads().stream().mapToInt(String::length).max().orElse(0);
        countedList = Pattern.compile("((?:[\\p{IsHan}A-Za-z]{2," + LONGEST_MEMBER + "}+、){1,30}+[\\p{IsHan}A-Za-z]{2,"
                + LONGEST_MEMBER + "}?)等? ?" + COUNT + "[家所个][\\p{IsHan}]{0,8}?" + anyOf(lexicon.collectives()));
        project = Pattern.compile("(?:(?:、[^、，。；！？,;]{2,24}){0,20}等" + COUNT + "?[个项]?[\\p{IsHan}]{0,6}?)?"
                + anyOf(lexicon.projectWords()));
    }

    private static String anyOf(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /**
     * The organisations of a passage: those with a head in reading order, names that overlap taken for one with the later head; then
     * those of counted lists.
     */
    public List<Organisation> read(String passage) {
        List<Organisation> found = headed(passage);
        found.addAll(listed(passage));
        return found;
    }

    private List<Organisation> headed(String passage) {
        List<Organisation> found = new ArrayList<>();
        for (int at = 0; at < passage.length(); at++) {
            for (NameTrie.Match<String> head : heads.at(passage, at)) {
                if (!isFacility(passage, at) && !isProject(passage, head)) {
                    add(found, passage, at, head);
                    break;
                }
            }
        }
        return found;
    }

    /** 云溪中学项目; 云溪中学、洞庭新村等12个项目. */
    private boolean isProject(String passage, NameTrie.Match<String> head) {
        return lexicon.built().contains(head.values().get(0))
                && project.matcher(passage).region(head.end(), passage.length()).lookingAt();
    }

    private void add(List<Organisation> found, String passage, int at, NameTrie.Match<String> head) {
        int start = start(passage, at);
        int before = found.size() - 1;
        if (before >= 0
                && (found.get(before).span().end() >= at
                        || found.get(before).span().end() > start)) {
            start = Math.min(start, found.remove(before).span().start());
        }
        if (start < at) {
            found.add(
                    new Organisation(new Span(start, head.end()), head.values().get(0)));
        }
    }

    /** Whether a word that is no head, though it has one in it, stands over a place. */
    private boolean isFacility(String passage, int place) {
        for (int at = Math.max(0, place - longestNotHead + 1); at <= place; at++) {
            NameTrie.Match<String> word = notHeads.longestAt(passage, at, passage.length());
            if (word != null && word.end() > place) {
                return true;
            }
        }
        return false;
    }

    /** Where the name that ends in a head at {@code head} can begin at the earliest. */
    private int start(String passage, int head) {
        int floor = Math.max(0, head - lexicon.maxLength());
        int at = head;
        while (at > floor) {
            if (CLOSING.indexOf(passage.charAt(at - 1)) >= 0) {
                int opening = opening(passage, at - 1, floor);
                if (opening < 0) {
                    break;
                }
                at = opening;
            } else if (isOutside(passage, at)) {
                break;
            } else {
                at--;
            }
        }
        return at;
    }

    private static int opening(String passage, int closing, int floor) {
        for (int i = closing - 1; i >= floor; i--) {
            if (OPENING.indexOf(passage.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the character before {@code at}, or the word that ends there, cannot belong to the name. */
    private boolean isOutside(String passage, int at) {
        char before = passage.charAt(at - 1);
        if (!Character.isLetter(before)) {
            return true;
        }
        for (int length = 1; length <= longestBreak && length <= at; length++) {
            String word = passage.substring(at - length, at);
            if (breaks.contains(word) && !isPartOfName(passage, at, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the breaking word that ends at {@code at} stands there only as part of a name (成|都). */
    private boolean isPartOfName(String passage, int at, String word) {
        int start = at - word.length();
        return lexicon.notBreaks().stream().anyMatch(name -> {
            int inside = name.indexOf(word);
            return inside >= 0 && passage.startsWith(name, start - inside);
        });
    }

    /** Where the member of a list that a comma ends can begin at the earliest. */
    private static int firstMember(String passage, int comma, int floor) {
        int start = comma;
        for (int length = 0; length < LONGEST_MEMBER && start > floor; length++) {
            int letter = passage.codePointBefore(start);
            if (!isHanOrLatin(letter)) {
                break;
            }
            start -= Character.charCount(letter);
        }
        return Math.max(start, floor);
    }

    private static boolean isHanOrLatin(int letter) {
        return letter < 0x80
                ? Character.isLetter(letter)
                : Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    private static void addMembers(List<Organisation> members, Matcher list) {
        int from = list.start(1);
        for (String member : list.group(1).split("、", -1)) {
            if (!member.isEmpty()) {
                members.add(new Organisation(new Span(from, from + member.length()), ""));
            }
            from += member.length() + 1;
        }
    }

    /** Members of a counted list (甲、乙、丙5家企业), which are organisations though they bear no head. */
    private List<Organisation> listed(String passage) {
        List<Organisation> members = new ArrayList<>();
        Matcher list = countedList.matcher(passage);
        int at = 0;
        for (int comma = passage.indexOf('、'); comma >= 0; comma = passage.indexOf('、', Math.max(comma + 1, at))) {
            if (list.region(firstMember(passage, comma, at), passage.length()).lookingAt()) {
                addMembers(members, list);
                at = list.end();
            }
        }
        return members;
    }
}
