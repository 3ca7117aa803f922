package org.taizhang.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taizhang.document.Span;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;

/** Who reaches a stage: named projects, parts of the project spoken of, or a counted group. */
final class StageSubjects {
    /** Stages that people bring about for many projects at once; without a named project they are an office's work. */
    private static final Set<String> OFFICE_WORK = Set.of("reserve", "negotiation", "signing");

    private final Topic topic;
    private final StageGroups groups;
    private final PartNames parts;
    private final ObjectPhrase objects;
    private final NewSubjects newSubjects;

    StageSubjects(Topic topic, PartNouns nouns) {
        this.topic = topic;
        this.parts = new PartNames(nouns);
        this.objects = new ObjectPhrase(nouns);
        this.newSubjects = new NewSubjects(nouns);
        this.groups = new StageGroups(parts, nouns);
    }

    /**
     * One subject of a stage.
     *
     * @param project empty for a group
     * @param words the counted words of a group; empty for a project
     * @param part the piece of work; empty for the whole
     */
    record Subject(String project, String words, String part, String rule) {
        static Subject project(String name, String part, String rule) {
            return new Subject(name, "", part, rule);
        }

        /** Whether it is a piece of work or a counted group, no whole project. */
        boolean isPiece() {
            return project.isEmpty() || !part.isEmpty();
        }

        Subject withPart(String piece) {
            return new Subject(project, words, piece, rule);
        }
    }

    List<Subject> of(SentenceReading sentence, Token token, Modality modality, Period period, List<Figure> figures) {
        List<Figure> counted = StagedCounts.of(token, figures);
        if (!counted.isEmpty() && !objects.isList(sentence, token) && !isWorkOn(sentence, token, counted)) {
            return counted.stream()
                    .flatMap(figure -> groups.of(sentence, token, figure, modality, period).stream())
                    .distinct()
                    .toList();
        }
        Figure spokenOf = StagedCounts.spokenOf(sentence, token, figures);
        boolean ofItself = StageWords.goesOn(token)
                && parts.hasPiece(sentence, sentence.ownClause(token.start()).start(), token);
        if (spokenOf != null
                && (!ofItself || sumsUp(sentence, spokenOf))
                && StagePredicates.predicates(sentence, token)) {
            return groups.of(sentence, token, spokenOf, modality, period);
        }
        if (token.word().code().equals("start")
                && SubjectNoun.speaksOfMeans(
                        sentence, sentence.ownClause(token.start()).start(), token)) {
            return List.of();
        }
        List<ProjectMention> here = StageNames.inClause(sentence, token);
        if (!here.isEmpty()
                && here.get(0).span().end() <= token.start()
                && StagePredicates.namesNoun(sentence, token)) {
            return List.of();
        }
        if (!here.isEmpty()) {
            return ofNamed(sentence, token, here);
        }
        Span own = sentence.ownClause(token.start());
        String oneOfTwo = PairAnaphors.oneOf(sentence, own, topic.lastNamed());
        if (!oneOfTwo.isEmpty()) {
            return parts.between(sentence, own.start(), token).stream()
                    .map(piece -> Subject.project(oneOfTwo, piece, "stage-of-topic"))
                    .toList();
        }
        HeadAnaphors.Head head = topic.headOf(sentence, own);
        if (head != null && StagePredicates.predicates(sentence, token)) {
            return withObject(sentence, token, parts.between(sentence, head.end(), token)).stream()
                    .map(piece -> Subject.project(head.project(), piece, "stage-of-topic"))
                    .toList();
        }
        String described = parts.described(sentence, token);
        if (!described.isEmpty()) {
            return ofSpokenOf(sentence, token).stream()
                    .map(subject -> Subject.project(subject.project(), described, subject.rule()))
                    .distinct()
                    .toList();
        }
        Subject batch = groups.uncounted(sentence, token);
        if (batch != null) {
            return List.of(batch);
        }
        List<String> works = objects.of(sentence, token);
        if (!works.isEmpty()) {
            int clause = sentence.ownClause(token.start()).start();
            List<String> pieces = withObject(sentence, token, parts.between(sentence, clause, token));
            return ofSpokenOf(sentence, token).stream()
                    .flatMap(subject ->
                            pieces.stream().map(piece -> Subject.project(subject.project(), piece, "work-completed")))
                    .distinct()
                    .toList();
        }
        int clause = sentence.ownClause(token.start()).start();
        if (!(StagePredicates.predicates(sentence, token)
                        || movesDate(sentence, token)
                        || StagePredicates.endsClause(sentence, token) && parts.hasPiece(sentence, clause, token))
                || parts.speaksOfOther(sentence, clause, token) && !StageWords.isStepGoingOn(sentence, token)
                || (OFFICE_WORK.contains(token.word().code())
                        && !speaksOfAll(sentence, token)
                        && !token.word().traits().contains(Predicates.OF_WORK))) {
            return List.of();
        }
        return ofSpokenOf(sentence, token);
    }

    /** 甲桥、乙桥等4座桥梁建设顺利: whether a count sums up names, of which all is said. */
    private static boolean sumsUp(SentenceReading sentence, Figure counted) {
        Span clause = sentence.clauseOf(counted.quantity().span()).span();
        return NamedList.before(sentence.reading(), clause, counted.start()).size() > 1;
    }

    /** 12座山塘的清淤正在进行, 300亩温室正在搭建, 3幢厂房的浇筑已完成: the work is told of, however much there is of what it is done to. */
    private static boolean isWorkOn(SentenceReading sentence, Token token, List<Figure> counted) {
        int figure = counted.get(counted.size() - 1).quantity().span().end();
        Span phrase = SubjectPhrase.before(sentence, figure, token);
        return figure <= token.start()
                && !sumsUp(sentence, counted.get(counted.size() - 1))
                && (StageWords.goesOn(token)
                        || sentence.reading()
                                .has(Spans.between(figure, Math.max(figure, phrase.end())), Role.MARK, Marks.OF))
                && sentence.reading()
                        .tokens()
                        .anyWithin(phrase, word -> word.word().isWork() && word.end() == phrase.end());
    }

    /** 因征迁滞后，完工时间由9月底调整到明年1月底: what is said of the date is said of the stage. */
    private static boolean movesDate(SentenceReading sentence, Token token) {
        Span clause = sentence.clauseOf(token.span()).span();
        return sentence.reading().beginningAt(token.end(), Role.MARK, Marks.DATE) != null
                && sentence.reading()
                        .has(
                                Spans.between(token.end(), Math.max(token.end(), clause.end())),
                                Role.MARK,
                                Marks.REPLACING);
    }

    private static boolean speaksOfAll(SentenceReading sentence, Token token) {
        return sentence.reading().has(sentence.ownClause(token.start()), Role.MARK, Marks.ALL_NAMED);
    }

    /** 甲总投资3亿元，乙总投资2亿元，这些项目已签约: all that the sentence has named, or the one before it. */
    private List<Subject> ofAll(SentenceReading sentence, Token token) {
        List<String> here = Namings.before(sentence, token.start()).stream()
                .map(ProjectMention::name)
                .distinct()
                .toList();
        return (here.isEmpty() ? topic.lastNamed() : here)
                .stream()
                        .map(name -> Subject.project(name, "", "stage-of-all-named"))
                        .toList();
    }

    private List<Subject> ofSpokenOf(SentenceReading sentence, Token token) {
        if (speaksOfAll(sentence, token)) {
            return ofAll(sentence, token);
        }
        if (topic.isLeftInSeries(newSubjects, sentence, token.start())) {
            return List.of();
        }
        int clause = sentence.clauseOf(token.span()).span().start();
        if (!StageWords.goesOn(token) && sentence.reading().beginningAt(clause, Role.MARK, Marks.SOME) != null) {
            return List.of();
        }
        List<ProjectMention> earlier = StageNames.earlier(sentence, token);
        List<Subject> found = earlier.isEmpty() ? ofTopic(sentence, token) : ofNamed(sentence, token, earlier);
        String division = found.stream().allMatch(subject -> subject.part().isEmpty()) ? division(sentence, token) : "";
        return division.isEmpty()
                ? found
                : found.stream().map(subject -> subject.withPart(division)).toList();
    }

    /** 二期环评报告已获批，3月开工; 1号机组8月并网，9月通过试运行: the division of a project that the statement goes on with. */
    private String division(SentenceReading sentence, Token token) {
        Reading reading = sentence.reading();
        if (reading.has(sentence.ownClause(token.start()), Role.MARK, Marks.ANAPHOR)) {
            return "";
        }
        List<Span> spans = sentence.governing(token.start());
        for (Span span : spans.subList(1, Math.min(spans.size(), StageNames.CLAUSES_BACK))) {
            ProjectMention name = reading.projects().lastEndingBy(span.end());
            int behindName = name != null && name.span().start() >= span.start()
                    ? name.span().end()
                    : span.start();
            boolean named = behindName > span.start();
            Span told = Spans.between(behindName, span.end());
            if (tellsSame(sentence, told, token)) {
                return "";
            }
            String setApart = named && span.equals(spans.get(1)) ? parts.ownedPiece(sentence, told) : "";
            if (!setApart.isEmpty()) {
                return setApart;
            }
            String division = Divisions.in(sentence, told);
            boolean justBefore = span.equals(spans.get(1));
            division = division.isEmpty() && justBefore ? divisionTold(sentence, told) : division;
            division = division.isEmpty() ? parts.openingDivision(sentence, told) : division;
            if (named || !division.isEmpty()) {
                return division;
            }
        }
        return "";
    }

    /** 明年9月完成一期建设，后年全面完工: what a clause tells of a division the next cannot tell of it once more. */
    private static boolean tellsSame(SentenceReading sentence, Span told, Token stage) {
        return sentence.reading()
                .tokens()
                .anyWithin(
                        told,
                        token -> token.is(Role.STAGE, stage.word().code())
                                && sentence.reading().beginningAt(token.end(), Role.MARK, Marks.PHASE) != null);
    }

    /** The division of which a stretch tells a stage; empty where it tells none. */
    private String divisionTold(SentenceReading sentence, Span told) {
        return sentence.reading().tokens().within(told).stream()
                .filter(token -> token.is(Role.STAGE) && token.word().says())
                .findFirst()
                .map(token -> parts.between(sentence, told.start(), token))
                .filter(pieces -> pieces.size() == 1)
                .map(pieces -> parts.divisionOf(pieces.get(0)))
                .orElse("");
    }

    private List<Subject> ofNamed(SentenceReading sentence, Token token, List<ProjectMention> named) {
        ProjectMention last = named.get(named.size() - 1);
        List<String> pieces = pieces(sentence, token, last);
        if (pieces.equals(PartNames.WHOLE) && named.size() == 1) {
            pieces = List.of(parts.phase(last));
        }
        List<Subject> subjects = new ArrayList<>();
        for (String project :
                named.stream().map(ProjectMention::name).distinct().toList()) {
            for (String part : pieces) {
                subjects.add(Subject.project(project, part, "stage-of-named-project"));
            }
        }
        return subjects;
    }

    /**
     * What is completed is the object (门诊楼已完成封顶验收), where it has a noun (主墩承台完成浇筑); what goes on is told of its subject
     * (病房楼正在装修).
     */
    private List<String> withObject(SentenceReading sentence, Token token, List<String> subject) {
        List<String> works = objects.of(sentence, token);
        boolean whole = subject.equals(PartNames.WHOLE);
        boolean goesOn = token.word().code().equals("construction");
        if (works.isEmpty() || works.equals(PartNames.WHOLE) && !whole || (goesOn && !whole)) {
            return subject;
        }
        if (!whole) {
            return subject.stream()
                    .flatMap(piece -> works.stream().map(work -> work.startsWith(piece) ? work : piece + work))
                    .distinct()
                    .toList();
        }
        boolean verb = works.size() == 1 && ObjectPhrase.isVerb(sentence, token, works.get(0));
        String theme = verb ? parts.theme(sentence, token) : "";
        return theme.isEmpty() ? works : List.of(theme + works.get(0));
    }

    private List<String> pieces(SentenceReading sentence, Token token, ProjectMention named) {
        boolean before = named.span().end() <= token.start();
        if (before && Openings.isCalled(sentence.reading(), named)) {
            return PartNames.WHOLE;
        }
        boolean onSite = token.word().traits().contains(Predicates.ON_SITE);
        boolean worksBehind = onSite
                || StageWords.ofWork(token)
                        && !sentence.reading()
                                .projects()
                                .anyWithin(Spans.between(
                                        named.span().end(),
                                        Math.max(named.span().end(), clauseEnd(sentence, token))));
        List<String> behind = worksBehind ? withObject(sentence, token, PartNames.WHOLE) : PartNames.behind(token);
        return before
                ? withObject(
                        sentence, token, parts.between(sentence, named.span().end(), token))
                : behind;
    }

    private static int clauseEnd(SentenceReading sentence, Token token) {
        return sentence.clauseOf(token.span()).span().end();
    }

    /** 主体已封顶, 该项目今年5月竣工, 上述项目年内投产: what was spoken of, and which part of it reaches the stage. */
    private List<Subject> ofTopic(SentenceReading sentence, Token token) {
        Span own = sentence.ownClause(token.start());
        boolean anaphor = sentence.reading().has(own, Role.MARK, Marks.ANAPHOR)
                || sentence.reading().has(own, Role.MARK, Marks.PHASE);
        Owner meant = topic.meantBy(sentence, sentence.governing(token.start()));
        Owner owner = meant.named() ? meant : anaphor ? topic.anaphor() : topic.goesOn();
        if (!owner.named()) {
            return List.of();
        }
        return parts.between(sentence, own.start(), token).stream()
                .map(part -> Subject.project(owner.project(), part, "stage-of-topic"))
                .toList();
    }
}
