package org.taizhang.demo.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.taizhang.demo.world.District;

/** Lists by district with elided heads: 涪城区12个、游仙区9个. */
final class DistrictList {

    private DistrictList() {}

    /** A figure for each district that has one. */
    static Slot of(List<District> districts, String unit, String subject, When when, ToIntFunction<District> number) {
        List<String> words = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (District district : districts) {
            int count = number.applyAsInt(district);
            if (count > 0) {
                words.add(district.name() + count + unit);
                claims.add(Claim.of(Value.exact(count, unit), when)
                        .in(district.code())
                        .of(subject));
            }
        }
        return Slot.saying(String.join("、", words), claims);
    }
}
