package org.taizhang.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReaderLibrariesTest {
    @Test
    void eachIsNamedWithItsVersion() {
        assertThat(ReaderLibraries.names())
                .hasSize(6)
                .allMatch(name -> name.matches("[a-z-]+-\\d[\\d.]+\\.jar"))
                .anyMatch(name -> name.startsWith("pdfbox-3."));
    }
}
