package org.taizhang.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
            tell(project.name(), place != null ? place : inName(project));
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
        }
    }

    /** Where a project lies; null where the document does not say. */
    @Nullable
    Region of(String project) {
        Region place = told.get(project);
        return place != null ? place : under.get(project);
    }

    /** 红花岗区妇幼保健院新院区: a project that is named after its owner lies where the owner does. */
    private @Nullable Region inName(ProjectMention project) {
        if (context.home() == null || !readNames.add(project.surface())) {
            return null;
        }
        return places.inName(reader.inName(project.surface(), context));
    }

    /** The smallest region that the document gives for a project. */
    private void tell(String project, @Nullable Region place) {
        if (place != null && subjects.plausible(place)) {
            told.merge(project, place, (known, other) -> gazetteer.isWithin(other, known.code()) ? other : known);
        }
    }
}
