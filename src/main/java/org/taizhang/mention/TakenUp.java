package org.taizhang.mention;

import java.util.List;
import org.taizhang.document.Span;

/** Whether the sentence behind a name goes on with what it names: only what was introduced can be meant by 项目 or 该站 alone. */
final class TakenUp {
    private static final String SENTENCE_ENDS = "。！!？?";

    /** Behind 项目 as the subject of a sentence stands no noun that it describes: 项目负责人, 项目的特点. */
    private static final List<NameWord.Role> COMPOUNDS = List.of(
            NameWord.Role.NOUN, NameWord.Role.HEAD, NameWord.Role.OF, NameWord.Role.LINK, NameWord.Role.GENERIC);

    private TakenUp() {}

    /** …的是甲县医院迁建项目。项目占地…. */
    static boolean as(PassageScan scan, NameCandidate candidate, List<String> words) {
        if (!candidate.proper() && candidate.ending() == NameCandidate.Ending.THING) {
            return false;
        }
        int next = nextSentence(scan, candidate);
        return words.stream()
                .anyMatch(word -> scan.text().startsWith(word, next) && isSubject(scan.tokens(), next + word.length()));
    }

    /** 甲风电场汇集站送电。该站占地…: the last letter tells that the one is meant. */
    static boolean pointedAt(PassageScan scan, NameCandidate candidate, List<String> words) {
        if (!candidate.proper()) {
            return false;
        }
        int next = nextSentence(scan, candidate);
        char last = scan.text().charAt(candidate.span().end() - 1);
        return words.stream().filter(word -> scan.text().startsWith(word, next)).anyMatch(word -> {
            int noun = next + word.length();
            return noun < scan.text().length()
                    && scan.text().charAt(noun) == last
                    && (isSubject(scan.tokens(), noun + 1) || isJoined(scan.tokens(), noun + 1));
        });
    }

    /** Where the sentence behind that of a name begins; the end of the text where another name stands between them. */
    private static int nextSentence(PassageScan scan, NameCandidate candidate) {
        Span sentence = scan.sentenceOf(candidate.span());
        int end = sentence.end();
        boolean last = scan.candidates().stream()
                .noneMatch(other ->
                        other.first() > candidate.last() && other.span().end() <= end);
        boolean closed =
                end < scan.text().length() && SENTENCE_ENDS.indexOf(scan.text().charAt(end)) >= 0;
        return last && closed ? end + 1 : scan.text().length();
    }

    /** 这个站与进站公路. */
    private static boolean isJoined(NameTokens tokens, int end) {
        NameToken behind = tokens.at(tokens.indexAt(end));
        return behind != null && behind.is(NameWord.Role.LINK);
    }

    private static boolean isSubject(NameTokens tokens, int end) {
        NameToken behind = tokens.at(tokens.indexAt(end));
        return behind != null
                && tokens.begins(end)
                && !behind.is(NameToken.Type.BARRIER)
                && COMPOUNDS.stream().noneMatch(behind::is);
    }
}
