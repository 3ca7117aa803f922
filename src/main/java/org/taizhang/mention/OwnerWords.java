package org.taizhang.mention;

import java.util.List;
import java.util.Set;

/**
 * Words by which a text tells whose project it is; they come from {@code jobs/rules/owners.yml}.
 *
 * @param labels titles of the owner in a ledger (业主单位, 项目法人)
 * @param links stand between a title and who bears it (为, 是)
 * @param ends in which an owner's name may end besides the heads of organisations (中心)
 * @param by leads in who does something (由)
 * @param notBy words in which that character means nothing of the kind (由于, 自由)
 * @param verbs what an owner does, and no builder, designer or supervisor (投资建设, 独资兴建)
 * @param manners stand before such a verb (共同, 计划)
 * @param nobody phrases that name no owner, or end like one (社会资本, 该公司)
 */
public record OwnerWords(
        List<String> labels,
        List<String> links,
        List<String> ends,
        String by,
        List<String> notBy,
        List<String> verbs,
        List<String> manners,
        Set<String> nobody) {
    public OwnerWords {
        labels = List.copyOf(labels);
        links = List.copyOf(links);
        ends = List.copyOf(ends);
        notBy = List.copyOf(notBy);
        verbs = List.copyOf(verbs);
        manners = List.copyOf(manners);
        nobody = Set.copyOf(nobody);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("a word is wanted that leads in the owner (由)");
        }
    }
}
