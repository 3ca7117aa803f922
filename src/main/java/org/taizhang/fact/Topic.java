package org.taizhang.fact;

import java.util.List;
import org.taizhang.fact.Owner.How;
import org.taizhang.mention.ProjectMention;

/**
 * What an article speaks of as it goes along: the centre with which a sentence without a subject goes on, and the project that 该项目
 * means. A paragraph begins with the project of its heading, else with that of the article; a sentence that names a project moves the
 * centre to it, one that speaks of a region leaves it empty. Lives while one article is read.
 */
final class Topic {
    /** Characters at the beginning that a title's short name shares with the full one. */
    private static final int NAMESAKE = 3;

    /** The one project that the article is about; empty where there is none or several. */
    private String article = "";
    /** The project of the heading above the paragraph; empty where there is none. */
    private String heading = "";
    /** Whom a sentence without a subject is about; empty for nobody. */
    private String centre = "";
    /** The project that was spoken of last. */
    private String spokenOf = "";

    private List<String> lastNamed = List.of();
    /** Whether the article names one project only, so that a region does not lead away from it. */
    private boolean sole;

    /** An article begins: its headings, its first paragraphs and the whole of it name these projects. */
    void begin(List<ProjectMention> headed, List<ProjectMention> lead, List<ProjectMention> all) {
        lastNamed = List.of();
        sole = names(all).size() == 1 && !(headed.isEmpty() && lead.isEmpty());
        List<String> named = sole ? names(all) : names(headed);
        article = named.size() == 1 ? named.get(0) : "";
        spokenOf = article;
        centre = article;
        heading = "";
    }

    private static List<String> names(List<ProjectMention> mentions) {
        return mentions.stream().map(ProjectMention::name).distinct().toList();
    }

    /** A paragraph begins; one that quotes goes on with what the one before it spoke of. */
    void beginParagraph(Section section, boolean quotes) {
        if (quotes && !centre.isEmpty()) {
            return;
        }
        heading = section.project();
        centre = heading.isEmpty() ? article : heading;
        spokenOf = centre.isEmpty() ? spokenOf : centre;
    }

    /** A sentence has been read: what the next one goes on with. */
    void after(SentenceReading sentence) {
        Reading reading = sentence.reading();
        List<ProjectMention> mentions =
                reading.projects().within(sentence.sentence().span());
        List<ProjectMention> named = mentions.stream()
                .filter(mention -> !Namings.isPlace(reading, mention))
                .toList();
        if (!named.isEmpty()) {
            lastNamed = names(named);
            speakOf(subject(sentence, named).name());
            article = namesake(article, centre) ? centre : article;
        } else if (leavesTopic(sentence)) {
            centre = "";
        } else {
            mentions.stream()
                    .filter(mention -> Namings.setsScene(reading, mention))
                    .findFirst()
                    .ifPresent(mention -> speakOf(mention.name()));
        }
    }

    private void speakOf(String project) {
        centre = project;
        spokenOf = project;
    }

    /** 全市…: a sentence about a region leads away from a project; about a smaller one only where no heading holds the project. */
    private boolean leavesTopic(SentenceReading sentence) {
        return heading.isEmpty()
                ? !sole && RegionSubjects.opens(sentence, sentence.sentence().span())
                : RegionSubjects.opensWithWhole(sentence, sentence.sentence().span());
    }

    /** 西湖片区改造 in the title is the 西湖片区老旧小区改造 of the text, whose place and figures are told under that name. */
    private static boolean namesake(String brief, String full) {
        return brief.length() >= NAMESAKE
                && full.length() >= brief.length()
                && full.startsWith(brief.substring(0, NAMESAKE));
    }

    private static ProjectMention subject(SentenceReading sentence, List<ProjectMention> named) {
        int statement = sentence.sentence().span().start();
        for (Clause clause : sentence.clauses()) {
            if (clause.opensStatement()) {
                statement = clause.span().start();
            }
        }
        int from = statement;
        return named.stream()
                .filter(mention -> mention.span().start() >= from)
                .findFirst()
                .orElse(named.get(0));
    }

    /** Whom 该项目 or 工程 means; nobody where no project was named. */
    Owner anaphor() {
        String project = centre.isEmpty() ? spokenOf : centre;
        return project.isEmpty() ? new Owner("", How.UNRESOLVED) : new Owner(project, How.ANAPHOR);
    }

    /** The projects of the last sentence that named any. */
    List<String> lastNamed() {
        return lastNamed;
    }

    /** Whom a statement without a subject is about. */
    Owner goesOn() {
        return centre.isEmpty() ? Owner.NOBODY : new Owner(centre, How.TOPIC);
    }

    /** The project of the heading, whose figures stand below it even where they count (3．软件园。签约企业68家). */
    Owner underHeading() {
        return heading.isEmpty() || !heading.equals(centre) ? Owner.NOBODY : new Owner(heading, How.TOPIC);
    }
}
