package org.taizhang.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
import org.taizhang.mention.RegionEntry;
import org.taizhang.mention.RegionReader;

/** Where the projects of a document lie: as it tells, else in the region under which it names them first. */
final class ProjectRegions {
    private static final int SHORTEST_BARE = 2;
    private static final int LONGEST_BARE = 4;
    /** Districts bear names that other things bear too (新华, 和平). */
    private static final String COUNTIES = "县市旗";

    /** What a name is rather than a county before it: a road, or one end of a route. */
    private static final String NO_COUNTY = "路街大" + RegionSubjects.ROUTE;

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
        return place != null && subjects.isOwn(place) ? place : leading(project.surface());
    }

    /** 任丘炼油质量升级, 固阳一中新校区: the bare name of a county with which a name begins. */
    private @Nullable Region leading(String name) {
        for (int length = LONGEST_BARE; length >= SHORTEST_BARE; length--) {
            List<Region> counties = length >= name.length() || NO_COUNTY.indexOf(name.charAt(length)) >= 0
                    ? List.of()
                    : counties(name.substring(0, length));
            if (counties.size() == 1) {
                return counties.get(0);
            }
        }
        return null;
    }

    private List<Region> counties(String name) {
        return gazetteer.named(name, context.issueDate()).stream()
                .map(RegionEntry::region)
                .filter(region ->
                        COUNTIES.indexOf(region.name().charAt(region.name().length() - 1)) >= 0)
                .filter(subjects::isOwn)
                .toList();
    }

    /** A line lies in all that it passes through, whatever region one of its stretches lies in. */
    private void tellRoute(String project, @Nullable Region place) {
        if (place != null && subjects.plausible(place)) {
            routes.putIfAbsent(project, place);
        }
    }

    /** The smallest region that the document gives for a project. */
    private void tell(String project, @Nullable Region place) {
        if (place != null && subjects.plausible(place) && !subjects.holdsPaper(place)) {
            told.merge(project, place, (known, other) -> gazetteer.isWithin(other, known.code()) ? other : known);
        }
    }
}
