package org.taizhang.chart.spec;

import java.util.Set;
import org.taizhang.chart.finding.Finding;
import org.taizhang.chart.style.Language;

/**
 * A title and when it may be used.
 *
 * @param when conditions that must all hold; empty for the neutral title, which only names the chart
 */
public record TitleRule(Set<String> when, Wording wording) {
    public TitleRule {
        when = Set.copyOf(when);
    }

    /** Whether it states a finding. */
    public boolean isFinding() {
        return !when.isEmpty();
    }

    public boolean fits(Finding finding, Language language) {
        return finding.holds().containsAll(when) && (!isFinding() || wording.canFill(language, finding.words()));
    }
}
