package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.archive.DocumentReader;
import org.taizhang.archive.UnreadableDocument;
import org.taizhang.document.Identity;
import org.taizhang.layout.Article;
import org.taizhang.layout.Layout;
import org.taizhang.typeset.PageDesigns;
import org.taizhang.typeset.PageDesigns.Design;
import org.taizhang.typeset.PageScore;
import org.taizhang.typeset.Scanner;
import org.taizhang.typeset.Typesetter.Drawing;

/**
 * Reads every page design as text layer, drawn as set, row by row and shuffled, and as scan, and prints how well, as CSV:
 * {@code PageDesignsBenchmark [--seeds N] [--from SEED] [--text] [--only DESIGN] [--show] [--keep FOLDER]}.
 */
public final class PageDesignsBenchmark {
    private static final float DPI = 200;

    private final Map<String, String> options;

    private PageDesignsBenchmark(Map<String, String> options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = new TreeMap<>();
        for (int i = 0; i < arguments.length; i++) {
            boolean valued = i + 1 < arguments.length && !arguments[i + 1].startsWith("--");
            options.put(arguments[i], valued ? arguments[++i] : "");
        }
        new PageDesignsBenchmark(options).run();
    }

    private void run() throws IOException {
        int seeds = Integer.parseInt(options.getOrDefault("--seeds", "1"));
        int from = Integer.parseInt(options.getOrDefault("--from", "1"));
        Map<String, List<PageScore>> all = new TreeMap<>();
        System.out.println("design,drawn,order,articles,titles,digits");
        for (Design design : PageDesigns.all(from)) {
            if (!design.name().contains(options.getOrDefault("--only", ""))) {
                continue;
            }
            Map<String, List<PageScore>> scores = new TreeMap<>();
            for (int seed = from; seed < from + seeds; seed++) {
                read(PageDesigns.named(design.name(), seed), scores);
            }
            scores.forEach((drawn, measured) -> print(design.name(), drawn, measured));
            scores.forEach((drawn, measured) ->
                    all.computeIfAbsent(drawn, key -> new ArrayList<>()).addAll(measured));
        }
        all.forEach((drawn, measured) -> print("(all)", drawn, measured));
    }

    private static void print(String design, String drawn, List<PageScore> scores) {
        System.out.println(design + "," + drawn + "," + PageScore.mean(scores).csv());
    }

    private void read(Design design, Map<String, List<PageScore>> scores) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("text", design.printed().page().pdf(Drawing.AS_SET));
        files.put("rows", design.printed().page().pdf(Drawing.ROW_BY_ROW));
        files.put("shuffled", design.printed().page().pdf(Drawing.SHUFFLED));
        if (!options.containsKey("--text")) {
            files.put("scan", new Scanner(design.seed(), DPI).scan(files.get("text")));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            List<Article> read = articles(design, file.getKey(), file.getValue());
            PageScore score = PageScore.of(design.printed().articles(), read);
            if (options.containsKey("--show")) {
                System.out.println(design + "," + file.getKey() + "," + score.csv());
                PageScore.misses(design.printed().articles(), read).forEach(miss -> System.out.println("    " + miss));
            }
            scores.computeIfAbsent(file.getKey(), key -> new ArrayList<>()).add(score);
        }
    }

    private List<Article> articles(Design design, String drawn, byte[] pdf) throws IOException {
        String name = design.name().replace(' ', '-') + "-" + design.seed() + "-" + drawn + ".pdf";
        boolean keep = options.containsKey("--keep");
        Path folder = keep ? Path.of(options.get("--keep")) : Files.createTempDirectory("designs");
        Path file = Files.write(Files.createDirectories(folder).resolve(name), pdf);
        try {
            Identity identity = new Identity("", "", null, "", "");
            return Layout.layOut(new DocumentReader().read(file, identity)).articles();
        } catch (UnreadableDocument e) {
            throw new IOException(e);
        } finally {
            if (!keep) {
                Files.delete(file);
                Files.delete(folder);
            }
        }
    }
}
