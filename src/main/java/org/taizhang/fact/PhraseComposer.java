package org.taizhang.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taizhang.fact.Word.Role;

/** Joins the verbs of phase in the words of one passage with their objects. */
final class PhraseComposer {
    /** Trait of a verb whose object stands before it only (施工完毕). */
    private static final String BEHIND_OBJECT = "behind_object";
    /** Trait of a verb whose object stands behind it only (正在安装). */
    private static final String BEFORE_OBJECT = "before_object";
    /** Trait of a verb behind which those may stand whom its object is sent to (上报国家发改委). */
    private static final String TO_OFFICE = "to_office";
    /** Unknown characters between two words of one phrase. */
    private static final int GAP = 8;
    /** Unknown characters behind the head of an object. */
    private static final int TAIL = 2;
    /** What a verb of work works on (架设钢箱梁). */
    private static final int LONGEST_NOUN = 6;
    /** The time, at most, between an object and the verb behind it (管材采购已于4月完成). */
    private static final int TIME = 14;

    private static final char JOINT = '、';
    private static final String BREAKS = "，,；;：:。！？!?（）()\n";

    private final Predicates predicates;
    private final String text;
    private final List<Token> tokens;
    private final Cover figures;
    private final Cover names;
    /** The words that stay, in place; null where one went. */
    private final @Nullable Token[] kept;
    /** Stages that were made of verbs, in the order of the verbs. */
    private final List<Token> made = new ArrayList<>();
    /** End of the phrase that was read last behind a verb. */
    private int end;

    PhraseComposer(Predicates predicates, String text, List<Token> tokens, Cover figures, Cover names) {
        this.predicates = predicates;
        this.text = text;
        this.tokens = tokens;
        this.figures = figures;
        this.names = names;
        this.kept = tokens.toArray(new Token[0]);
    }

    List<Token> result() {
        List<Token> result = new ArrayList<>(kept.length + made.size());
        for (Token token : kept) {
            if (token != null) {
                result.add(token);
            }
        }
        result.addAll(made);
        return result;
    }

    /** 正加班加点进行: the verb right behind says the same once more. */
    boolean repeats(int at) {
        Token phase = tokens.get(at);
        for (int i = at + 1; i < tokens.size() && tokens.get(i).start() <= phase.end(); i++) {
            Token next = tokens.get(i);
            if (next.start() == phase.end() && next.is(Role.PHASE, phase.word().code())) {
                return true;
            }
        }
        return false;
    }

    void compose(int at, Token phase) {
        Set<String> traits = phase.word().traits();
        Token object = traits.contains(BEHIND_OBJECT) ? null : behind(at, phase);
        if (object != null && object.is(Role.MARK) && !closes(at, object)) {
            return;
        }
        end = Math.max(phase.end(), object == null ? 0 : end);
        if (object == null && !traits.contains(BEFORE_OBJECT)) {
            object = before(at);
        }
        if (object != null) {
            merge(phase, object);
        }
    }

    /** 护栏已安装，, 沟渠已经疏浚。: a verb of work with nothing behind it says of the piece before it what has come of it. */
    void finish(int at, Token done) {
        if (!done.is(Role.MODALITY, ModalityDecision.ACTUAL) || standsAt(done, other -> other.is(Role.PHASE))) {
            return;
        }
        for (int i = at + 1; i < tokens.size() && tokens.get(i).start() <= done.end(); i++) {
            Token verb = tokens.get(i);
            boolean bare = verb.start() == done.end()
                    && verb.word().isVerb()
                    && (verb.end() == text.length() || BREAKS.indexOf(text.charAt(verb.end())) >= 0);
            if (bare && !standsAt(verb, other -> other.is(Role.STAGE))) {
                made.add(new Token(
                        verb.span(), new Word(verb.word().text(), Role.STAGE, "completion", Set.of("result"))));
                return;
            }
        }
    }

    private boolean standsAt(Token place, Predicate<Token> meant) {
        for (int i = firstFrom(place.start());
                i < tokens.size() && tokens.get(i).start() == place.start();
                i++) {
            if (meant.test(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The head of the phrase behind a verb: its last step, else its last work. */
    private @Nullable Token behind(int at, Token phase) {
        Token found = null;
        int from = phase.end();
        if (from < text.length() && predicates.isCoverb(text.charAt(from))) {
            return lastVerb(at, from);
        }
        int reached = from;
        for (int i = at + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.start() < from) {
                continue;
            }
            if (!joined(reached, token.start(), GAP) || (ends(token) && !countsAll(i))) {
                break;
            }
            String object = Predicates.object(token);
            boolean better = !object.isEmpty() && (found == null || rank(object) >= rank(Predicates.object(found)));
            found = better ? token : found;
            end = object.isEmpty() ? end : token.end();
            reached = token.end();
        }
        return found;
    }

    /** 正在给外墙刷漆, 正在对坝体进行灌浆: the verb that ends the clause; null where another word does. */
    private @Nullable Token lastVerb(int at, int from) {
        Token last = null;
        for (int i = at + 1; i < tokens.size() && joined(from, tokens.get(i).start(), TIME); i++) {
            last = tokens.get(i).start() >= from && tokens.get(i).word().isWork() ? tokens.get(i) : last;
        }
        if (last == null || (last.end() < text.length() && (BREAKS + JOINT).indexOf(text.charAt(last.end())) < 0)) {
            return null;
        }
        end = last.end();
        return last;
    }

    /** Whether a work ends its phrase: of 正在为吊装做准备 it is not the object. */
    private boolean closes(int at, Token object) {
        int end = object.end();
        for (int i = at; i < tokens.size() && tokens.get(i).start() <= end; i++) {
            Token token = tokens.get(i);
            boolean tail = token.start() == end
                    && (token.is(Role.MARK, Marks.TASK) || token.is(Role.THING) || token.is(Role.STAGE));
            end = tail ? token.end() : end;
        }
        boolean verb =
                verbWithin(at, object) || object.start() == tokens.get(at).end();
        int tail = verb ? LONGEST_NOUN : TAIL;
        for (int place = end; place < text.length() && place <= end + tail; place++) {
            if (figures.at(place)) {
                return place == end + 1 && describes(end);
            }
            if (BREAKS.indexOf(text.charAt(place)) >= 0) {
                return true;
            }
        }
        return end + tail >= text.length();
    }

    /** 正在安装的12台机组: a 的 that ties the work to what is counted. */
    private boolean describes(int place) {
        return tokens.stream().anyMatch(token -> token.start() == place && token.is(Role.MARK, Marks.OF));
    }

    /** 正在吊装外墙保温板: a verb of work that has an object of its own. */
    private boolean verbWithin(int at, Token object) {
        for (int i = at + 1; i < tokens.size() && tokens.get(i).start() <= object.start(); i++) {
            Token token = tokens.get(i);
            if (token.word().works()) {
                return true;
            }
        }
        return false;
    }

    private static int rank(String object) {
        return switch (object) {
            case Predicates.ANYTHING -> 0;
            case "work", "construction" -> 1;
            default -> 2;
        };
    }

    /** The object before a verb that ends its clause. */
    private @Nullable Token before(int at) {
        Token phase = tokens.get(at);
        int behind = phase.end();
        boolean last = endsPredicate(at, behind);
        for (int i = at - 1; last && i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.end() > phase.start()) {
                continue;
            }
            if (!joined(token.end(), phase.start(), TIME)) {
                return null;
            }
            String object = Predicates.object(token);
            if (!object.isEmpty()) {
                return object.equals(Predicates.ANYTHING) ? null : token;
            }
            if (!token.is(Role.MODALITY) && !token.is(Role.MARK)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a verb at the end of its object has nothing behind it but another predicate (编制完成并上报, 立杆完毕、正在架线). */
    private boolean endsPredicate(int at, int end) {
        if (end >= text.length() || BREAKS.indexOf(text.charAt(end)) >= 0) {
            return true;
        }
        if (tokens.get(at).word().traits().contains(TO_OFFICE) && closesAfter(at, end)) {
            return true;
        }
        int next = text.charAt(end) == JOINT ? end + 1 : end;
        for (int i = at; i < tokens.size() && tokens.get(i).start() <= next; i++) {
            Token token = tokens.get(i);
            boolean predicate = next > end
                    ? token.is(Role.PHASE) || token.is(Role.MODALITY, ModalityDecision.ACTUAL)
                    : token.word().traits().contains(StagePredicates.JOINS);
            if (token.start() == next && predicate) {
                return true;
            }
        }
        return false;
    }

    /** 可研报告已上报国家发改委: nothing but a noun stands behind the verb in its clause. */
    private boolean closesAfter(int at, int end) {
        int close = end;
        while (close < text.length() && close - end <= TIME && BREAKS.indexOf(text.charAt(close)) < 0) {
            close++;
        }
        int limit = close;
        return close - end <= TIME
                && tokens.subList(at + 1, tokens.size()).stream()
                        .takeWhile(token -> token.start() < limit)
                        .noneMatch(token -> token.start() >= end
                                && token.word().says()
                                && (token.is(Role.STAGE) || token.is(Role.PHASE) || token.is(Role.MODALITY)));
    }

    /** 完成全部桩基施工: the word for all there are belongs to the object. */
    private boolean countsAll(int at) {
        int start = tokens.get(at).start();
        for (int i = at; i >= 0 && tokens.get(i).start() == start; i--) {
            if (tokens.get(i).is(Role.MARK, Marks.ALL)) {
                return true;
            }
        }
        return at + 1 < tokens.size()
                && tokens.get(at + 1).start() == start
                && tokens.get(at + 1).is(Role.MARK, Marks.ALL);
    }

    private static boolean ends(Token token) {
        return (token.is(Role.MODALITY) && token.word().says()) || token.is(Role.MARK, Marks.STOP);
    }

    private boolean joined(int from, int to, int atMost) {
        int unknown = 0;
        for (int i = from; i < to && unknown <= atMost; i++) {
            if (figures.at(i) || BREAKS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            unknown += names.at(i) ? 0 : 1;
        }
        return unknown <= atMost;
    }

    private void merge(Token phase, Token object) {
        String kind = Predicates.object(object);
        String stage = predicates.stage(phase, kind.equals("construction") ? "work" : kind);
        boolean step = object.is(Role.STAGE) && !kind.equals("construction");
        if (step) {
            withdrawStage(phase);
            if (stage != null) {
                Word word = new Word(
                        object.word().text(), Role.STAGE, stage, object.word().traits());
                change(object.start(), object.end(), object::equals, word);
            }
        } else if (stage != null) {
            int from = Math.min(phase.start(), object.start());
            int to = Math.max(end, Math.max(phase.end(), object.end()));
            withdrawStage(phase);
            change(from, to, token -> token.is(Role.STAGE), null);
            Word word = new Word(phase.word().text(), Role.STAGE, stage, traits(phase));
            made.add(new Token(phase.span(), word));
        }
    }

    private static Set<String> traits(Token phase) {
        Set<String> traits = new HashSet<>(Set.of(Predicates.OF_WORK));
        if (phase.word().code().equals(Predicates.GOING_ON)) {
            traits.add(Predicates.GOES_ON);
        }
        if (phase.word().traits().contains(Predicates.ON_SITE)) {
            traits.add(Predicates.ON_SITE);
        }
        return traits;
    }

    /** Takes away the stage that a verb of phase has by itself. */
    private void withdrawStage(Token phase) {
        for (int i = firstFrom(phase.start()); i < kept.length && tokens.get(i).start() == phase.start(); i++) {
            Token token = kept[i];
            if (token != null && token.is(Role.STAGE) && token.end() == phase.end()) {
                kept[i] = null;
            }
        }
    }

    /** Gives the words of a stretch that are meant another word; null makes them a mere {@link Predicates#BUILDING}. */
    private void change(int from, int to, Predicate<Token> meant, @Nullable Word word) {
        for (int i = firstFrom(from); i < kept.length && tokens.get(i).start() <= to; i++) {
            Token token = kept[i];
            if (token != null && token.end() <= to && meant.test(token)) {
                kept[i] = new Token(token.span(), word == null ? building(token) : word);
            }
        }
        for (int i = made.size() - 1; i >= 0 && made.get(i).start() >= from; i--) {
            Token token = made.get(i);
            if (token.end() <= to && meant.test(token)) {
                made.set(i, new Token(token.span(), word == null ? building(token) : word));
            }
        }
    }

    private static Word building(Token token) {
        return new Word(token.word().text(), Role.MARK, Predicates.BUILDING, Set.of());
    }

    /** The first word that begins at a place or behind it; words stand in the order of their beginnings. */
    private int firstFrom(int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
