package org.taizhang.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;

/**
 * Finds whose projects a passage speaks of: the bearer of a title (业主单位：甲公司), who is said to invest (由甲公司投资建设), and whose
 * investment the project is (甲公司投资兴建的乙项目). Who builds, designs or supervises for money is no owner. Immutable.
 */
public final class OwnerReader {
    private static final String CLAUSE_ENDS = "，,。；;：:！!？?\n";
    private static final String MORE_OWNERS = "、";
    private static final String COLONS = "：:";
    private static final String OF = "的";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;
    private static final int LONGEST_SHORT_NAME = 8;
    /** Characters between the verb and the project: a sum, a place (投资12亿元在甲县建设的). */
    private static final int LONGEST_OBJECT = 24;
    /** Characters of a place between 的 and the project. */
    private static final int LONGEST_PLACE = 10;

    private enum Cue {
        LABEL,
        BY,
        VERB
    }

    /**
     * Who owns a project.
     *
     * @param project place in the passage's mentions; {@link #BEFORE} where the passage only goes on about one
     * @param name as written
     */
    public record Owner(int project, String name) {
        /** The project named last before the passage. */
        public static final int BEFORE = -1;
    }

    private final OwnerWords words;
    private final OrganisationReader organisations;
    private final NameTrie<Cue> cues = new NameTrie<>();

    public OwnerReader(OwnerWords words, OrganisationReader organisations) {
        this.words = words;
        this.organisations = organisations;
        words.labels().forEach(label -> cues.put(label, Cue.LABEL));
        words.verbs().forEach(verb -> cues.put(verb, Cue.VERB));
        cues.put(words.by(), Cue.BY);
    }

    /** The owners that a passage tells, in reading order. */
    public List<Owner> read(String text, List<ProjectMention> projects) {
        List<Owner> found = new ArrayList<>();
        OrganisationEnds ends = new OrganisationEnds(text);
        for (int at = 0; at < text.length(); ) {
            NameTrie.Match<Cue> cue = cues.longestAt(text, at, text.length());
            int end = cue == null ? at + 1 : cue.end();
            if (cue != null) {
                Span place = new Span(at, end);
                Owner owner = switch (cue.values().get(0)) {
                    case LABEL -> titled(text, place, projects, ends);
                    case BY -> acting(text, place, projects);
                    case VERB -> investing(text, place, projects, ends);
                };
                if (owner != null) {
                    found.add(owner);
                }
            }
            at = end;
        }
        return found;
    }

    /** 业主单位：甲公司; 建设单位为甲公司. Behind a verb only what ends like an organisation is one: 建设单位为赶工期. */
    private @Nullable Owner titled(String text, Span label, List<ProjectMention> projects, OrganisationEnds ends) {
        int start = skipBracket(text, label.end());
        boolean colon = start < text.length() && COLONS.indexOf(text.charAt(start)) >= 0;
        String link = colon ? text.substring(start, start + 1) : startingAt(words.links(), text, start);
        if (link.isEmpty()) {
            return null;
        }
        start += link.length();
        int end = endOfClause(text, start, MORE_OWNERS);
        String name = text.substring(start, end).strip();
        boolean organisation = words.ends().stream().anyMatch(name::endsWith) || ends.before(end) != null;
        return (colon || organisation) && canOwn(name) ? new Owner(before(projects, label.start()), name) : null;
    }

    /** 由甲公司投资建设. */
    private @Nullable Owner acting(String text, Span by, List<ProjectMention> projects) {
        if (words.notBy().stream().anyMatch(word -> isPartOf(text, by.start(), word))) {
            return null;
        }
        int limit = endOfClause(text, by.end(), "");
        for (int at = by.end() + SHORTEST; at < limit; at++) {
            NameTrie.Match<Cue> verb = cues.longestAt(text, at, limit);
            if (verb != null && verb.values().get(0) == Cue.VERB) {
                String name = text.substring(by.end(), withoutManner(text, at, by.end()));
                int behind = behind(text, verb.end(), projects);
                int project = behind >= 0 ? behind : before(projects, by.start());
                return canOwn(name) ? new Owner(project, name) : null;
            }
        }
        return null;
    }

    /** 甲公司投资12亿元兴建的乙项目. */
    private @Nullable Owner investing(String text, Span verb, List<ProjectMention> projects, OrganisationEnds ends) {
        int project = behind(text, verb.end(), projects);
        if (project < 0) {
            return null;
        }
        int end = withoutManner(text, verb.start(), 0);
        Span organisation = ends.before(end);
        Span name = organisation == null ? shortName(text, end) : organisation;
        return name != null && canOwn(name.of(text)) ? new Owner(project, name.of(text)) : null;
    }

    /** What the public calls a company by, where it opens the clause: 昨日，甲股份投资建设的乙项目. */
    private static @Nullable Span shortName(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start <= LONGEST_SHORT_NAME) {
            start--;
        }
        return end - start <= LONGEST_SHORT_NAME && end > start ? new Span(start, end) : null;
    }

    /** The mention that the verb is said of: 投资建设的乙项目; -1 where none is. */
    private static int behind(String text, int verbEnd, List<ProjectMention> projects) {
        int limit = endOfClause(text, verbEnd, "");
        int next = countWhile(projects, mention -> mention.span().start() < verbEnd);
        int start = next < projects.size() ? projects.get(next).span().start() : limit;
        if (start >= limit) {
            return -1;
        }
        int of = text.lastIndexOf(OF, start - 1);
        boolean said = of >= verbEnd && of - verbEnd <= LONGEST_OBJECT && start - of - 1 <= LONGEST_PLACE;
        return said ? next : -1;
    }

    private static int before(List<ProjectMention> projects, int place) {
        int count = countWhile(projects, mention -> mention.span().end() <= place);
        return count == 0 ? Owner.BEFORE : count - 1;
    }

    /** How many mentions, which stand in reading order, come before the first of which the condition does not hold. */
    private static int countWhile(List<ProjectMention> projects, Predicate<ProjectMention> condition) {
        int low = 0;
        int high = projects.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(projects.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean canOwn(String name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && name.codePoints().noneMatch(Character::isDigit)
                && words.nobody().stream().noneMatch(name::endsWith);
    }

    /** The organisations of one passage by where they end; read once, and only where a cue asks for them. */
    private final class OrganisationEnds {
        private final String text;
        private @Nullable Map<Integer, Span> byEnd;

        OrganisationEnds(String text) {
            this.text = text;
        }

        @Nullable
        Span before(int end) {
            Map<Integer, Span> known = byEnd;
            if (known == null) {
                known = new HashMap<>();
                for (Organisation organisation : organisations.read(text)) {
                    known.putIfAbsent(organisation.span().end(), organisation.span());
                }
                byEnd = known;
            }
            return known.get(end);
        }
    }

    private int withoutManner(String text, int verb, int floor) {
        int end = verb;
        for (int before = mannerBefore(text, end, floor); before < end; before = mannerBefore(text, end, floor)) {
            end = before;
        }
        return end;
    }

    private int mannerBefore(String text, int end, int floor) {
        for (String manner : words.manners()) {
            if (end - manner.length() > floor && text.startsWith(manner, end - manner.length())) {
                return end - manner.length();
            }
        }
        return end;
    }

    /** The clause's end, or a mark of {@code more} before it; no name is longer than {@link #LONGEST}. */
    private static int endOfClause(String text, int from, String more) {
        int end = from;
        int limit = Math.min(text.length(), from + LONGEST + LONGEST_OBJECT);
        while (end < limit && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0 && more.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int skipBracket(String text, int from) {
        boolean opens = from < text.length() && "（(".indexOf(text.charAt(from)) >= 0;
        int close = opens ? Math.max(text.indexOf('）', from), text.indexOf(')', from)) : -1;
        return close > from && close - from <= LONGEST_PLACE ? close + 1 : from;
    }

    private static String startingAt(List<String> words, String text, int at) {
        return words.stream()
                .filter(word -> text.startsWith(word, at))
                .findFirst()
                .orElse("");
    }

    private static boolean isPartOf(String text, int at, String word) {
        int inside = word.indexOf(text.charAt(at));
        return inside >= 0 && at >= inside && text.startsWith(word, at - inside);
    }
}
