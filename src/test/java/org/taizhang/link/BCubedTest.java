package org.taizhang.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The measure on clusterings that can be worked out by hand. */
class BCubedTest {
    private static BCubed of(String... items) {
        BCubed measure = new BCubed();
        for (String item : items) {
            measure.add(item.substring(0, 1), item.substring(1));
        }
        return measure;
    }

    @Test
    void theTruthIsPerfect() {
        assertThat(of("a1", "a1", "b2").f1()).isEqualTo(1);
    }

    @Test
    void oneClusterOfAllIsWholeButImpure() {
        assertThat(of("a1", "a1", "b1", "b1").recall()).isEqualTo(1);
        assertThat(of("a1", "a1", "b1", "b1").precision()).isEqualTo(0.5);
    }

    @Test
    void aStrayItemCostsByTheSizeOfWhatItLeft() {
        BCubed stray = of("a1", "a1", "a2");
        assertThat(stray.precision()).isEqualTo(1);
        assertThat(stray.recall()).isEqualTo((2 * 2.0 / 3 + 1.0 / 3) / 3, within(1e-9));
    }
}
