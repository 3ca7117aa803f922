package org.taizhang.jobs.nightly;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;

/**
 * Creates Spring Batch's tables in a database that has none. Boot's own initialiser runs the whole script at every start, which fails
 * on each table that is there and fills H2's trace file.
 */
final class RepositorySchema extends DataSourceScriptDatabaseInitializer {
    private final DataSource dataSource;

    RepositorySchema(DataSource dataSource, String url) {
        super(dataSource, settings(url));
        this.dataSource = dataSource;
    }

    @Override
    public boolean initializeDatabase() {
        return !tablesExist() && super.initializeDatabase();
    }

    private boolean tablesExist() {
        try (Connection connection = dataSource.getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), null, new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase("BATCH_JOB_INSTANCE")) {
                    return true;
                }
            }
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "the job repository does not answer: see repository.url in jobs/nightly.yml (" + e.getMessage()
                            + ")",
                    e);
        }
    }

    private static DatabaseInitializationSettings settings(String url) {
        DatabaseInitializationSettings settings = new DatabaseInitializationSettings();
        String platform = DatabaseDriver.fromJdbcUrl(url).getId();
        settings.setSchemaLocations(List.of("classpath:org/springframework/batch/core/schema-" + platform + ".sql"));
        settings.setMode(DatabaseInitializationMode.ALWAYS);
        return settings;
    }
}
