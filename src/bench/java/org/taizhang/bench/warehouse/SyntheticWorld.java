package org.taizhang.bench.warehouse;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.taizhang.fact.Modality;

/** What the synthetic documents write about: real regions, made-up projects, phrases of chance characters, figures of each metric. */
final class SyntheticWorld {
    static final int PROJECTS = 20_000;
    private static final int PHRASES = 4_000;
    private static final String SIGNS = "建设重点推进工程实施完成全市区县路桥水利园区企业生产复工投入资金规划改造提升服务管理质量安全民生道路"
            + "河道绿化学校医院住房产业科技创新能源电力供水排污环境生态保护农村城镇交通物流仓储项目开展组织协调督导落实保障";
    private static final List<String> STAGES = List.of(
            "signing", "preparation", "start", "resumption", "construction", "topping_out", "completion", "opening");

    /** A region of the reference table, in force. */
    record Place(String code, String name) {}

    /** A kind of figure with one value. */
    record Figure(String metric, String stage, String unit, BigDecimal value, boolean flow) {
        Modality modality(SplittableRandom random) {
            if (metric.equals("investment_total")) {
                return Modality.SCALE;
            }
            return random.nextInt(5) == 0 ? Modality.PLAN : Modality.ACTUAL;
        }
    }

    private final List<Place> places;
    private final List<String> phrases = new ArrayList<>();

    SyntheticWorld(Path reference) throws IOException {
        places = places(reference.resolve("regions.csv"));
        SplittableRandom random = new SplittableRandom(20_261_120);
        for (int i = 0; i < PHRASES; i++) {
            StringBuilder phrase = new StringBuilder();
            int length = 3 + random.nextInt(8);
            while (phrase.length() < length) {
                phrase.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            phrases.add(phrase.toString());
        }
    }

    private static List<Place> places(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        List<Place> places = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (CSVRecord row : format.parse(reader)) {
                if (row.get("valid_to").isEmpty() && Integer.parseInt(row.get("level")) > 1) {
                    places.add(new Place(row.get("code"), row.get("name")));
                }
            }
        }
        return places;
    }

    /** Few places are written of much, many a little. */
    Place place(SplittableRandom random) {
        double skewed = random.nextDouble() * random.nextDouble();
        return places.get((int) (skewed * places.size()));
    }

    String publication(Place place) {
        return place.code().substring(0, 4) + "日报";
    }

    String phrase(SplittableRandom random) {
        return phrases.get(random.nextInt(phrases.size()));
    }

    String project(SplittableRandom random) {
        int number = random.nextInt(PROJECTS);
        return phrases.get(number % PHRASES) + number / PHRASES + "号工程";
    }

    String subject(SplittableRandom random) {
        return phrases.get(random.nextInt(60));
    }

    String category(SplittableRandom random) {
        return phrases.get(100 + random.nextInt(20)) + "类";
    }

    String rule(SplittableRandom random) {
        return "rule_" + random.nextInt(40);
    }

    String stage(SplittableRandom random) {
        return STAGES.get(random.nextInt(STAGES.size()));
    }

    Figure figure(SplittableRandom random) {
        int kind = random.nextInt(10);
        if (kind < 3) {
            return new Figure("project_count", stage(random), "个", BigDecimal.valueOf(1 + random.nextInt(300)), false);
        }
        if (kind < 5) {
            return new Figure("investment_total", "", "CNY", money(random), false);
        }
        if (kind < 7) {
            return new Figure("investment_completed", "", "CNY", money(random), true);
        }
        if (kind < 8) {
            return new Figure("completion_rate", "", "%", BigDecimal.valueOf(random.nextInt(10_001), 2), false);
        }
        if (kind < 9) {
            return new Figure("length", "completion", "m", BigDecimal.valueOf(10 * (1 + random.nextInt(9_999))), false);
        }
        return new Figure("enterprise_count", "resumption", "家", BigDecimal.valueOf(1 + random.nextInt(900)), false);
    }

    private static BigDecimal money(SplittableRandom random) {
        return BigDecimal.valueOf(1 + random.nextInt(99_999)).multiply(BigDecimal.valueOf(1_000_000));
    }
}
