package org.taizhang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** jobs/SECURITY.md promises nothing without a test that shows it, and names no test that is not there. */
class SecurityPageTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void everyPromiseNamesATestThatExists() throws IOException {
        List<String> promises = Files.readAllLines(Path.of("jobs/SECURITY.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what") && !line.startsWith("| ---"))
                .toList();
        assertThat(promises).hasSizeGreaterThan(10).allSatisfy(promise -> {
            Matcher named = TEST.matcher(promise);
            assertThat(named.find()).as("a test is named").isTrue();
            do {
                assertThat(isTest(named.group(1), named.group(2)))
                        .as("%s.%s is a test", named.group(1), named.group(2))
                        .isTrue();
            } while (named.find());
        });
    }

    private static boolean isTest(String name, String method) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(path -> path.endsWith(name + ".java")).toList()) {
                if (Files.readString(file).contains("void " + method + "(")) {
                    return true;
                }
            }
        }
        return false;
    }
}
