package org.taizhang.jobs.nightly;

import org.taizhang.archive.DocumentReader;
import org.taizhang.fact.Extractor;
import org.taizhang.jobs.settings.Home;
import org.taizhang.lexicon.GrammarFiles;
import org.taizhang.lexicon.SourceFiles;
import org.taizhang.warehouse.InventoryStore;
import org.taizhang.warehouse.IssueStore;
import org.taizhang.warehouse.PartStore;
import org.taizhang.warehouse.StarBuild;
import org.taizhang.warehouse.WarehouseDefinition;

/** What the steps of a night work with. Made before Spring starts, so that a fault in words, rules or SQL speaks for itself. */
record NightTools(
        NightPlan plan,
        Progress progress,
        ArchiveListing listing,
        DocumentReader reader,
        Extractor extractor,
        InventoryStore inventory,
        IssueStore archiveIssues,
        PartStore parts,
        StarBuild build) {
    static NightTools of(NightPlan plan, Progress progress) {
        Home home = plan.home();
        WarehouseDefinition definition = new WarehouseDefinition(home.warehouse());
        return new NightTools(
                plan,
                progress,
                new ArchiveListing(plan.archive(), SourceFiles.load(home.jobs()), progress),
                new DocumentReader(),
                new Extractor(GrammarFiles.load(home.jobs(), home.reference())),
                new InventoryStore(plan.warehouse().inventory()),
                new IssueStore(plan.warehouse().archiveIssues()),
                new PartStore(plan.warehouse().parts(plan.extractorVersion())),
                new StarBuild(plan.warehouse(), definition, plan.extractorVersion(), Linking.of(home)));
    }
}
