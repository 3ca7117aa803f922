package org.taizhang.chart.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedSqlTest {
    private static final NamedSql SQL = new NamedSql("a.sql", """
            -- Meaning: not a :parameter
            SELECT ':quoted', x::DATE, ":name" FROM t /* :comment */
            WHERE day <= :quarter_end AND region = :region OR day = :quarter_end""");

    @Test
    void bindsNamesAndLeavesTextAlone() {
        assertThat(SQL.names()).containsExactly("quarter_end", "region");
        assertThat(SQL.positional())
                .contains("':quoted'", "x::DATE", "\":name\"", ":parameter", "/* :comment */")
                .endsWith("WHERE day <= ? AND region = ? OR day = ?");
        assertThat(SQL.bind(Map.of("quarter_end", "2021-03-31", "region", "'; DROP TABLE t; --")))
                .containsExactly("2021-03-31", "'; DROP TABLE t; --", "2021-03-31");
    }

    @Test
    void refusesAParameterThatThereIsNot() {
        assertThatThrownBy(() -> SQL.bind(Map.of("region", "x")))
                .isInstanceOf(PackFileException.class)
                .hasMessage("a.sql: there is no parameter :quarter_end; allowed: [region]");
    }
}
