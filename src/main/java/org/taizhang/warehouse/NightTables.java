package org.taizhang.warehouse;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the report of a night tells of its release: the answers to {@code warehouse/night/*.sql}. They see the release and the documents of
 * the one before.
 */
public final class NightTables {
    private static final String FOLDER = "night";

    private final WarehouseFolder warehouse;
    private final WarehouseDefinition definition;

    public NightTables(WarehouseFolder warehouse, WarehouseDefinition definition) {
        this.warehouse = warehouse;
        this.definition = definition;
    }

    /**
     * @param release name of the night's release
     * @param before name of the one that was current when the night began; empty in the first night, when every document is new
     * @return the answers by the names of their files
     */
    public Map<String, QueryResult> of(String release, String before) {
        Map<String, QueryResult> tables = new LinkedHashMap<>();
        try (DuckDb session = DuckDb.readOnly(database(release))) {
            session.run(given("tables"));
            databaseOf(before).ifPresent(file -> {
                session.execute("ATTACH " + DuckDb.literal(file) + " AS before (READ_ONLY)");
                session.run(given("documents_before"));
            });
            definition.sql(FOLDER).forEach(file -> tables.put(file.name(), session.query(file.sql())));
        }
        return tables;
    }

    /** What the answers start from. */
    private SqlFile given(String name) {
        return SqlFile.read(definition.folder().resolve(FOLDER).resolve("given").resolve(name + ".sql"));
    }

    private Optional<Path> databaseOf(String before) {
        return Optional.of(before)
                .filter(name -> new Releases(warehouse).names().contains(name))
                .map(this::database);
    }

    private Path database(String release) {
        return warehouse.releases().resolve(release).resolve(WarehouseFolder.DATABASE);
    }
}
