package org.taizhang.link.name;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ends of a line and what it is: 长沙至浏阳城际. */
public final class Routes {
    private static final Pattern ENDS = Pattern.compile(
            "(\\p{IsHan}{2,5})至(\\p{IsHan}{2,4}?)((?:特高压|城际|高铁|铁路|高速|快速|公路|轨道|输气|输水|输油|管道|直流|旅游公路|段).*)");

    private Routes() {}

    /** Both ends, sorted, and the rest, split by bars; empty where the core tells no ends. */
    static String of(String core) {
        Matcher ends = ENDS.matcher(core);
        if (!ends.matches()) {
            return "";
        }
        String one = ends.group(1);
        String other = ends.group(2);
        return (one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one) + "|" + ends.group(3);
    }

    /** What headlines make of a route: the first characters of its ends, in either order. */
    public static List<String> shortForms(String route) {
        String[] parts = route.split("\\|", -1);
        char one = parts[0].charAt(0);
        char other = parts[1].charAt(0);
        return List.of("" + one + other + parts[2], "" + other + one + parts[2]);
    }
}
