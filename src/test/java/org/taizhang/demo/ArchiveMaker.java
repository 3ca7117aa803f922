package org.taizhang.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.taizhang.demo.desk.Edition;
import org.taizhang.demo.desk.Editions;
import org.taizhang.demo.desk.Newsroom;
import org.taizhang.demo.desk.Sheet;
import org.taizhang.demo.press.Press;
import org.taizhang.demo.truth.TruthFiles;
import org.taizhang.demo.truth.TruthRows;
import org.taizhang.demo.world.Atlas;
import org.taizhang.demo.world.Project;
import org.taizhang.demo.world.ProjectList;

/** Makes an archive edition by edition: nothing but the list of editions is held in memory. */
public final class ArchiveMaker {

    /** The seed of the committed demo archive. */
    public static final long DEMO_SEED = 20191008;

    /** A page that came to the archive twice, under a second name. */
    private static final String TWICE = "heluo/2020/heluo-2020-05-21-p02.pdf";

    private static final String TWICE_AS = "heluo/2020/heluo-2020-05-21-p02-copy.pdf";

    /** What was made. */
    public record Made(int documents, int measurements, int milestones) {}

    private final Atlas atlas;
    private final List<Edition> editions;
    private final List<Project> projects;
    private final Newsroom newsroom;

    private ArchiveMaker(Atlas atlas, List<Edition> editions, List<Project> projects, long seed) {
        this.atlas = atlas;
        this.editions = editions;
        this.projects = List.copyOf(projects);
        this.newsroom = new Newsroom(atlas, projects, editions, seed);
    }

    /** The demo archive. */
    public static ArchiveMaker demo(long seed) {
        Atlas atlas = Atlas.load();
        return new ArchiveMaker(atlas, Editions.demo(), ProjectList.load(atlas), seed);
    }

    /** A larger archive, with more projects. */
    public static ArchiveMaker of(int documents, long seed) {
        return of(documents, seed, edition -> edition);
    }

    /** @param format puts each edition into the format that is wanted */
    public static ArchiveMaker of(int documents, long seed, UnaryOperator<Edition> format) {
        Atlas atlas = Atlas.load();
        List<Edition> editions =
                Editions.many(documents, seed).stream().map(format).toList();
        return new ArchiveMaker(atlas, editions, ProjectList.invent(atlas, documents / 2, seed), seed);
    }

    /** The editions, in the order in which they are made. */
    public List<Edition> editions() {
        return editions;
    }

    /** Writes an edition's articles; editions are to be asked for in their order. */
    public Sheet write(Edition edition) {
        return newsroom.write(edition);
    }

    /** Makes archive, manifest and, where a folder is given, truth. */
    public Made make(Path archive, @Nullable Path truth) throws IOException {
        Files.createDirectories(archive);
        Press press = new Press();
        TruthFiles truthFiles = truth == null ? null : new TruthFiles(truth, new TruthRows(atlas), projects);
        int documents = 0;
        try (Manifest manifest = new Manifest(archive)) {
            for (Edition edition : editions) {
                Sheet sheet = write(edition);
                press.print(sheet, archive);
                manifest.add(edition, edition.file());
                documents++;
                if (truthFiles != null) {
                    truthFiles.add(sheet);
                }
                if (edition.file().equals(TWICE)) {
                    Files.copy(archive.resolve(TWICE), archive.resolve(TWICE_AS), StandardCopyOption.REPLACE_EXISTING);
                    manifest.add(edition, TWICE_AS);
                    documents++;
                }
            }
        }
        if (truthFiles != null) {
            truthFiles.finish();
        }
        return truthFiles == null
                ? new Made(documents, 0, 0)
                : new Made(documents, truthFiles.measurements(), truthFiles.milestones());
    }
}
