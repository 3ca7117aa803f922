package org.taizhang.link.name;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.taizhang.mention.NameWord;
import org.taizhang.mention.ProjectNaming;
import org.taizhang.text.HanCharacters;
import org.taizhang.text.Ordinals;
import org.taizhang.text.Quantity;
import org.taizhang.text.QuantityReader;

/**
 * Takes names of projects apart. Immutable, safe for several threads; reads a name in the time of its length.
 */
public final class NameParser {
    private static final Pattern NUMBER = Pattern.compile("#\\d+|[a-z]*\\d+[a-z]*");
    private static final Pattern LARGE = Pattern.compile("[\\d万千百十亿]");
    private static final int LEAST_REST = 2;

    private final StructureWords structure;
    private final NameSpelling spelling;
    private final NameVocabulary vocabulary;
    private final ProjectNaming naming;
    private final QuantityReader quantities;

    /**
     * @param structure words and patterns of the parts of a name
     * @param words heads, words of the trade, of companies and of capacities
     * @param naming what may follow a name without being part of it
     * @param quantities the reader of capacities and sizes
     */
    public NameParser(
            StructureWords structure,
            Collection<NameWord> words,
            ProjectNaming naming,
            QuantityReader quantities,
            HanCharacters characters,
            Ordinals ordinals) {
        this.structure = structure;
        this.naming = naming;
        this.quantities = quantities;
        spelling = new NameSpelling(structure, characters, ordinals);
        vocabulary = new NameVocabulary(words, structure, spelling::spell);
    }

    /**
     * The structure of a name.
     *
     * @param regions the names of regions that it may begin with
     * @param owner the owner that the document tells, without its legal form; empty where it tells none
     */
    public NameStructure parse(String name, RegionNames regions, String owner) {
        return structure(spelling.spell(name), regions, owner);
    }

    /** What a name with a bracket inside means too: once without the bracket, once with its content in the place of what it explains. */
    public List<NameStructure> variants(String name, RegionNames regions, String owner) {
        return spelling.variants(name).stream()
                .filter(text -> text.length() >= LEAST_REST)
                .map(text -> structure(text, regions, owner))
                .toList();
    }

    /** The name of a company without its legal form: 宏远 of 宏远有限公司. */
    public String owner(String company) {
        String spelled = spelling.spell(company);
        int[] form = vocabulary.company(spelled);
        return form == null ? spelled : spelled.substring(0, form[0]);
    }

    /** What two spellings of one name share: one spelling, without a tail like 项目. */
    public String key(String name) {
        return naming.proper(spelling.spell(name));
    }

    /** The name without a tail like 项目, as written. */
    public String proper(String name) {
        return naming.proper(name);
    }

    /** One spelling of a name, as {@link Rewrite}s make it. */
    public String spell(String name) {
        return spelling.spell(name);
    }

    /** The words and patterns that it works with. */
    public StructureWords structure() {
        return structure;
    }

    boolean endsInPart(String text) {
        return vocabulary.endsInPart(text);
    }

    private NameStructure structure(String spelled, RegionNames regions, String known) {
        Peeling name = new Peeling(naming.proper(spelled));
        List<String> pieces = pieces(name);
        Set<String> sizes = quantities(name);
        FrontPlace front = FrontPlace.of(name.text, regions, structure.zones());
        name.text = front.rest();
        String level = level(name, front);
        String owner = owner(name, known, sizes);
        name.text = withoutBlankWorks(naming.proper(name.text));
        String core = name.text;
        List<CoreWord> words = vocabulary.cut(core);
        List<String> numbers =
                NUMBER.matcher(core).results().map(found -> found.group()).toList();
        String whole = owner + "|" + front.place() + level + "|" + core + "|" + String.join(",", pieces) + "|"
                + String.join(",", sizes);
        return new NameStructure(
                whole,
                owner,
                level,
                front.place(),
                front.codes(),
                core,
                base(core, words),
                words,
                proper(words),
                Routes.of(core),
                pieces.get(0),
                pieces.get(1),
                pieces.get(2),
                numbers,
                sizes,
                vocabulary.kind(words),
                words.stream().anyMatch(word -> vocabulary.isProgramme(word.text())));
    }

    /** A name that is peeled. */
    private static final class Peeling {
        private String text;

        Peeling(String text) {
            this.text = text;
        }
    }

    private Set<String> quantities(Peeling name) {
        Set<String> found = new TreeSet<>();
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Quantity quantity : quantities.read(name.text).quantities()) {
            int start = quantity.span().start();
            String written = name.text.substring(
                    quantity.number().start(), quantity.number().end());
            boolean ordinal = start > 0 && name.text.charAt(start - 1) == '#';
            if (start >= from
                    && !ordinal
                    && LARGE.matcher(written).find()
                    && Character.isDigit(written.charAt(0)) | written.length() > LEAST_REST) {
                rest.append(vocabulary.withoutCapacity(name.text.substring(from, start)));
                from = quantity.span().end();
                found.add(size(quantity));
            }
        }
        rest.append(name.text.substring(from));
        if (rest.length() >= LEAST_REST) {
            name.text = rest.toString();
            return found;
        }
        return Set.of();
    }

    private String size(Quantity quantity) {
        StructureWords.EqualUnit equal = structure.equalUnits().get(quantity.unit());
        return equal == null
                ? quantity.value().stripTrailingZeros().toPlainString() + quantity.unit()
                : quantity.value().multiply(equal.times()).stripTrailingZeros().toPlainString() + equal.unit();
    }

    /** Year, phase and section, each empty where the name tells none. */
    private List<String> pieces(Peeling name) {
        String[] pieces = {"", "", ""};
        for (Piece piece : structure.pieces()) {
            Piece.Cut cut = pieces[piece.kind().ordinal()].isEmpty() ? piece.from(name.text) : null;
            if (cut != null && naming.proper(cut.rest()).length() >= LEAST_REST) {
                pieces[piece.kind().ordinal()] = number(cut.piece());
                name.text = naming.proper(cut.rest());
            }
        }
        return List.of(pieces);
    }

    private static String number(String piece) {
        return switch (piece) {
            case "首", "i" -> "1";
            case "ii" -> "2";
            case "iii" -> "3";
            case "iv" -> "4";
            default -> piece;
        };
    }

    /** 市 of 市三院: whose institution it is. */
    private String level(Peeling name, FrontPlace front) {
        if (!front.place().isEmpty()) {
            return front.codes().isEmpty()
                    ? ""
                    : front.place().substring(front.place().length() - 1);
        }
        boolean told = name.text.length() > LEAST_REST
                && "省市县区".indexOf(name.text.charAt(0)) >= 0
                && !vocabulary.startsWord(name.text);
        if (!told) {
            return "";
        }
        String level = name.text.substring(0, 1);
        name.text = name.text.substring(1);
        return level;
    }

    private String owner(Peeling name, String known, Set<String> sizes) {
        int[] company = vocabulary.company(name.text);
        if (company == null) {
            return knownOwner(name, known, sizes);
        }
        String owner = name.text.substring(0, company[0]);
        String rest = name.text.substring(company[1]);
        boolean owns = rest.length() >= LEAST_REST
                && vocabulary.cut(rest).stream().anyMatch(word -> word.role() != CoreWord.Role.WORK);
        name.text = owns ? rest : owner + rest;
        return owns ? owner : "";
    }

    /** The owner that the document tells, where the name begins with its first characters and is a name without them: 东原·印江南. */
    private String knownOwner(Peeling name, String known, Set<String> sizes) {
        int shared = 0;
        while (shared < Math.min(known.length(), name.text.length())
                && known.charAt(shared) == name.text.charAt(shared)) {
            shared++;
        }
        String rest = name.text.substring(shared);
        if (shared < LEAST_REST
                || (sizes.isEmpty() && proper(vocabulary.cut(rest)).length() < LEAST_REST)) {
            return "";
        }
        name.text = rest;
        return known;
    }

    private String withoutBlankWorks(String text) {
        String rest = text;
        for (String work : structure.blankWorks()) {
            if (rest.startsWith(work) && rest.length() - work.length() >= LEAST_REST) {
                rest = rest.substring(work.length());
            }
            if (rest.endsWith(work) && rest.length() - work.length() >= LEAST_REST) {
                rest = rest.substring(0, rest.length() - work.length());
            }
        }
        return rest;
    }

    /** The core before the works at its end and the words of the trade that belong to them. */
    private static String base(String core, List<CoreWord> words) {
        int last = words.size();
        int end = core.length();
        boolean work = false;
        while (last > 1 && isOfWork(words.get(last - 1), work)) {
            last--;
            end -= words.get(last).text().length();
            work = true;
        }
        return work ? core.substring(0, end) : core;
    }

    private static boolean isOfWork(CoreWord word, boolean behindIsWork) {
        return word.role() == CoreWord.Role.WORK
                || (behindIsWork && (word.role() == CoreWord.Role.TRADE || word.role() == CoreWord.Role.OMISSIBLE));
    }

    private static String proper(List<CoreWord> words) {
        StringBuilder proper = new StringBuilder();
        words.stream()
                .filter(word -> word.role() == CoreWord.Role.PROPER)
                .forEach(word -> proper.append(NUMBER.matcher(word.text()).replaceAll("")));
        return proper.toString();
    }
}
