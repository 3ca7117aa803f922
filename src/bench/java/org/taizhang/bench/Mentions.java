package org.taizhang.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.taizhang.link.BCubed;
import org.taizhang.link.LinkResult;
import org.taizhang.link.ProjectLink;
import org.taizhang.link.ProjectSighting;
import org.taizhang.mention.Gazetteer;
import org.taizhang.mention.Region;

/**
 * Mentions of invented projects in all counties of China, with what papers do to a name: they leave out or add 项目, tell the county in front,
 * shorten the words of the trade, tell the county's city for its place. One project in ten is the second phase of another, and names are
 * drawn from so few characters that neighbours bear almost the same.
 */
final class Mentions {
    private static final String CHARACTERS = "安福康宁和顺兴隆泰昌盛华龙凤金银山河湖海江云天明光星月春秋松柏梅兰竹石泉溪林原平阳永长青红白玉宝德仁义信文武新民丰裕";

    /** A head and its customary short form. */
    private static final String[][] HEADS = {
        {"大桥", "大桥"}, {"污水处理厂", "污水厂"}, {"高速公路", "高速"}, {"抽水蓄能电站", "抽蓄"}, {"产业园区", "产业园"}, {"大道改造", "大道改造"},
        {"棚户区改造", "棚改"}, {"水库除险加固", "水库除险加固"}, {"实验小学", "实验小学"}, {"物流园", "物流园区"}, {"公租房", "公租房"},
        {"光伏电站", "光伏"}, {"综合管廊", "地下综合管廊"}, {"湿地公园", "湿地公园"}, {"自来水厂", "水厂"}, {"铁路专用线", "铁路专用线"}
    };

    private final Random random;
    private final List<Region> counties;
    private final Map<String, Integer> truth = new HashMap<>();

    Mentions(Gazetteer gazetteer, long seed) {
        random = new Random(seed);
        counties = gazetteer.entries().stream()
                .filter(entry -> entry.validOn(null))
                .map(entry -> entry.region())
                .filter(region -> region.level() == 3 && region.code().matches("\\d{6}") && region.name().length() > 2)
                .distinct()
                .toList();
    }

    private record Invented(String proper, String[] head, String phase, Region county, BigDecimal total) {}

    /** Mentions of as many projects, in the order of a shuffled archive. */
    List<ProjectSighting> of(int mentions, int projects) {
        List<Invented> invented = new ArrayList<>(projects);
        for (int i = 0; i < projects; i++) {
            invented.add(i % 10 == 9 ? secondPhase(invented.get(i - 1)) : project());
        }
        List<ProjectSighting> sightings = new ArrayList<>(mentions);
        for (int i = 0; i < mentions; i++) {
            int which = random.nextInt(projects);
            String document = "d" + i;
            truth.put(document, which);
            sightings.add(sighting(document, invented.get(which)));
        }
        return sightings;
    }

    private Invented project() {
        StringBuilder proper = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            proper.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return new Invented(
                proper.toString(),
                HEADS[random.nextInt(HEADS.length)],
                "",
                counties.get(random.nextInt(counties.size())),
                BigDecimal.valueOf(1_000_000L * (1 + random.nextInt(50_000))));
    }

    private static Invented secondPhase(Invented first) {
        return new Invented(first.proper, first.head, "二期", first.county, first.total);
    }

    private ProjectSighting sighting(String document, Invented project) {
        String name = project.proper + project.head[random.nextInt(4) == 0 ? 1 : 0] + project.phase;
        name = random.nextInt(5) == 0 ? project.county.name() + name : name;
        name = random.nextInt(2) == 0 ? name + "项目" : name;
        String region = random.nextInt(4) == 0 ? project.county.parent() : project.county.code();
        return new ProjectSighting(
                document,
                LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000)),
                name,
                List.of(),
                "",
                region,
                "",
                random.nextInt(3) == 0 ? Map.of("investment_total", project.total) : Map.of());
    }

    /** B-cubed F1 of the projects found against those that were invented. */
    double bCubed(LinkResult result) {
        BCubed measure = new BCubed();
        for (ProjectLink link : result.links()) {
            measure.add(String.valueOf(truth.get(link.document())), link.projectId());
        }
        return measure.f1();
    }
}
