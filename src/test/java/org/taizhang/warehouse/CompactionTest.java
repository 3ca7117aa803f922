package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.document.FilePages;
import org.taizhang.document.Line;
import org.taizhang.document.SourcePage;
import org.taizhang.warehouse.part.DocumentRow;

class CompactionTest {
    private static final Compaction EARLY = new Compaction(2, 100, 1 << 20);

    @TempDir
    Path folder;

    private static FileContent content(String hash) {
        SourcePage page =
                new SourcePage(1, 0, 0, SourcePage.Origin.FLOW, List.of(Line.unplaced("全市复工12个"), Line.unplaced(hash)));
        return new FileContent(hash, "", "", "", new FilePages(1, List.of(page), List.of()));
    }

    private ContentStore contents(String... chunks) {
        ContentStore store = new ContentStore(folder);
        for (String chunk : chunks) {
            store.write(chunk, List.of(content(chunk + "1"), content(chunk + "2")));
        }
        return store;
    }

    @Test
    void manySmallFilesBecomeOneWithTheSameRows() {
        ContentStore store = contents("a", "b", "c");
        assertThat(EARLY.compact(new ParquetFolder(folder))).isEqualTo(2);
        assertThat(new ParquetFolder(folder).files()).hasSize(1);
        assertThat(store.places()).containsOnlyKeys("a1", "a2", "b1", "b2", "c1", "c2");
        assertThat(store.read(store.places().getOrDefault("b1", Path.of("none"))))
                .containsExactly(
                        content("a1"), content("a2"), content("b1"), content("b2"), content("c1"), content("c2"));
    }

    @Test
    void fewFilesAndLargeOnesAreLeftAlone() {
        contents("a", "b");
        assertThat(EARLY.compact(new ParquetFolder(folder))).isZero();
        contents("c");
        assertThat(new Compaction(2, 100, 1).compact(new ParquetFolder(folder))).isZero();
        assertThat(new ParquetFolder(folder).files()).hasSize(3);
    }

    @Test
    void aMergedFileKeepsToItsSize() throws IOException {
        contents("a", "b", "c", "d");
        long one = Files.size(folder.resolve("a.parquet"));
        assertThat(new Compaction(2, 100, 2 * one + one / 2).compact(new ParquetFolder(folder)))
                .isEqualTo(2);
        assertThat(new ParquetFolder(folder).files()).hasSize(2);
    }

    @Test
    void onlySoManyFilesBecomeOne() {
        contents("a", "b", "c", "d", "e");
        assertThat(new Compaction(2, 2, 1 << 20).compact(new ParquetFolder(folder)))
                .isEqualTo(2);
        assertThat(new ParquetFolder(folder).files()).hasSize(3);
    }

    @Test
    void aNightThatWasKilledBeforeThePiecesWentLeavesTheirRowsTwice() throws IOException {
        ContentStore store = contents("a", "b", "c");
        byte[] piece = Files.readAllBytes(folder.resolve("b.parquet"));
        EARLY.compact(new ParquetFolder(folder));
        Files.write(folder.resolve("b.parquet"), piece);
        assertThat(store.places()).containsOnlyKeys("a1", "a2", "b1", "b2", "c1", "c2");
    }

    @Test
    void aDamagedPartIsNamedAndAllStay() throws IOException {
        contents("a", "b", "c");
        Files.writeString(folder.resolve("d.parquet"), "PAR1 and no end");
        PartStore parts = new PartStore(folder);
        assertThatThrownBy(() -> parts.compact(EARLY))
                .isInstanceOf(WarehouseException.class)
                .hasMessageStartingWith("damaged: " + folder.resolve("d.parquet") + "\n");
        assertThat(parts.files()).hasSize(4);
    }

    @Test
    void theReleaseIsTheSame() {
        assertThat(tables(true)).isEqualTo(tables(false));
    }

    /** The tables of a release that is built from parts as they were written, or merged. */
    private Map<String, TableHash> tables(boolean merged) {
        WarehouseFolder warehouse = SampleWarehouse.write(folder.resolve(merged ? "merged" : "pieces"));
        ParquetFolder parts = new ParquetFolder(warehouse.parts(SampleWarehouse.VERSION));
        cut(parts);
        if (merged) {
            assertThat(EARLY.compact(parts)).isPositive();
        }
        BuiltWarehouse.build(warehouse);
        Map<String, TableHash> tables = new TreeMap<>();
        try (DuckDb built = DuckDb.readOnly(warehouse.next().resolve(WarehouseFolder.DATABASE))) {
            built.tables().forEach(table -> tables.put(table, built.hash(table)));
        }
        return tables;
    }

    /** A part for each document. */
    private static void cut(ParquetFolder parts) {
        for (Path part : parts.files()) {
            for (DocumentRow document : ParquetRows.read(part, DocumentRow.class, "")) {
                ParquetRows.write(parts.file(document.key()), DocumentRow.class, List.of(document));
            }
            ParquetFolder.delete(part);
        }
    }
}
