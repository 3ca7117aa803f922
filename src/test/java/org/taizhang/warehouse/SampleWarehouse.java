package org.taizhang.warehouse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.taizhang.document.Identity;
import org.taizhang.document.Span;
import org.taizhang.fact.Extraction;
import org.taizhang.fact.Modality;
import org.taizhang.fact.Period;
import org.taizhang.lexicon.ProjectFiles;
import org.taizhang.link.ProjectLinker;
import org.taizhang.text.Granularity;
import org.taizhang.warehouse.SampleDocument.Place;

/**
 * A small warehouse with known figures: a city with three districts, eight quarterly bulletins (2019Q1 to 2020Q4), three projects with
 * plans and outcomes, one reprint, one copy of a file, one file in quarantine.
 */
public final class SampleWarehouse {
    public static final String VERSION = "sample-1";
    private static final Path DEFINITION = Path.of("warehouse");
    private static final Instant NIGHT = Instant.parse("2021-01-10T02:00:00Z");
    private static final String ROAD = "丹河路北延工程";
    private static final String SCHOOL = "博爱县第三小学扩建项目";
    private static final String PLANT = "解放区污水处理厂二期";
    static final LocalDate FIRST_QUARTER_END = LocalDate.of(2019, 3, 31);
    static final int QUARTERS = 8;

    private final WarehouseFolder folder;
    private final List<PartDocument> documents = new ArrayList<>();
    private final List<InventoryEntry> files = new ArrayList<>();

    private SampleWarehouse(Path root) {
        this.folder = new WarehouseFolder(root);
    }

    /** Writes parts and inventory under {@code root}; nothing is built yet. */
    public static WarehouseFolder write(Path root) {
        SampleWarehouse sample = new SampleWarehouse(root);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            sample.bulletin(quarter);
        }
        sample.news();
        sample.store(VERSION);
        return sample.folder;
    }

    /** The same, built, checked and published. */
    public static Release publish(Path root) {
        return publish(build(write(root)), NIGHT);
    }

    /** A warehouse of these documents by path, built, checked and published. */
    static Release publish(Path root, Map<String, SampleDocument> documents) {
        return publish(root, documents, VERSION, DEFINITION, NIGHT);
    }

    /** The same, as another version of the extractor reads them, or another definition understands them. */
    static Release publish(
            Path root, Map<String, SampleDocument> documents, String version, Path definition, Instant now) {
        return publish(build(write(root, documents, version), definition, version), now);
    }

    /** Writes parts and inventory of these documents under {@code root}; nothing is built yet. */
    static WarehouseFolder write(Path root, Map<String, SampleDocument> documents, String version) {
        SampleWarehouse sample = new SampleWarehouse(root);
        documents.forEach(sample::add);
        sample.store(version);
        return sample.folder;
    }

    private static Release publish(StarBuild build, Instant now) {
        build.link();
        build.star();
        build.check();
        return build.publish(now, 3);
    }

    /** A build over the repository's own definition. */
    public static StarBuild build(WarehouseFolder folder) {
        return build(folder, DEFINITION, VERSION);
    }

    private static StarBuild build(WarehouseFolder folder, Path definition, String version) {
        ProjectLinker linker = ProjectFiles.linker(Path.of("jobs"));
        return new StarBuild(
                folder,
                new WarehouseDefinition(definition),
                version,
                sightings -> linker.link(sightings, List.of(), code -> code.isEmpty() ? null : parent(code)));
    }

    private static String parent(String code) {
        return code.endsWith("00") ? "410000" : code.substring(0, 4) + "00";
    }

    private void bulletin(int quarter) {
        LocalDate end = FIRST_QUARTER_END
                .plusMonths(3L * quarter)
                .withDayOfMonth(1)
                .plusMonths(1)
                .minusDays(1);
        SampleDocument document =
                new SampleDocument("焦作市统计公报", end, end.getYear() + "年" + end.getMonthValue() + "月项目建设情况");
        long year = end.getYear() - 2018L;
        for (Place place : Place.DISTRICTS) {
            long total = 20 + 2L * quarter + Place.DISTRICTS.indexOf(place) * 5L;
            long resumed = Math.min(total, total / 2 + quarter);
            int known = document.measurements();
            document.says(place.name() + "在建项目" + total + "个，已复工" + resumed + "个。")
                    .namesRegion(place)
                    .counts(place, "project_count", "construction", total, "")
                    .counts(place, "project_count", "resumption", resumed, "m" + (known + 1));
            String cumulative = String.valueOf(end.getMonthValue() * 100_000_000L * year);
            document.says(place.name() + "今年以来完成投资" + cumulative + "元。")
                    .money("", place, "investment_completed", "", cumulative, Modality.ACTUAL, yearToDate(end));
            String pipeline = String.valueOf((quarter + 1) * 1_000_000_000L);
            document.says(place.name() + "已开工项目总投资" + pipeline + "元。")
                    .money("", place, "investment_total", "start", pipeline, Modality.SCALE, Period.asOf(end));
        }
        add("bulletins/" + end + ".txt", document);
    }

    private static Period yearToDate(LocalDate end) {
        return new Period(end.withDayOfYear(1), end, Granularity.DAY);
    }

    private void news() {
        SampleDocument plan = roadIs("焦作日报", LocalDate.of(2019, 4, 2), "plan", LocalDate.of(2019, 12, 31));
        add("news/2019-04-02.txt", plan);
        SampleDocument later = roadIs("焦作日报", LocalDate.of(2019, 11, 5), "plan", LocalDate.of(2020, 6, 30));
        add("news/2019-11-05.txt", later);
        SampleDocument outcome = roadIs("焦作日报", LocalDate.of(2020, 8, 20), "actual", LocalDate.of(2020, 8, 19));
        outcome.doubts("unknown_unit", new Span(0, 2), "a unit of the sample that nobody knows");
        add("news/2020-08-20.txt", outcome);
        add(
                "news/2020-08-21-reprint.txt",
                roadIs("晨报", LocalDate.of(2020, 8, 21), "actual", LocalDate.of(2020, 8, 19)));
        copy("news/2020-08-20.txt", "news/copy of 2020-08-20.txt");
        quarantine("news/2020-09-01.pdf");
    }

    private static SampleDocument roadIs(String paper, LocalDate day, String modality, LocalDate opening) {
        boolean plan = modality.equals("plan");
        String sentence = plan
                ? "总投资320000000元的" + ROAD + "计划于" + opening + "前通车，另有七处路口同步改造提升。"
                : "总投资320000000元的" + ROAD + "已于" + opening + "建成通车，周边居民出行条件得到明显改善。";
        SampleDocument document = new SampleDocument(paper, day, ROAD + (plan ? "加快建设" : "通车"))
                .says(sentence)
                .namesProject(ROAD, ROAD, Place.SHANYANG)
                .money(ROAD, Place.SHANYANG, "investment_total", "", "320000000", Modality.SCALE, Period.asOf(day));
        if (plan) {
            document.reaches(ROAD, Place.SHANYANG, "opening", Modality.PLAN, by(opening));
        } else {
            Period when = new Period(opening, opening, Granularity.DAY);
            document.reaches(ROAD, Place.SHANYANG, "opening", Modality.ACTUAL, when);
        }
        return document.says(SCHOOL + "已经开工，计划于2020-07-31前竣工，投资45000000元。")
                .namesProject(SCHOOL, SCHOOL, Place.BOAI)
                .money(SCHOOL, Place.BOAI, "investment_total", "", "45000000", Modality.SCALE, Period.asOf(day))
                .reaches(SCHOOL, Place.BOAI, "start", Modality.ACTUAL, Period.asOf(day))
                .reaches(SCHOOL, Place.BOAI, "completion", Modality.PLAN, by(LocalDate.of(2020, 7, 31)))
                .says(PLANT + "有望在2021-12-31前投用，投资98000000元。")
                .namesProject(PLANT, PLANT, Place.JIEFANG)
                .money(PLANT, Place.JIEFANG, "investment_total", "", "98000000", Modality.SCALE, Period.asOf(day))
                .reaches(PLANT, Place.JIEFANG, "commissioning", Modality.PLAN, by(LocalDate.of(2021, 12, 31)));
    }

    private static Period by(LocalDate deadline) {
        return new Period(null, deadline, Granularity.DAY);
    }

    private void add(String path, SampleDocument document) {
        PartDocument part = document.part(key(path));
        documents.add(part);
        file(path, part);
    }

    private void copy(String original, String path) {
        documents.stream()
                .filter(part -> part.key().equals(key(original)))
                .findFirst()
                .ifPresent(part -> file(path, part));
    }

    private void quarantine(String path) {
        PartDocument part = new PartDocument(
                key(path),
                "content of " + path,
                ReadStatus.QUARANTINED,
                "encrypted",
                "The file wants a password.",
                0,
                new Identity("晨报", "410800", LocalDate.of(2020, 9, 1), "", "path"),
                Extraction.NOTHING);
        documents.add(part);
        file(path, part);
    }

    private void file(String path, PartDocument part) {
        files.add(new InventoryEntry(
                path, part.contentHash(), part.key(), 1000, Instant.parse("2021-01-01T00:00:00Z"), part.identity()));
    }

    private void store(String version) {
        PartStore parts = new PartStore(folder.parts(version));
        int half = documents.size() / 2;
        parts.write("chunk-1", documents.subList(0, half));
        parts.write("chunk-2", documents.subList(half, documents.size()));
        new InventoryStore(folder.inventory()).write(files);
    }

    static String key(String path) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
