package org.taizhang.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taizhang.link.RegionTree;
import org.taizhang.mention.Gazetteer;
import org.taizhang.mention.Region;
import org.taizhang.mention.RegionEntry;

/** The regions of the reference tables, as the linker asks for them. Immutable. */
public final class GazetteerTree implements RegionTree {
    private static final String LEVELS = "市县区旗";
    private static final int SHORTEST_STEM = 2;

    private final Gazetteer gazetteer;
    private final Map<String, String> successors = new HashMap<>();

    public GazetteerTree(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        Map<String, String> today = new HashMap<>();
        Map<String, String> past = new TreeMap<>();
        Set<String> codes = new HashSet<>();
        for (RegionEntry entry : gazetteer.entries()) {
            Region region = entry.region();
            if (!region.code().isEmpty()) {
                boolean valid = entry.validTo() == RegionEntry.STILL_VALID;
                if (valid) {
                    today.put(stem(region), region.code());
                    codes.add(region.code());
                } else {
                    past.put(region.code(), stem(region));
                }
            }
        }
        past.forEach((code, stem) -> {
            String successor = today.get(stem);
            if (successor != null && !codes.contains(code)) {
                successors.put(code, successor);
            }
        });
    }

    /** What stays of a region's name when a county becomes a city or district, with the region above it. */
    private static String stem(Region region) {
        String name = region.name();
        boolean told = name.length() > SHORTEST_STEM && LEVELS.indexOf(name.charAt(name.length() - 1)) >= 0;
        return region.parent() + " " + (told ? name.substring(0, name.length() - 1) : name);
    }

    @Override
    public @Nullable String parentOf(String code) {
        return gazetteer
                .byCode(code, null)
                .map(Region::parent)
                .filter(parent -> !parent.isEmpty())
                .orElse(null);
    }

    @Override
    public List<String> named(String name) {
        return gazetteer.named(name, null).stream()
                .map(entry -> entry.region().code())
                .filter(code -> !code.isEmpty())
                .toList();
    }

    @Override
    public String currentCode(String code) {
        return successors.getOrDefault(code, code);
    }
}
