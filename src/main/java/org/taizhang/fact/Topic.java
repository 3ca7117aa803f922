package org.taizhang.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;
import org.taizhang.fact.Owner.How;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.text.Quantity;

/**
 * What an article speaks of as it goes along: the centre with which a sentence without a subject goes on, and the project that 该项目
 * means. A paragraph begins with the project of its heading, else with that of the article; a sentence that names a project moves the
 * centre to it, one that speaks of a region leaves it empty. Lives while one article is read.
 */
final class Topic {
    /** Characters at the beginning that a title's short name shares with the full one. */
    private static final int NAMESAKE = 3;

    /** Characters of a sign before a heading (（十二）). */
    private static final int LONGEST_ORDINAL = 5;

    /** The one project that the article is about; empty where there is none or several. */
    private String article = "";
    /** The project of the heading above the paragraph; empty where there is none. */
    private String heading = "";

    private Section section = Section.NONE;
    /** Whom a sentence without a subject is about; empty for nobody. */
    private String centre = "";
    /** The project that was spoken of last. */
    private String spokenOf = "";

    /** The road or railway of which the centre is a bridge or tunnel: what is told of the undertaking is told of it; empty for none. */
    private String line = "";

    /** The project that the paragraph before spoke of last, while the first sentence of the next is read. */
    private String before = "";

    /** Whether the centre comes from the paragraph before. */
    private boolean carried;

    private final HeadAnaphors heads = new HeadAnaphors();
    private List<String> lastNamed = List.of();
    /** Whether the article names one project only, so that a region does not lead away from it. */
    private boolean sole;

    /** The projects that the title names. */
    private List<String> titled = List.of();

    /** Whether the last statement told of something that is in use. */
    private boolean inUse;

    /** Whether the title names that one, and it is a programme, which regions carry out. */
    private boolean programme;

    /** An article begins: its title, its first paragraph and the whole of it name these projects. */
    void begin(List<ProjectMention> headed, List<ProjectMention> lead, List<ProjectMention> all) {
        lastNamed = List.of();
        heads.clear();
        headed.forEach(heads::note);
        titled = names(headed);
        inUse = false;
        sole = names(all).size() == 1 && !(headed.isEmpty() && lead.isEmpty());
        programme = sole && !headed.isEmpty() && all.get(0).programme();
        List<String> named = sole ? names(all) : names(headed);
        article = named.size() == 1 ? named.get(0) : "";
        spokenOf = article;
        centre = article;
        heading = "";
        section = Section.NONE;
    }

    private static List<String> names(List<ProjectMention> mentions) {
        return mentions.stream().map(ProjectMention::name).distinct().toList();
    }

    /** A paragraph begins; one that quotes goes on with what the one before it spoke of. */
    void beginParagraph(Section section, boolean quotes) {
        if (!line.isEmpty()) {
            speakOf(line);
        }
        if (quotes && !centre.isEmpty() && section.project().isEmpty()) {
            return;
        }
        boolean fresh = !section.equals(this.section);
        boolean headed = section.number() > this.section.number();
        this.section = section;
        if (headed) {
            spokenOf = section.project();
        }
        heading = section.project();
        before = fresh ? "" : spokenOf;
        centre = !heading.isEmpty() ? heading : !article.isEmpty() ? article : fresh ? "" : centre;
        carried = heading.isEmpty() && article.isEmpty();
        spokenOf = centre.isEmpty() ? spokenOf : centre;
    }

    /**
     * A sentence is to be read: the first of a paragraph goes on with the one before only where it has no subject of its own.
     *
     * @param presented the project of which it describes the scene; null where the next sentence presents none
     */
    void before(SentenceReading sentence, @Nullable ProjectMention presented) {
        if (carried && (Openings.hasOwnSubject(sentence) || Openings.turns(sentence))) {
            centre = "";
        }
        carried = false;
        Span opening = Openings.clause(
                sentence.reading(),
                sentence.governing(sentence.statements().get(0).end()));
        if (!before.isEmpty() && Anaphors.pointsAt(sentence.reading(), opening, before)) {
            speakOf(before);
        }
        before = "";
        if (presented != null) {
            heads.note(presented);
            speakOf(presented);
        }
    }

    /** A sentence has been read: what the next one goes on with. */
    void after(SentenceReading sentence) {
        lastNamed = lastNamed(sentence);
        for (Span statement : sentence.statements()) {
            afterStatement(sentence, statement);
        }
    }

    private List<String> lastNamed(SentenceReading sentence) {
        List<String> named =
                names(sentence.reading().projects().within(sentence.sentence().span()).stream()
                        .filter(mention -> !Namings.isPlace(sentence.reading(), mention))
                        .toList());
        return named.isEmpty() ? lastNamed : named;
    }

    private void afterStatement(SentenceReading sentence, Span statement) {
        Reading reading = sentence.reading();
        List<ProjectMention> mentions = reading.projects().within(statement);
        Span opening = Openings.clause(reading, sentence.governing(statement.end()));
        ProjectMention subject = mentions.stream()
                .filter(mention -> !Namings.isPlace(reading, mention)
                        && !Namings.isAside(reading, mention)
                        && !isHeading(mention, statement))
                .findFirst()
                .orElse(null);
        HeadAnaphors.Head meant = subject == null ? headOf(sentence, sentence.governing(statement.end())) : null;
        mentions.forEach(heads::note);
        inUse = InUse.tells(reading, statement);
        if (meant != null) {
            speakOf(meant.project());
        } else if (subject != null && (Openings.name(reading, opening) != null || !Anaphors.opens(reading, opening))) {
            speakOf(subject);
            article = namesake(article, centre) ? centre : article;
            centre = Namings.isOneOfMany(sentence, subject) ? "" : centre;
        } else if (Anaphors.opens(reading, opening, word -> canMean(reading, word))) {
            speakOf(anaphor().project());
        } else {
            ProjectMention scene = mentions.stream()
                    .filter(mention -> Namings.setsScene(reading, mention))
                    .findFirst()
                    .orElse(null);
            if (scene != null) {
                speakOf(scene);
            } else if (mentions.isEmpty() && Undertakers.tellsOfCompany(reading, opening)) {
                speakOf("");
            } else if (!sole && isLeftBy(sentence, opening)) {
                centre = "";
            }
        }
    }

    /** （一）交通建设工程: a statement that is nothing but the name of a trade speaks of no project. */
    private static boolean isHeading(ProjectMention mention, Span statement) {
        return !mention.namesOne() && statement.length() - mention.span().length() <= LONGEST_ORDINAL;
    }

    private void speakOf(ProjectMention mention) {
        String before = line.isEmpty() ? centre : line;
        speakOf(mention.name());
        line = mention.isStructure() && heads.isLine(before) ? before : "";
    }

    private void speakOf(String project) {
        centre = project;
        spokenOf = project;
        line = "";
    }

    /** Whether the article tells of a programme and of nothing else: what regions do and count there is the programme's. */
    boolean isOfProgramme() {
        return programme;
    }

    /** 全市…: a region leads away from a project; a smaller one (江南区…) only where no heading holds the project. */
    boolean isLeftBy(SentenceReading sentence, Span opening) {
        return !programme && !Openings.hasSubject(sentence.reading(), opening) && leads(sentence, opening);
    }

    /** Whether a statement turns to another thing behind a semicolon; not in the story of the one project that the title names. */
    boolean isLeftInSeries(NewSubjects subjects, SentenceReading sentence, int place) {
        return !programme && !isHeaded() && !isTitled(centre) && subjects.leads(sentence, place);
    }

    private boolean leads(SentenceReading sentence, Span opening) {
        return isHeaded()
                ? RegionSubjects.opensWithWhole(sentence, opening)
                : RegionSubjects.opens(sentence, opening)
                        || !sole && !centre.isEmpty() && Undertakers.isInvestor(sentence, opening, centre);
    }

    /** Whether the title names this project. */
    boolean isTitled(String project) {
        return titled.contains(project);
    }

    /** Whether the last statement told that the project that is spoken of is in use, of which the title does not name it. */
    boolean isInUse() {
        return inUse && !centre.isEmpty() && !isTitled(centre);
    }

    /** Whether the heading above the paragraph names the project that is spoken of. */
    boolean isHeaded() {
        return !heading.isEmpty() && heading.equals(centre);
    }

    /** 西湖片区改造 in the title is the 西湖片区老旧小区改造 of the text, whose place and figures are told under that name. */
    private static boolean namesake(String brief, String full) {
        return brief.length() >= NAMESAKE
                && full.length() >= brief.length()
                && full.startsWith(brief.substring(0, NAMESAKE));
    }

    /** Whom 该项目 or 工程 means; nobody where no project was named. */
    Owner anaphor() {
        String project = !line.isEmpty() ? line : centre.isEmpty() ? spokenOf : centre;
        return project.isEmpty() ? new Owner("", How.UNRESOLVED) : new Owner(project, How.ANAPHOR);
    }

    /** Whether a word that points back can mean what was spoken of: 园区 not a bridge; what a company does is told of its project. */
    boolean canMean(Reading reading, Token word) {
        Owner meant = anaphor();
        boolean company = reading.beginningAt(word.start(), Role.MARK, Marks.COMPANY) != null;
        return word.word().traits().contains(Marks.UNDERTAKING)
                || (company ? meant.named() : heads.canMean(meant.project(), word));
    }

    /** The projects of the last sentence that named any. */
    List<String> lastNamed() {
        return lastNamed;
    }

    /** The bare head at the beginning of a stretch that means a project spoken of; null where it begins with none. */
    HeadAnaphors.@Nullable Head headOf(SentenceReading sentence, Span stretch) {
        HeadAnaphors.Head head = heads.in(sentence, stretch, centre);
        return head == null || isPart(head.project()) ? null : head;
    }

    /** The head with which a statement begins, in the clause with its subject or in one that only introduces it (机场扩建后，…). */
    private HeadAnaphors.@Nullable Head headOf(SentenceReading sentence, List<Span> nearestFirst) {
        Span opening = Openings.clause(sentence.reading(), nearestFirst);
        return nearestFirst.stream()
                .filter(span -> span.start() <= opening.start())
                .map(span -> headOf(sentence, span))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The project that a bare head, or 前者 and 后者, at the beginning of a statement means; nobody where none does.
     *
     * @param nearestFirst the clauses of the statement, up to what is told
     */
    Owner meantBy(SentenceReading sentence, List<Span> nearestFirst) {
        String one = PairAnaphors.oneOf(sentence, Openings.clause(sentence.reading(), nearestFirst), lastNamed);
        if (!one.isEmpty()) {
            return new Owner(one, How.ANAPHOR);
        }
        HeadAnaphors.Head head = headOf(sentence, nearestFirst);
        return head == null ? Owner.NOBODY : new Owner(head.project(), How.ANAPHOR);
    }

    /** 两座大桥均明年通车: as many things as were named last are told of together. */
    boolean isSeveral(Reading reading, Span opening) {
        Quantity first = reading.quantities().next(opening.start());
        return lastNamed.size() > 1
                && first != null
                && first.span().end() <= opening.end()
                && first.kind().equals("count")
                && first.value().compareTo(BigDecimal.valueOf(lastNamed.size())) == 0
                && reading.unread(opening.start(), first.span().start()) <= 1;
    }

    /** 某某通道海底隧道 where 某某通道 is spoken of. */
    private boolean isPart(String project) {
        return isPart(project, centre) || isPart(project, article);
    }

    private static boolean isPart(String project, String whole) {
        return !whole.isEmpty() && project.length() > whole.length() && project.startsWith(whole);
    }

    /** Whom a statement without a subject is about. */
    Owner goesOn() {
        return centre.isEmpty() ? Owner.NOBODY : new Owner(centre, How.TOPIC);
    }
}
