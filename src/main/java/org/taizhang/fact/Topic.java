package org.taizhang.fact;

import java.util.List;
import org.taizhang.fact.Owner.How;
import org.taizhang.mention.ProjectMention;

/**
 * What an article speaks of as it goes along: the project that 该项目 and a sentence without a subject go on with. Lives while one
 * article is read.
 */
final class Topic {
    /** Characters at the beginning that a title's short name shares with the full one. */
    private static final int NAMESAKE = 3;

    private String project = "";
    private List<String> lastNamed = List.of();
    /** The one project of the title; empty where it names none or several. */
    private String titled = "";
    /** Whether sentences without a subject of their own are still about it. */
    private boolean open;
    /** Whether the article names one project only, which its sentences then go on with. */
    private boolean sole;

    /** An article begins: its headings, its first paragraphs and the whole of it name these projects. */
    void begin(List<ProjectMention> headed, List<ProjectMention> lead, List<ProjectMention> all) {
        lastNamed = List.of();
        sole = names(all).size() == 1 && !(headed.isEmpty() && lead.isEmpty());
        List<String> named = sole ? names(all) : names(headed);
        titled = named.size() == 1 ? named.get(0) : "";
        project = titled;
        open = !titled.isEmpty();
    }

    private static List<String> names(List<ProjectMention> mentions) {
        return mentions.stream().map(ProjectMention::name).distinct().toList();
    }

    /** A paragraph begins: what has no subject in it is about the project of the title again; a section closes what stood before it. */
    void beginParagraph(boolean section) {
        if (!titled.isEmpty()) {
            project = titled;
            open = true;
        } else if (section) {
            open = false;
        }
    }

    /** A sentence has been read: what the next one goes on with. */
    void after(SentenceReading sentence) {
        Reading reading = sentence.reading();
        List<ProjectMention> named = reading
                .projects()
                .within(sentence.sentence().span())
                .stream()
                .filter(mention -> !OwnerDecision.isPlace(reading, mention))
                .toList();
        if (!named.isEmpty()) {
            lastNamed = named.stream().map(ProjectMention::name).distinct().toList();
            project = subject(sentence, named).name();
            titled = namesake(titled, project) ? project : titled;
            open = true;
        } else if (!sole && RegionDecision.opens(sentence, sentence.sentence().span())) {
            open = false;
        }
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
        return project.isEmpty() ? new Owner("", How.UNRESOLVED) : new Owner(project, How.ANAPHOR);
    }

    /** The projects of the last sentence that named any. */
    List<String> lastNamed() {
        return lastNamed;
    }

    /** Whom a statement without a subject is about. */
    Owner goesOn() {
        return open && !project.isEmpty() ? new Owner(project, How.TOPIC) : Owner.NOBODY;
    }
}
