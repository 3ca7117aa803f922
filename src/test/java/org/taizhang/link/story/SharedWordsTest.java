package org.taizhang.link.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SharedWordsTest {
    private static final int STOCK_PHRASE = 65;

    @Test
    void countsWhatEachPairOfTextsShares() {
        List<Fingerprints> texts = texts(new Random(7));
        Holdings holdings = new Holdings();
        texts.forEach(holdings::add);
        SharedWords shared = new SharedWords(holdings);

        for (int text = 0; text < texts.size(); text++) {
            Map<Integer, Double> found = new TreeMap<>();
            shared.before(text, found::put);
            assertThat(found).as("text %s", text).isEqualTo(comparedOneByOne(texts, text));
        }
    }

    /** Some hundred texts of few different fingerprints, one of which is in most of them. */
    private static List<Fingerprints> texts(Random random) {
        List<Fingerprints> texts = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            texts.add(new Fingerprints(random.longs(random.nextInt(40), 0, 300)
                    .map(hash -> fingerprint(hash) << 40)
                    .sorted()
                    .distinct()
                    .toArray()));
        }
        return texts;
    }

    private static long fingerprint(long hash) {
        return hash < 60 ? 0 : hash - 150; // negative hashes sort before the others
    }

    private static Map<Integer, Double> comparedOneByOne(List<Fingerprints> texts, int text) {
        Map<Integer, Double> shares = new TreeMap<>();
        for (int other = 0; other < text; other++) {
            Set<Long> both = rare(texts, text);
            both.retainAll(rare(texts, other));
            if (!both.isEmpty()) {
                shares.put(
                        other,
                        (double) both.size()
                                / Math.min(
                                        texts.get(text).size(), texts.get(other).size()));
            }
        }
        return shares;
    }

    private static Set<Long> rare(List<Fingerprints> texts, int text) {
        Set<Long> rare = new HashSet<>();
        for (long hash : texts.get(text).hashes()) {
            if (texts.stream().filter(any -> holds(any, hash)).count() < STOCK_PHRASE) {
                rare.add(hash);
            }
        }
        return rare;
    }

    private static boolean holds(Fingerprints text, long hash) {
        for (long own : text.hashes()) {
            if (own == hash) {
                return true;
            }
        }
        return false;
    }
}
