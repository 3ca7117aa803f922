package org.taizhang.bench.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.taizhang.warehouse.WarehouseFolder;

/**
 * What the linkers would leave for the star, written by SQL: each article is a story, equal names are one project. The star is measured
 * here, not the linkers.
 */
final class SyntheticLinks {
    private static final String PART = "read_parquet('%s/*.parquet')";
    private static final String STORIES = """
            SELECT left(key, 12) || '-a' || a.number AS article, left(sha256(left(key, 12) || a.number), 16) AS story,
                'first' AS method, 1::DOUBLE AS score
            FROM (SELECT key, unnest(list_transform(articles, lambda a: {number: a.number})) AS a FROM %s)
            ORDER BY article
            """;
    private static final String LINKS = """
            SELECT DISTINCT key AS document, m.name AS local_name, m.name AS name, '' AS owner, 'p' || left(md5(m.name), 12) AS project_id,
                'name' AS method, 1::DOUBLE AS score, '' AS runner_up_id, 0::DOUBLE AS runner_up_score
            FROM (SELECT key, unnest(mentions) AS m FROM %s)
            WHERE m.kind = 'project'
            ORDER BY document, local_name
            """;
    private static final String PROJECTS = """
            SELECT 'p' || left(md5(m.name), 12) AS id, m.name AS name, '' AS parent_id, '' AS kind, '' AS owner,
                mode(m.region_code) AS region_code, [m.name] AS names, []::VARCHAR[] AS earlier_ids
            FROM (SELECT unnest(mentions) AS m FROM %s)
            WHERE m.kind = 'project'
            GROUP BY m.name ORDER BY id
            """;
    private static final String DOUBTS = """
            SELECT '' AS name, '' AS region, '' AS project_id, '' AS other_name, '' AS other_region, '' AS other_id,
                0::DOUBLE AS score, '' AS method, '' AS evidence, 0::INTEGER AS documents
            LIMIT 0
            """;
    private static final String ISSUES = """
            SELECT '' AS kind, 0::INTEGER AS page, {'start': 0::INTEGER, 'end': 0::INTEGER} AS span, '' AS text LIMIT 0
            """;

    private final WarehouseFolder warehouse;

    SyntheticLinks(WarehouseFolder warehouse) {
        this.warehouse = warehouse;
    }

    void write() throws IOException, SQLException {
        Path folder = warehouse.next().resolve("link");
        Files.createDirectories(folder);
        String part = String.format(PART, warehouse.parts(SyntheticArchive.VERSION));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '3GB'");
            statement.execute("SET temp_directory = '" + warehouse.next().resolve("spill") + "'");
            copy(statement, String.format(STORIES, part), folder.resolve("stories.parquet"));
            copy(statement, String.format(LINKS, part), folder.resolve("links.parquet"));
            copy(statement, String.format(PROJECTS, part), folder.resolve("projects.parquet"));
            copy(statement, DOUBTS, folder.resolve("doubts.parquet"));
            copy(statement, ISSUES, folder.resolve("issues.parquet"));
        }
    }

    private static void copy(Statement statement, String query, Path file) throws SQLException {
        statement.execute("COPY (" + query + ") TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
    }
}
