package org.taizhang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code jobs/taizhang}, with tools in its path that only say how they were called. */
class LauncherTest {
    private static final String BUILDS = "mkdir -p target && touch target/taizhang.jar && echo built >>\"$HOME/calls\"";

    @TempDir
    Path folder;

    private Path project = Path.of("");
    private Path tools = Path.of("");

    @BeforeEach
    void copyTheLauncher() throws IOException {
        project = Files.createDirectories(folder.resolve("a project with spaces"));
        Files.createDirectories(project.resolve("jobs"));
        Files.createDirectories(project.resolve("src/main"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        executable(project.resolve("jobs/taizhang"), Files.readString(Path.of("jobs/taizhang")));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed", "head", "find", "mkdir", "touch", "tail")) {
            tool(tool, "exec " + find(tool) + " \"$@\"");
        }
    }

    @Test
    void withoutJavaItSaysWhatIsNeededAndHowToGetIt() throws Exception {
        assertThat(launch(1)).contains("no Java found", "apt-get install openjdk-17-jdk maven");
    }

    @Test
    void anOldJavaIsNamedWithItsVersion() throws Exception {
        java("1.8.0_392");
        assertThat(launch(1)).contains("is Java 8: a JDK 17 or newer is needed");
    }

    @Test
    void aJavaWithoutCompilerIsNotEnough() throws Exception {
        java("17.0.15");
        assertThat(launch(1)).contains("has no compiler beside it");
    }

    @Test
    void anOldMavenIsNamedWithItsVersion() throws Exception {
        java("21.0.2");
        tool("javac", "");
        tool("mvn", "echo 'Apache Maven 3.6.3 (cecedd3)'");
        assertThat(launch(1)).contains("is Maven 3 6: 3.8 or newer is needed");
    }

    @Test
    void itBuildsOnceAndPassesTheArgumentsOn() throws Exception {
        allTools();
        assertThat(launch(0, "query", "select 'a b'"))
                .contains("no jar yet; building", "ran -jar " + project + "/target/taizhang.jar query select 'a b'");
        assertThat(launch(0, "status")).doesNotContain("building").contains("taizhang.jar status");
    }

    @Test
    void itKeepsTheClassesOfABuildForLaterStarts() throws Exception {
        allTools();
        tool(
                "java",
                "if [ \"$1\" = -version ]; then echo 'openjdk version \"17.0.15\"' >&2; exit; fi\n"
                        + "for word; do case $word in -XX:ArchiveClassesAtExit=*) : >\"${word#*=}\" ;; esac; done\n"
                        + "echo \"ran $*\"");
        String classes = "-XX:SharedArchiveFile=" + project + "/target/taizhang.jsa";
        assertThat(launch(0, "status")).contains(classes, "-XX:TieredStopAtLevel=1");
        assertThat(launch(0, "nightly")).contains(classes, "-XX:TieredStopAtLevel=1");
    }

    @Test
    void itStartsWithoutKeptClassesToo() throws Exception {
        allTools();
        tool(
                "java",
                "if [ \"$1\" = -version ]; then echo 'openjdk version \"17.0.15\"' >&2; exit; fi\n"
                        + "for word; do case $word in -XX:ArchiveClassesAtExit=*) exit 1 ;; esac; done\n"
                        + "echo \"ran $*\"");
        assertThat(launch(0, "status")).contains("taizhang.jar status").doesNotContain("SharedArchiveFile");
    }

    @Test
    void itBuildsAgainWhenASourceIsNewer() throws Exception {
        allTools();
        launch(0, "status");
        Path source = Files.writeString(project.resolve("src/main/New.java"), "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(launch(0, "status")).contains("the sources are newer than the jar");
    }

    @Test
    void aFailedBuildShowsItsOutput() throws Exception {
        allTools();
        tool("mvn", mavenThat("echo 'cannot find symbol'; exit 1"));
        assertThat(launch(1, "status")).contains("cannot find symbol", "the build failed");
    }

    private void allTools() throws IOException {
        java("17.0.15");
        tool("javac", "");
        tool("mvn", mavenThat(BUILDS));
    }

    private static String mavenThat(String builds) {
        return "if [ \"$1\" = -v ]; then echo 'Apache Maven 3.8.7'; exit; fi\n" + builds;
    }

    private void java(String version) throws IOException {
        tool(
                "java",
                "if [ \"$1\" = -version ]; then echo 'openjdk version \"" + version + "\"' >&2; exit; fi\n"
                        + "while [ \"$1\" != -jar ]; do shift; done\necho \"ran $*\"");
    }

    private void tool(String name, String body) throws IOException {
        executable(tools.resolve(name), "#!/bin/sh\n" + body + "\n");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path find(String tool) {
        for (String place : System.getenv("PATH").split(File.pathSeparator)) {
            Path file = Path.of(place, tool);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        throw new IllegalStateException("no " + tool + " on this machine");
    }

    private String launch(int expectedCode, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(project.resolve("jobs/taizhang").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(expectedCode);
        return output;
    }
}
