package org.taizhang.mention;

import java.util.List;
import java.util.Set;

/**
 * Words that make a name an organisation's; they come from {@code jobs/lexicon/organisation_heads.yml}.
 *
 * @param heads words in which an organisation's name ends (有限公司, 大学, 住建局)
 * @param built those of the heads whose bearers are also built, so that the name can be a project's (医院, 中学)
 * @param projectWords words behind such a name, or behind its list, that say so (项目)
 * @param notHeads longer words that end like a head but name a facility or a common noun (污水处理厂, 格局)
 * @param breaks words that cannot stand inside an organisation's name, so that it begins behind them (在, 由, 记者)
 * @param notBreaks names that hold such a word (成都 holds 都)
 * @param collectives nouns of a counted list whose members are organisations even without a head (A、B、C5家企业)
 * @param maxLength longest name before its head, in characters
 */
public record OrganisationLexicon(
        List<String> heads,
        Set<String> built,
        List<String> projectWords,
        List<String> notHeads,
        List<String> breaks,
        List<String> notBreaks,
        List<String> collectives,
        int maxLength) {
    public OrganisationLexicon {
        heads = List.copyOf(heads);
        built = Set.copyOf(built);
        projectWords = List.copyOf(projectWords);
        notHeads = List.copyOf(notHeads);
        breaks = List.copyOf(breaks);
        notBreaks = List.copyOf(notBreaks);
        collectives = List.copyOf(collectives);
    }
}
