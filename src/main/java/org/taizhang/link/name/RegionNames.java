package org.taizhang.link.name;

import java.util.List;

/** The names of regions, as far as the names of projects begin with them. */
@FunctionalInterface
public interface RegionNames {
    /** Codes of the regions that bear this name, official or short; empty where none does. */
    List<String> named(String name);
}
