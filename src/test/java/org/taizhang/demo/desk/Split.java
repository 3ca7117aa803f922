package org.taizhang.demo.desk;

import java.util.ArrayList;
import java.util.List;

/** Divides a whole among its kinds: 产业类86个、基础设施类54个. */
final class Split {

    private Split() {}

    /** The parts in words, with a claim each; the last takes what the weights leave. */
    static Slot of(int whole, String unit, List<String> categories, List<Integer> weights, String subject, When when) {
        List<String> words = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        int total = weights.stream().mapToInt(Integer::intValue).sum();
        int left = whole;
        for (int i = 0; i < categories.size(); i++) {
            boolean last = i == categories.size() - 1;
            int count = last ? left : whole * weights.get(i) / total;
            left -= count;
            words.add(categories.get(i) + subject + count + unit);
            claims.add(Claim.of(Value.exact(count, unit), when)
                    .of(categories.get(i) + subject)
                    .part(categories.get(i)));
        }
        return Slot.saying(String.join("、", words), claims);
    }
}
