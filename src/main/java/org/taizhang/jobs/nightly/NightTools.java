package org.taizhang.jobs.nightly;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.taizhang.archive.child.IsolatedReader;
import org.taizhang.fact.Extractor;
import org.taizhang.jobs.settings.Home;
import org.taizhang.lexicon.GrammarFiles;
import org.taizhang.lexicon.SourceFiles;
import org.taizhang.warehouse.ContentStore;
import org.taizhang.warehouse.InventoryStore;
import org.taizhang.warehouse.IssueStore;
import org.taizhang.warehouse.LearnedStore;
import org.taizhang.warehouse.PartStore;
import org.taizhang.warehouse.StarBuild;
import org.taizhang.warehouse.WarehouseDefinition;
import org.taizhang.warehouse.WarehouseFolder;

/** What the steps of a night work with. Made before Spring starts, so that a fault in words, rules or SQL speaks for itself. */
record NightTools(
        NightPlan plan,
        Progress progress,
        ArchiveListing listing,
        IsolatedReader reader,
        ReadingTimes times,
        MeterRegistry meters,
        ContentStore contents,
        Extractor extractor,
        InventoryStore inventory,
        IssueStore archiveIssues,
        PartStore parts,
        LearnedStore learned,
        StarBuild build) {
    static NightTools of(NightPlan plan, Progress progress) {
        Home home = plan.home();
        WarehouseFolder warehouse = plan.warehouse();
        WarehouseDefinition definition = new WarehouseDefinition(home.warehouse());
        return new NightTools(
                plan,
                progress,
                new ArchiveListing(plan.archive(), SourceFiles.load(home.jobs()), progress),
                new IsolatedReader(
                        plan.limits(), warehouse.scratch(), warehouse.log().resolve("readers.log")),
                new ReadingTimes(),
                new SimpleMeterRegistry(),
                new ContentStore(warehouse.contents(plan.versions().reader())),
                new Extractor(GrammarFiles.load(home.jobs(), home.reference())),
                new InventoryStore(warehouse.inventory()),
                new IssueStore(warehouse.archiveIssues()),
                new PartStore(warehouse.parts(plan.versions().extractor())),
                new LearnedStore(warehouse.learned()),
                new StarBuild(
                        warehouse,
                        definition,
                        plan.versions().extractor(),
                        Linking.of(home),
                        plan.versions().builder(),
                        plan.buildMegabytes()));
    }
}
