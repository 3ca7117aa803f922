package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.document.Span;
import org.taizhang.fact.StageSubjects.Subject;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.Region;

/** Reads which projects and parts reach which stages in a sentence. */
final class StageReader {
    private static final String COMPLETION = "completion";
    private static final String TOPPING_OUT = "topping_out";

    private final ModalityDecision modalities = new ModalityDecision();
    private final PeriodDecision periods;
    private final StageSubjects subjects;
    private final RegionDecision regions;

    StageReader(Calendar calendar, Topic topic, RegionDecision regions) {
        this.periods = new PeriodDecision(calendar);
        this.subjects = new StageSubjects(topic);
        this.regions = regions;
    }

    List<Reached> read(SentenceReading sentence, List<Figure> figures) {
        List<Reached> found = new ArrayList<>();
        for (Token token :
                sentence.reading().tokens().within(sentence.sentence().span())) {
            if (token.is(Role.STAGE) && token.word().says() && StageWords.reports(sentence, token)) {
                found.addAll(read(sentence, token, figures));
            }
        }
        return found;
    }

    private List<Reached> read(SentenceReading sentence, Token token, List<Figure> figures) {
        Token word = modalities.nearest(sentence, token.start(), 0);
        if (word != null && word.is(Role.MODALITY, ModalityDecision.NEGATION)) {
            return List.of();
        }
        Period moved = periods.moved(sentence, token);
        if (moved != null) {
            return reached(sentence, token, Modality.PLAN, moved, figures);
        }
        boolean after = token.word().traits().contains("after");
        if (after && !periods.datedAhead(sentence, token)) {
            return List.of();
        }
        Modality modality = after || (word != null && ModalityDecision.aims(word)) ? Modality.PLAN : Modality.ACTUAL;
        Period period = periods.ofStage(sentence, token, modality);
        if (modality == Modality.ACTUAL && periods.liesAhead(period)) {
            modality = Modality.PLAN;
        }
        boolean dated = period.end() != null;
        if (modality == Modality.PLAN
                ? !dated
                : StageWords.urged(sentence, token) || StageWords.condition(sentence, token)) {
            return List.of();
        }
        return reached(sentence, token, modality, period, figures);
    }

    private List<Reached> reached(
            SentenceReading sentence, Token token, Modality modality, Period period, List<Figure> figures) {
        List<Reached> found = new ArrayList<>();
        for (Subject subject : subjects.of(sentence, token, modality, figures)) {
            Region region = subject.project().isEmpty()
                    ? regions.of(sentence, token.span(), Owner.NOBODY)
                    : regions.ofProject(subject.project());
            found.add(new Reached(
                    sentence,
                    token.span(),
                    subject.project(),
                    subject.words(),
                    subject.part(),
                    stage(sentence, token),
                    modality,
                    period,
                    region,
                    subject.confidence(),
                    subject.rule()));
        }
        return found;
    }

    /** 主体工程已完工 tops the building out; it does not complete it. */
    private static String stage(SentenceReading sentence, Token token) {
        Span own = sentence.governing(token.start()).get(0);
        boolean structure =
                token.word().code().equals(COMPLETION) && sentence.reading().has(own, Role.MARK, "main_structure");
        return structure ? TOPPING_OUT : token.word().code();
    }
}
