package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;

/** Names the pieces of work that are the object of a stage word (已完成桩基和承台浇筑), each with the head that they share. */
final class ObjectPhrase {
    private static final int LONGEST = 24;
    /** Longest noun behind a verb of work (正在安装通风系统). */
    private static final int LONGEST_NOUN = 6;
    /** Unknown characters behind an object that ends its clause. */
    private static final int TAIL = 2;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** What may open an object and names none of its work: 完成除厂门外的全部拆除工作. */
    private static final Pattern OPENING = Pattern.compile("^.*除[^，]+外的?|^[了的、]+|^[给对为把将]|^全部|^所有|^.{0,4}?(现场|工地)上?");
    /** An object that only says that there is one. */
    private static final Pattern EMPTY = Pattern.compile("等.*|(工程|项目)?(任务|工作)?");

    private final PartNouns nouns;

    ObjectPhrase(PartNouns nouns) {
        this.nouns = nouns;
    }

    /** The works behind a stage word; one empty name where they are all of the project's, none where what stands there is no work. */
    List<String> of(SentenceReading sentence, Token stage) {
        Span object = StageWords.ofWork(stage) ? find(sentence, stage) : Spans.between(0, 0);
        if (object.length() == 0) {
            return List.of();
        }
        Reading reading = sentence.reading();
        if (reading.quantities().anyWithin(object)) {
            return unmeasured(reading, object);
        }
        String words = words(reading, object);
        if (words.isEmpty()) {
            return List.of();
        }
        return nouns.isWhole(words) || isAllWork(reading, stage, words)
                ? PartNames.WHOLE
                : Coordination.items(words, nouns);
    }

    /** Whether the object is a list in which a figure stands, but not first: 完成围墙和600平方米车棚. */
    boolean isList(SentenceReading sentence, Token stage) {
        Span object = StageWords.ofWork(stage) ? find(sentence, stage) : Spans.between(0, 0);
        return object.length() > 0
                && sentence.reading().quantities().anyWithin(object)
                && !unmeasured(sentence.reading(), object).isEmpty();
    }

    /** Whether an object is a bare verb (完成浇筑), whose piece of work is the subject. */
    static boolean isVerb(SentenceReading sentence, Token stage, String object) {
        Span clause = sentence.clauseOf(stage.span()).span();
        return sentence.reading()
                .tokens()
                .anyWithin(
                        Spans.between(stage.end(), Math.max(stage.end(), clause.end())),
                        token -> token.word().isVerb() && token.word().text().equals(object));
    }

    /** 完成围墙和600平方米车棚: a list that does not begin with a figure tells pieces of work, whatever their size. */
    private static List<String> unmeasured(Reading reading, Span object) {
        List<String> items = new ArrayList<>();
        int start = object.start();
        for (int at = object.start(); at <= object.end(); at++) {
            boolean joint =
                    at < object.end() && Coordination.isJoint(reading.text().charAt(at));
            if (joint || at == object.end()) {
                Span item = Spans.between(start, at);
                int noun = reading.quantities().within(item).stream()
                        .mapToInt(quantity -> quantity.span().end())
                        .max()
                        .orElse(start);
                if (items.isEmpty() && noun > start) {
                    return List.of();
                }
                items.add(words(reading, Spans.between(noun, at)));
                start = at + 1;
            }
        }
        return items.size() < 2 || items.contains("") ? List.of() : items;
    }

    private static Span find(SentenceReading sentence, Token stage) {
        Reading reading = sentence.reading();
        Span clause = sentence.clauseOf(stage.span()).span();
        boolean onSite = stage.word().traits().contains(Predicates.ON_SITE);
        int start = stage.end();
        int end = -1;
        int limit = clause.end();
        for (Token token : reading.tokens().within(Spans.between(stage.end(), clause.end()))) {
            boolean all = reading.has(token.span(), Role.MARK, Marks.ALL);
            if (token.is(Role.MODALITY) && token.word().says() || token.is(Role.MARK, Marks.STOP) && !all) {
                limit = token.word().traits().contains(StagePredicates.JOINS) ? token.start() : limit;
                break;
            }
            start = end < 0 && onlyCarriesOut(token) && token.start() <= start ? token.end() : start;
            start = end < 0 && onSite && worksOn(token) ? token.start() : start;
            end = worksOn(token) ? token.end() : end;
        }
        boolean verb = end >= 0
                && (reading.has(Spans.between(stage.end(), end), Role.MARK, Marks.WORK)
                        || reading.beginningAt(stage.end(), Role.MARK, Marks.WORK_ROOT) != null
                        || endsWithNoun(reading, stage, clause));
        int rest = end < 0 ? 0 : reading.unread(end, limit);
        if (end < 0 || end - stage.end() > LONGEST || rest > (verb ? LONGEST_NOUN : TAIL)) {
            return Spans.between(0, 0);
        }
        end = verb ? limit : end;
        ProjectMention name = reading.projects().lastEndingBy(end);
        return Spans.between(name == null ? start : Math.max(start, name.span().end()), Math.max(start, end));
    }

    /** 正在铺装人行道板: a work that is a verb here, with nothing but its noun behind it; not so 进入架线阶段. */
    private static boolean endsWithNoun(Reading reading, Token stage, Span clause) {
        Token works = reading.beginningAt(stage.end(), Role.MARK, Marks.WORKS);
        return works != null
                && reading.tokens()
                        .noneWithin(
                                Spans.between(works.end(), Math.max(works.end(), clause.end())),
                                token -> token.is(Role.MARK, Marks.STRETCH)
                                        || token.is(Role.MARK, Marks.STOP)
                                        || token.is(Role.STAGE)
                                        || token.is(Role.PHASE)
                                        || token.is(Role.MODALITY));
    }

    /** 正加班加点进行桥面铺装: words that only say that it is worked on. */
    private static boolean onlyCarriesOut(Token token) {
        return token.is(Role.PHASE)
                || token.is(Role.MARK, Marks.CARRY_ON)
                || (token.is(Role.STAGE) && StageWords.ofWork(token));
    }

    private static String words(Reading reading, Span object) {
        String words = BLANKS.matcher(object.of(reading.text())).replaceAll("");
        String named = OPENING.matcher(words).replaceFirst("");
        return EMPTY.matcher(named).matches() ? "" : named;
    }

    private static boolean worksOn(Token token) {
        return !Predicates.object(token).isEmpty() && !token.is(Role.MARK, Marks.STRETCH)
                || token.is(Role.MARK, Marks.TASK)
                || (token.is(Role.THING) && token.word().says());
    }

    /** 恢复施工, 恢复供水: the work of the whole project. */
    private static boolean isAllWork(Reading reading, Token stage, String object) {
        Token first = reading.tokens().next(stage.end());
        return first != null
                && first.word().text().equals(object)
                && reading.tokens()
                        .anyWithin(
                                first.span(),
                                token -> token.is(Role.MARK, Marks.OPERATION)
                                        || token.is(Role.MARK, Predicates.BUILDING)
                                        || token.is(Role.MARK, Marks.CARRY_OUT));
    }
}
