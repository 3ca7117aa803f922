package org.taizhang.demo.desk;

import org.taizhang.demo.world.City;
import org.taizhang.demo.world.District;

/**
 * Where something lies, and how a text may give it.
 *
 * @param code code of the region
 * @param name its name; the text that does not name it gives no more than the city
 * @param around code of the city
 */
public record Site(String code, String name, String around) {

    /** A city as a whole, which its paper need not name. */
    public static Site of(City city) {
        return new Site(city.code(), "", city.code());
    }

    /** A district of a city. */
    public static Site of(District district, City city) {
        return new Site(district.code(), district.name(), city.code());
    }

    /** The region as the text gives it: the city, or the district that other papers tell, where it names no district. */
    String givenBy(String text) {
        return text.contains(name) ? code : around + "|" + code;
    }
}
