package org.taizhang.fact;

import org.jspecify.annotations.Nullable;
import org.taizhang.fact.Word.Role;
import org.taizhang.mention.ProjectMention;
import org.taizhang.mention.Region;
import org.taizhang.mention.RegionMention;

/** Where a project lies, as its sentence gives it: a region in its name, right before it, or behind 位于. */
final class ProjectPlaces {
    /** Characters between a region and the project that lies in it (郾城区的会展中心). */
    private static final int JOINT = 3;
    /** Characters between a project and the region behind 位于. */
    private static final int LOCATED = 8;
    /** Level of a prefecture; the names of larger regions are recognised inside a name without their last character. */
    private static final int PREFECTURE = 2;

    private static final String ENDINGS = "省市县区州盟旗";

    private ProjectPlaces() {}

    /**
     * @param bareNames whether a county's name without its last character (托克逊) is a place inside a project's name; where the paper's
     *     own region does not confirm it, it is rather part of another word
     */
    static @Nullable Region of(SentenceReading sentence, ProjectMention project, boolean bareNames) {
        for (RegionMention region :
                sentence.reading().regions().within(sentence.sentence().span())) {
            if (inside(project, region, bareNames)
                    || rightBefore(sentence, project, region)
                    || locates(sentence, project, region)) {
                return region.region();
            }
        }
        return null;
    }

    private static boolean inside(ProjectMention project, RegionMention region, boolean bareNames) {
        String surface = region.surface();
        boolean plain = bareNames || ENDINGS.indexOf(surface.charAt(surface.length() - 1)) >= 0;
        return project.span().contains(region.span())
                && (plain || region.region().level() <= PREFECTURE);
    }

    private static boolean rightBefore(SentenceReading sentence, ProjectMention project, RegionMention region) {
        int gap = project.span().start() - region.span().end();
        return gap >= 0
                && gap <= JOINT
                && !sentence.reading().standsBefore(region.span().start(), Role.MARK, "endpoint")
                && sentence.reading().unread(region.span().end(), project.span().start()) <= 1;
    }

    private static boolean locates(SentenceReading sentence, ProjectMention project, RegionMention region) {
        int gap = region.span().start() - project.span().end();
        return gap > 0
                && gap <= LOCATED
                && sentence.reading().standsBefore(region.span().start(), Role.MARK, "located");
    }
}
