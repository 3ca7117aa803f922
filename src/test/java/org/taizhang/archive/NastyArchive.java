package org.taizhang.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Fills a folder with files that no archive should hold: sound ones spoilt at random, and some that were made to hurt. The same seed gives
 * the same bytes.
 */
public final class NastyArchive {
    private static final Path DEMO = Path.of("jobs/demo/archive");
    private static final List<String> ENDINGS =
            List.of("pdf", "docx", "html", "txt", "xlsx", "ofd", "png", "doc", "xml", "jpg");
    /** Names that trip programs: turned reading order, marks that combine, line breaks, quotes, blanks, flags, paths, very long ones. */
    private static final List<String> NAMES = List.of(
            "\u202Efdp.exe",
            "报纸\u200B第一版",
            "e\u0301e\u0301",
            "\uD83C\uDFD7\uFE0F工地",
            "line\nbreak",
            "tab\there",
            "quote'\"`$(id)",
            " blanks ",
            "-rf",
            "%2E%2E%2Fetc%2Fpasswd",
            "a\\b",
            "percent%s%n%x",
            "null\u0001bell\u0007",
            "𠮷野",
            "ﷺ",
            "%00",
            "很".repeat(80),
            "CON",
            "semi;colon&pipe|",
            "<b>bold",
            "=cmd()",
            "\uFEFFmark");

    private final Path folder;
    private final Random random;
    private final Mutations mutations;
    private final List<Path> sound;

    private NastyArchive(Path folder, long seed) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.random = new Random(seed);
        this.mutations = new Mutations(random);
        try (Stream<Path> files = Files.walk(DEMO)) {
            this.sound = files.filter(file -> file.toString().matches(".*\\.(pdf|docx|html|txt)"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Makes the files.
     *
     * @param count how many, at least thirty
     * @param large bytes of the great ones, of which there are five; on disk they take no room
     */
    public static void make(Path folder, int count, long large, long seed) throws IOException {
        NastyArchive archive = new NastyArchive(folder, seed);
        int made = archive.made(large);
        for (int number = made; number < count; number++) {
            archive.spoil(number);
        }
    }

    private void spoil(int number) throws IOException {
        Path original = mutations.pick(sound);
        byte[] bytes = Files.readAllBytes(original);
        String ending = ending(original);
        byte[] spoilt = switch (number % 8) {
            case 0 -> mutations.flippedBits(bytes);
            case 1 -> mutations.truncated(bytes);
            case 2 -> mutations.withAStretchAmiss(bytes);
            case 3 -> mutations.withSwappedObjects(bytes);
            case 4 -> mutations.withReferencesInCircles(bytes);
            case 5 -> mutations.withHugeCounts(bytes);
            case 6 -> mutations.flippedBits(mutations.withHugeCounts(mutations.withReferencesInCircles(bytes)));
            default -> {
                ending = mutations.pick(ENDINGS);
                yield random.nextInt(4) == 0 ? mutations.noise(1 + random.nextInt(100_000)) : bytes;
            }
        };
        String name = number % 3 == 0 ? mutations.pick(NAMES) + number : "spoilt-" + number;
        write(name + "." + ending, spoilt);
    }

    /** Those that were made to hurt. @return how many */
    private int made(long large) throws IOException {
        write("nothing.pdf");
        write("nothing.docx");
        write("nothing.txt");
        write("pages.pdf", HostileFiles.emptyPages(10_000));
        write("blank.pdf", HostileFiles.emptyPages(300));
        write("pixels.png", HostileFiles.png(20_000));
        write("white.png", HostileFiles.png((int) Math.sqrt(large) / 2));
        write("bomb.docx", HostileFiles.docxBomb(300));
        write("small-bomb.docx", HostileFiles.docxBomb(20));
        write("laughs.docx", HostileFiles.docx(laughs()));
        write("laughs.xml", laughs());
        write("deep.html", "<html><body>" + "<div>".repeat(100_000) + "完" + "</div>".repeat(100_000));
        write("deep.docx", HostileFiles.docx(deepTables()));
        write(
                "deep.pdf",
                "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "]".repeat(200_000)
                        + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
        write(
                "circle.pdf",
                "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                        + "2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 2147483647/Parent 2 0 R>> endobj\n"
                        + "trailer <</Root 1 0 R/Prev 9>>\n%%EOF\n");
        write("form-in-itself.pdf", HostileFiles.formInItself());
        write("stream-bomb.pdf", HostileFiles.streamBomb((int) (large >> 20)));
        write("line.txt", "长".repeat(3_000_000));
        write("lines.txt", "一\n".repeat(500_000));
        write("marks.txt", "e" + "\u0301".repeat(300_000));
        write("broken-characters.txt", mutations.noise(200_000));
        write("figures.txt", "1".repeat(1_000_000) + "亿元");
        write("brackets.txt", "（".repeat(200_000) + "《".repeat(200_000) + "“".repeat(200_000));
        write("inner.zip", OfdWriter.zip(java.util.Map.of("a.txt", "里面")));
        write("climbs.ofd", OfdWriter.zip(java.util.Map.of("../../escaped.txt", "外面", "OFD.xml", "<a/>")));
        write("script.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script><text>图</text></svg>");
        large("zeros.txt", "", large);
        large("zeros.pdf", "%PDF-1.7\n", large);
        large("zeros.docx", "PK\u0003\u0004", large);
        large("beyond.pdf", "%PDF-1.7\n", large + large);
        return 30;
    }

    private static String laughs() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"哈哈哈哈哈哈哈哈\">");
        for (int i = 1; i < 12; i++) {
            xml.append(String.format(Locale.ROOT, "<!ENTITY a%d \"%s\">", i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        return xml.append("]><d>&a11;</d>").toString();
    }

    private static String deepTables() {
        int depth = 5_000;
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:tbl><w:tr><w:tc>".repeat(depth) + "<w:p><w:r><w:t>底</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl>".repeat(depth)
                + "</w:body></w:document>";
    }

    private void large(String name, String beginning, long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.write(beginning.getBytes(StandardCharsets.ISO_8859_1));
            file.setLength(size);
            file.seek(size - 6);
            file.write("%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void write(String name) throws IOException {
        write(name, new byte[0]);
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
