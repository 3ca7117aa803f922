package org.taizhang.mention;

import java.util.List;

/**
 * Words that make a name an organisation's; they come from {@code jobs/lexicon/organisation_heads.yml}.
 *
 * @param heads words in which an organisation's name ends (有限公司, 大学, 住建局)
 * @param notHeads longer words that end like a head but name a facility or a common noun (污水处理厂, 格局)
 * @param breaks words that cannot stand inside an organisation's name, so that it begins behind them (在, 由, 记者)
 * @param notBreaks names that hold such a word (成都 holds 都)
 * @param collectives nouns of a counted list whose members are organisations even without a head (A、B、C5家企业)
 * @param maxLength longest name before its head, in characters
 */
public record OrganisationLexicon(
        List<String> heads,
        List<String> notHeads,
        List<String> breaks,
        List<String> notBreaks,
        List<String> collectives,
        int maxLength) {
    public OrganisationLexicon {
        heads = List.copyOf(heads);
        notHeads = List.copyOf(notHeads);
        breaks = List.copyOf(breaks);
        notBreaks = List.copyOf(notBreaks);
        collectives = List.copyOf(collectives);
    }
}
