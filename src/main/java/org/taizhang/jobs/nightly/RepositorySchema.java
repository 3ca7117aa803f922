package org.taizhang.jobs.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;
import org.springframework.core.io.ClassPathResource;

/**
 * Creates Spring Batch's tables and sequences where they are missing; also the rest of them, where the first night was killed while it
 * created them. Boot's own initialiser runs the whole script at every start, which fails on each table that is there and fills H2's trace
 * file.
 */
final class RepositorySchema extends DataSourceScriptDatabaseInitializer {
    private static final Pattern CREATED = Pattern.compile("CREATE (?:TABLE|SEQUENCE) (\\w+)");
    private static final String PRESENT = """
            SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema
            UNION ALL
            SELECT sequence_name FROM information_schema.sequences WHERE sequence_schema = current_schema""";

    private final DataSource dataSource;
    private final DatabaseInitializationSettings settings;
    private final Set<String> wanted;

    RepositorySchema(DataSource dataSource, String url) {
        this(dataSource, script(url), new DatabaseInitializationSettings());
    }

    private RepositorySchema(DataSource dataSource, String script, DatabaseInitializationSettings settings) {
        super(dataSource, settings);
        this.dataSource = dataSource;
        this.settings = settings;
        this.wanted = created(script);
        settings.setSchemaLocations(List.of("classpath:" + script));
        settings.setMode(DatabaseInitializationMode.ALWAYS);
    }

    @Override
    public boolean initializeDatabase() {
        Set<String> missing = missing();
        if (missing.isEmpty()) {
            return false;
        }
        settings.setContinueOnError(missing.size() < wanted.size());
        super.initializeDatabase();
        Set<String> refused = missing();
        if (!refused.isEmpty()) {
            throw new IllegalStateException("the job repository lacks " + refused
                    + "; see repository.url in jobs/nightly.yml, and whether its user may create tables there");
        }
        return true;
    }

    private Set<String> missing() {
        Set<String> missing = new TreeSet<>(wanted);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet present = statement.executeQuery(PRESENT)) {
            while (present.next()) {
                missing.remove(present.getString(1).toUpperCase(Locale.ROOT));
            }
            return missing;
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "the job repository does not answer: see repository.url in jobs/nightly.yml (" + e.getMessage()
                            + ")",
                    e);
        }
    }

    private static Set<String> created(String script) {
        try {
            String sql = new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
            return CREATED.matcher(sql).results().map(match -> match.group(1)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Spring Batch has no tables for this kind of database: " + script, e);
        }
    }

    private static String script(String url) {
        return "org/springframework/batch/core/schema-"
                + DatabaseDriver.fromJdbcUrl(url).getId() + ".sql";
    }
}
