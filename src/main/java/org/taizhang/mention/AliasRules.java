package org.taizhang.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether two names that a document uses may mean one project, by the structure of the names alone. Used by one thread for one document. */
final class AliasRules {
    private static final Pattern BRACKET = Pattern.compile("[（(]([^（()）]{1,20})[）)]");
    private static final Pattern DISTINGUISHING = Pattern.compile("[一二三四五六七八九十\\d第东西南北中新老期号]");
    private static final String COUNTING = "一二三四五六七八九十0123456789第期号东西南北";
    /** What stands for the home region in front of what it owns: 市博物馆. */
    private static final String HOMES = "省市县区州旗";

    private static final int LONGEST_REPLACED = 6;
    /** 拓宽改造, 除险加固; what is longer names another thing (甲园区 and 甲园区污水处理站改造). */
    private static final int LONGEST_WORK = 6;

    private static final int SHORTEST_THING = 3;
    private static final int SHORTEST_SUFFIX = 4;
    private static final int LONGEST_OWNER = 16;

    private final ProjectNaming naming;
    private final Map<String, Form> forms = new HashMap<>();

    AliasRules(ProjectNaming naming) {
        this.naming = naming;
    }

    /** What of a name is compared, found once for each name. */
    private record Form(
            String phase,
            String key,
            Set<String> variants,
            @Nullable Route route) {}

    /** 甲州至乙州高速公路 with its ends; the head in its short form. */
    private record Route(String from, String to, String head) {}

    private Form form(String name) {
        Form known = forms.get(name);
        if (known == null) {
            Set<String> variants = variants(name).stream().map(naming::shortKey).collect(Collectors.toSet());
            known = new Form(naming.phase(name), naming.shortKey(name), variants, route(name));
            forms.put(name, known);
        }
        return known;
    }

    /** @param shorter no longer than {@code longer}; both without trailing 项目 and the like */
    boolean same(String longer, String shorter) {
        Form whole = form(longer);
        Form part = form(shorter);
        return whole.phase.equals(part.phase)
                && (whole.key.equals(part.key)
                        || whole.variants.contains(part.key)
                        || abridged(whole.key, part.key)
                        || extended(whole.key, part.key)
                        || estate(whole.key, part.key)
                        || endpoints(whole.route, part.key));
    }

    /** Whether the shorter name is the longer one without the region or owner in front; it may be so for several. */
    boolean mayLackOwner(String longer, String shorter) {
        Form whole = form(longer);
        Form part = form(shorter);
        return whole.phase.equals(part.phase) && withoutOwner(whole.key, part.key);
    }

    /** 江湾（新城）医院 is also 江湾医院 and 新城医院. */
    private static List<String> variants(String name) {
        Matcher bracket = BRACKET.matcher(name);
        if (!bracket.find()) {
            return List.of();
        }
        String before = name.substring(0, bracket.start());
        String after = name.substring(bracket.end());
        List<String> variants = new ArrayList<>();
        variants.add(before + after);
        for (int cut = 1; cut <= Math.min(LONGEST_REPLACED, before.length()); cut++) {
            variants.add(before.substring(0, before.length() - cut) + bracket.group(1) + after);
        }
        return variants;
    }

    private static boolean withoutOwner(String longer, String shorter) {
        int owner = longer.length() - shorter.length();
        boolean named = owner >= 2 || (owner == 1 && HOMES.indexOf(longer.charAt(0)) >= 0);
        return shorter.length() >= SHORTEST_SUFFIX && named && owner <= LONGEST_OWNER && longer.endsWith(shorter);
    }

    /** The shorter name leaves out words in the middle: same beginning, same end, the rest in order. */
    private static boolean abridged(String longer, String shorter) {
        int length = shorter.length();
        if (length < 5 || length * 2 < longer.length() || length == longer.length()) {
            return false;
        }
        boolean frame = longer.startsWith(shorter.substring(0, 2)) && longer.endsWith(shorter.substring(length - 2));
        return frame && isSubsequence(longer, shorter);
    }

    /** Whether {@code shorter} is what remains of {@code longer} after leaving out characters that distinguish nothing. */
    private static boolean isSubsequence(String longer, String shorter) {
        int next = 0;
        for (int i = 0; i < longer.length(); i++) {
            if (next < shorter.length() && longer.charAt(i) == shorter.charAt(next)) {
                next++;
            } else if (DISTINGUISHING.matcher(longer.substring(i, i + 1)).matches()) {
                return false;
            }
        }
        return next == shorter.length();
    }

    /**
     * A short form that is one only where the document has a single name that it can stand for: first and last two characters and
     * others in order (甲河大桥 and 甲河乙湖大桥), or the thing without the work done to it (甲路 and 甲路拓宽改造).
     */
    boolean mayShorten(String longer, String shorter, boolean workOnThing) {
        String rest = longer.startsWith(shorter) ? longer.substring(shorter.length()) : "";
        if (workOnThing && !rest.isEmpty()) {
            return shorter.length() >= SHORTEST_THING
                    && rest.length() <= LONGEST_WORK
                    && Character.isLetter(rest.charAt(0))
                    && naming.phase(rest).isEmpty()
                    && !DISTINGUISHING.matcher(rest.substring(0, 1)).matches();
        }
        String longKey = naming.shortKey(longer);
        String key = naming.shortKey(shorter);
        int length = key.length();
        return length >= SHORTEST_SUFFIX
                && length < longKey.length()
                && longKey.startsWith(key.substring(0, 2))
                && longKey.endsWith(key.substring(length - 2))
                && naming.phase(longer).equals(naming.phase(shorter))
                && inOrder(longKey, key);
    }

    /** Whether what the shorter name leaves out holds no number or direction. */
    private static boolean inOrder(String longer, String shorter) {
        int next = 0;
        for (int i = 0; i < longer.length(); i++) {
            if (next < shorter.length() && longer.charAt(i) == shorter.charAt(next)) {
                next++;
            } else if (COUNTING.indexOf(longer.charAt(i)) >= 0) {
                return false;
            }
        }
        return next == shorter.length();
    }

    /** The longer name adds a character or two to the head (产业园 and 产业园区), or its line to a route (甲至乙 and 甲至乙铁路). */
    private static boolean extended(String longer, String shorter) {
        int more = longer.length() - shorter.length();
        if (more < 1 || !longer.startsWith(shorter)) {
            return false;
        }
        String rest = longer.substring(shorter.length());
        boolean line = shorter.indexOf('至') > 0 && ROUTE.matcher(longer).matches() && longer.indexOf('至') > 0;
        return line
                || (more <= 2
                        && shorter.length() >= 6
                        && !DISTINGUISHING.matcher(rest).find());
    }

    /** The longer name says what the estate is: 馨苑 and 馨苑安置小区. */
    private boolean estate(String longer, String shorter) {
        return longer.startsWith(shorter) && naming.isEstate(longer.substring(shorter.length()));
    }

    private static final Pattern ROUTE =
            Pattern.compile("([\\p{IsHan}]{2,6})[至到—\\-－~～–]([\\p{IsHan}]{2,6}?)(高速公路|高速|高铁|高速铁路|铁路|城际铁路|公路|客专|客运专线)");

    private @Nullable Route route(String name) {
        Matcher route = ROUTE.matcher(BRACKET.matcher(name).replaceAll(""));
        return route.matches()
                ? new Route(
                        route.group(1),
                        route.group(2),
                        naming.shortKey("　　" + route.group(3)).strip())
                : null;
    }

    /** 甲州至乙州高速公路 is also 甲乙高速. */
    private static boolean endpoints(@Nullable Route route, String key) {
        if (route == null || key.length() < 4) {
            return false;
        }
        boolean first = route.from.indexOf(key.charAt(0)) >= 0;
        boolean second = route.to.indexOf(key.charAt(1)) >= 0;
        return first && second && key.substring(2).equals(route.head);
    }
}
