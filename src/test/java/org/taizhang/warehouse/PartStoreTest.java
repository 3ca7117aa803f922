package org.taizhang.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.document.Identity;
import org.taizhang.fact.Extraction;
import org.taizhang.fact.Modality;
import org.taizhang.fact.Period;
import org.taizhang.warehouse.SampleDocument.Place;

class PartStoreTest {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 10);

    @TempDir
    Path folder;

    private static PartDocument document(String key) {
        return new SampleDocument("焦作日报", DAY, "复工")
                .says("解放区已复工8个。")
                .namesRegion(Place.JIEFANG)
                .part(key);
    }

    private static PartDocument quarantined(String key) {
        Identity identity = new Identity("焦作日报", "410800", DAY, "", "path");
        return new PartDocument(key, "h", ReadStatus.QUARANTINED, "damaged", "broken", 0, identity, Extraction.NOTHING);
    }

    @Test
    void knowsTheKeysOfAllChunks() {
        PartStore store = new PartStore(folder);
        assertThat(store.settled(Set.of())).isEmpty();
        store.write("a", List.of(document("k1"), document("k2")));
        store.write("b", List.of(quarantined("k3")));
        assertThat(store.settled(Set.of())).containsExactlyInAnyOrder("k1", "k2", "k3");
        assertThat(store.statuses()).containsEntry("k3", ReadStatus.QUARANTINED);
    }

    @Test
    void leavesOnePartForAChunkThatIsRepeated() throws IOException {
        PartStore store = new PartStore(folder);
        store.write("a", List.of(document("k1")));
        byte[] first = Files.readAllBytes(folder.resolve("a.parquet"));
        store.write("a", List.of(document("k1")));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("a.parquet"));
        }
        assertThat(Files.readAllBytes(folder.resolve("a.parquet"))).isEqualTo(first);
    }

    @Test
    void takesTheReadingOverTheQuarantine() {
        PartStore store = new PartStore(folder);
        store.write("a", List.of(quarantined("k1")));
        store.write("b", List.of(document("k1")));
        assertThat(store.statuses()).containsEntry("k1", ReadStatus.READ);
    }

    @Test
    void overlooksWhatAKilledWriterLeft() throws IOException {
        PartStore store = new PartStore(folder);
        store.write("a", List.of(document("k1")));
        Files.writeString(folder.resolve(".b.parquet.tmp"), "half a part");
        assertThat(store.settled(Set.of())).containsExactly("k1");
    }

    @Test
    void namesADamagedPart() throws IOException {
        Files.writeString(folder.resolve("torn.parquet"), "PAR1 and no end");
        PartStore store = new PartStore(folder);
        assertThatThrownBy(() -> store.settled(Set.of()))
                .isInstanceOf(WarehouseException.class)
                .hasMessageContaining("torn.parquet");
    }

    @Test
    void refusesAChunkIdThatLeavesTheFolder() {
        PartStore store = new PartStore(folder);
        assertThatThrownBy(() -> store.write("../evil", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void turnsAFigureThatNoColumnHoldsIntoAnIssue() {
        PartDocument document = new SampleDocument("焦作日报", DAY, "复工")
                .says("投资太多。")
                .figure("", Place.CITY, "funding", "", BigDecimal.TEN.pow(40), "CNY", Modality.SCALE, Period.NONE, "")
                .part("k1");
        new PartStore(folder).write("a", List.of(document));
        try (DuckDb memory = DuckDb.inMemory()) {
            memory.bind("part_files", List.of(folder.resolve("a.parquet")));
            QueryResult result = memory.query(
                    "SELECT len(measurements), issues[1].kind FROM read_parquet(getvariable('part_files'))");
            assertThat(result.rows()).containsExactly(List.of(0L, "value_out_of_range"));
        }
    }

    @Test
    void keepsTheInventory() {
        InventoryStore store = new InventoryStore(folder.resolve("inventory.parquet"));
        assertThat(store.read()).isEmpty();
        Identity unknown = new Identity("", "", null, "", "text");
        Instant modified = Instant.parse("2026-11-20T01:02:03.123456789Z");
        InventoryEntry one = new InventoryEntry("b/一.pdf", "h1", "k1", 12, modified, unknown);
        InventoryEntry two = new InventoryEntry("a.txt", "h2", "k2", 0, modified, unknown);
        store.write(List.of(one, two));
        assertThat(store.read()).containsExactly(two, one);
        assertThat(one.modified()).isEqualTo(Instant.parse("2026-11-20T01:02:03.123456Z"));
    }
}
