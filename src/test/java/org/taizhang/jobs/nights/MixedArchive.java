package org.taizhang.jobs.nights;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * An archive as nights meet it: short bulletins as text and HTML, a few pages of the demo archive in its formats, some copies, some files
 * that cannot be read. The same seed gives the same bytes.
 */
final class MixedArchive {
    private static final List<String> CITIES = List.of("洛阳市", "宜昌市", "绵阳市", "赣州市", "保定市", "柳州市");
    private static final List<String> WORKS = List.of("污水处理厂", "热力管网", "第二人民医院", "物流园", "快速通道", "智能装备产业园");
    private static final Path DEMO = Path.of("jobs/demo/archive");

    private final Path folder;
    private final Random random;
    /** What the manifest tells of each bulletin. */
    private final Map<String, String> rows = new HashMap<>();

    private final StringBuilder manifest = new StringBuilder("file,publication,region,issue_date,page_label\n");

    private MixedArchive(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Makes the archive; of ten documents one is printed, of thirty one is a copy and one damaged. @param count how many documents */
    static Path make(Path folder, int count, long seed) throws IOException {
        new MixedArchive(Files.createDirectories(folder), seed).fill(count);
        return folder;
    }

    private void fill(int count) throws IOException {
        List<Path> printed = printed();
        for (int number = 1; number <= count; number++) {
            if (number % 30 == 7) {
                Files.writeString(folder.resolve("damaged-" + number + ".pdf"), "%PDF-1.7 torn " + number);
            } else if (number % 30 == 17) {
                copy(number - 1);
            } else if (number % 10 == 3 && number / 10 < printed.size()) {
                Path page = printed.get(number / 10);
                Files.copy(page, folder.resolve(page.getFileName().toString()));
            } else {
                bulletin(number);
            }
        }
        Files.writeString(folder.resolve("manifest.csv"), manifest);
    }

    /** A copy in the same paper, of the same day and page. */
    private void copy(int number) throws IOException {
        String copy = "copy-of-" + name(number);
        Files.copy(folder.resolve(name(number)), folder.resolve(copy));
        manifest.append(copy + "," + rows.get(name(number)) + "\n");
    }

    /** Pages of the demo archive, one format after the other. */
    private static List<Path> printed() throws IOException {
        try (Stream<Path> files = Files.walk(DEMO)) {
            return files.filter(file -> file.toString().matches(".*(mianyang|yichang)-.*"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(int number) {
        return "bulletin-%04d.%s".formatted(number, number % 3 == 0 ? "html" : "txt");
    }

    private void bulletin(int number) throws IOException {
        LocalDate day = LocalDate.of(2022, 1, 4).plusDays(number);
        String city = CITIES.get(random.nextInt(CITIES.size()));
        String work = city + "第" + (1 + random.nextInt(9)) + WORKS.get(random.nextInt(WORKS.size()));
        String title = work + "建设提速";
        String first = "本报讯 " + day.minusDays(1).getMonthValue() + "月"
                + day.minusDays(1).getDayOfMonth() + "日，" + work + "开工建设，总投资" + (2 + random.nextInt(80)) + "."
                + random.nextInt(10) + "亿元，占地" + (100 + random.nextInt(900)) + "亩。";
        String second = "截至目前，全市" + (20 + random.nextInt(60)) + "个重点项目已复工" + (5 + random.nextInt(15)) + "个，完成投资"
                + (1 + random.nextInt(30)) + "亿元。";
        String text = name(number).endsWith("html")
                ? "<html><body><h1>" + title + "</h1><p>" + first + "</p><p>" + second + "</p></body></html>"
                : title + "\n\n" + first + "\n\n" + second + "\n";
        Files.writeString(folder.resolve(name(number)), text, StandardCharsets.UTF_8);
        String row = city.substring(0, 2) + "日报," + city + "," + day + ",第" + (1 + number % 4) + "版";
        rows.put(name(number), row);
        manifest.append(name(number) + "," + row + "\n");
    }
}
