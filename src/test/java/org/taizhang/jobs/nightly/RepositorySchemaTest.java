package org.taizhang.jobs.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first night may be killed while it creates the tables of the job repository. */
class RepositorySchemaTest {
    @TempDir
    Path folder;

    private final JdbcDataSource database = new JdbcDataSource();
    private String url = "";

    @BeforeEach
    void makeDatabase() {
        url = "jdbc:h2:file:" + folder.resolve("jobs");
        database.setURL(url);
    }

    @Test
    void itIsCreatedOnce() throws SQLException {
        assertThat(schema().initializeDatabase()).isTrue();
        assertThat(schema().initializeDatabase()).isFalse();
    }

    @Test
    void whatAKilledNightHadNoTimeForIsCreatedByTheNext() throws SQLException {
        schema().initializeDatabase();
        execute("DROP SEQUENCE BATCH_JOB_INSTANCE_SEQ");
        execute("DROP TABLE BATCH_JOB_EXECUTION_CONTEXT");
        execute("INSERT INTO BATCH_JOB_INSTANCE VALUES (1, 0, 'nightly', 'key')");
        assertThat(schema().initializeDatabase()).isTrue();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*), NEXT VALUE FOR BATCH_JOB_INSTANCE_SEQ"
                        + " FROM BATCH_JOB_INSTANCE CROSS JOIN (SELECT count(*) FROM BATCH_JOB_EXECUTION_CONTEXT)")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).as("what was there stays").isEqualTo(1);
        }
    }

    private RepositorySchema schema() {
        return new RepositorySchema(database, url);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
