package org.taizhang.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.Gazetteer;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.Region;
import org.taizhang.mention.RegionContext;
import org.taizhang.mention.RegionReader;

/** Where the projects of a document lie: as it tells, else in the region under which it names them first. */
final class ProjectRegions {
    private final Gazetteer gazetteer;
    private final RegionReader reader;
    private final RegionContext context;
    private final RegionSubjects subjects;
    private final ProjectPlaces places;
    private final Map<String, Region> routes = new HashMap<>();
    private final Map<String, Region> told = new HashMap<>();
    private final Map<String, Region> under = new HashMap<>();
    private final Set<String> readNames = new HashSet<>();

    ProjectRegions(Gazetteer gazetteer, RegionReader reader, RegionContext context, RegionSubjects subjects) {
        this.gazetteer = gazetteer;
        this.reader = reader;
        this.context = context;
        this.subjects = subjects;
        this.places = new ProjectPlaces(gazetteer, subjects, context.home() != null);
    }

    /** A sentence names projects: remembers where they lie; {@code around} is the region that is spoken of there, null for none. */
    void note(SentenceReading sentence, @Nullable Region around) {
        for (ProjectMention project :
                sentence.reading().projects().within(sentence.sentence().span())) {
            Region place = places.of(sentence, project);
            tell(project.name(), place != null ? place : inName(sentence, project));
            tellRoute(project.name(), places.alongRoute(sentence, project));
            if (around != null) {
                under.putIfAbsent(project.name(), around);
            }
        }
    }

    /** 该项目位于猇亭区: a sentence that names no project tells where the one spoken of lies. */
    void locate(SentenceReading sentence, Owner spokenOf) {
        if (spokenOf.named()
                && !sentence.reading().projects().anyWithin(sentence.sentence().span())) {
            tell(spokenOf.project(), places.of(sentence));
            tellRoute(spokenOf.project(), places.alongRoute(sentence));
        }
    }

    /** Where a project lies; null where the document does not say. */
    @Nullable
    Region of(String project) {
        return Stream.of(routes, told, under)
                .map(known -> known.get(project))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** 桂林某某公司挤压机项目: a company builds elsewhere than where it is registered. */
    private static boolean isCompanys(SentenceReading sentence, ProjectMention project) {
        return sentence.reading().has(project.span(), Role.MARK, Marks.COMPANY);
    }

    /** 红花岗区妇幼保健院新院区: a project that is named after its owner lies where the owner does. */
    private @Nullable Region inName(SentenceReading sentence, ProjectMention project) {
        if (context.home() == null || isCompanys(sentence, project) || !readNames.add(project.surface())) {
            return null;
        }
        Region place = places.inName(project.surface(), reader.inName(project.surface(), context));
        return place != null && subjects.isOwn(place) ? place : null;
    }

    /** A line lies in all that it passes through, whatever region one of its stretches lies in. */
    private void tellRoute(String project, @Nullable Region place) {
        if (place != null && subjects.plausible(place)) {
            routes.putIfAbsent(project, place);
        }
    }

    /** The smallest region that the document gives for a project. */
    private void tell(String project, @Nullable Region place) {
        if (place != null && subjects.plausible(place)) {
            told.merge(project, place, (known, other) -> gazetteer.isWithin(other, known.code()) ? other : known);
        }
    }
}
