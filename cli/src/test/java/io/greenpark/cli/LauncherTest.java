package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Checkout.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher {@code ./greenpark}, in a checkout whose path has a space and Chinese characters. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

    private static final String SUCCEED = "";

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void setUp() throws IOException {
        checkout = new Checkout(folder).java("17.0.15").maven("3.8.6", SUCCEED);
    }

    @Test
    void theFirstStartBuildsAndTheSecondDoesNot() throws Exception {
        Outcome first = checkout.start("--version");
        Outcome second = checkout.start("--version");

        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).isEqualTo("building greenpark (first use) ...\n");
        assertThat(first.out()).contains("/target/launcher/app-", "/greenpark.jar][io.greenpark.cli.Main][--version]");
        assertThat(second).isEqualTo(new Outcome(0, first.out(), ""));
        assertThat(checkout.builds()).isOne();
    }

    @Test
    void theOptionalModuleIsBuiltApartAndPutOnTheClassPath() throws Exception {
        checkout.maven("3.8.6", "printf '%s ' \"$@\" >../maven-arguments; mkdir -p milp/target/module");
        checkout.start("--version");
        Outcome with = checkout.start("--with", "milp", "run", "a.yaml");

        assertThat(with.err()).isEqualTo("building greenpark (first use) ...\n");
        assertThat(with.out())
                .containsPattern(
                        "/target/launcher-milp/(app-\\d+)/greenpark\\.jar:[^\\]]*/launcher-milp/\\1/milp/\\*\\]")
                .startsWith("[-XX:TieredStopAtLevel=4]")
                .contains("[io.greenpark.cli.Main][run][a.yaml]");
        assertThat(folder.resolve("maven-arguments")).content().contains("-pl cli,milp -am -Pmodule package");
        assertThat(checkout.start("--version").out())
                .contains("/target/launcher/")
                .doesNotContain("milp");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void severalModulesAreTheSameInEveryOrder() throws Exception {
        checkout.maven(
                "3.8.6", "printf '%s ' \"$@\" >../maven-arguments; mkdir -p milp/target/module duckdb/target/module");
        Outcome first = checkout.start("--with", "duckdb,milp", "sweep", "a.yaml");
        Outcome second = checkout.start("--with", "milp,duckdb", "sweep", "a.yaml");

        assertThat(first.out())
                .containsPattern("/launcher-milp-duckdb/(app-\\d+)/greenpark\\.jar:[^\\]]*/\\1/milp/\\*"
                        + ":[^\\]]*/launcher-milp-duckdb/\\1/duckdb/\\*\\]");
        assertThat(folder.resolve("maven-arguments")).content().contains("-pl cli,milp,duckdb -am -Pmodule package");
        assertThat(second).isEqualTo(new Outcome(0, first.out(), ""));
    }

    @Test
    void whatSparkReachesIntoIsOpenedForItAlone() throws Exception {
        checkout.maven("3.8.6", "mkdir -p spark/target/module");

        assertThat(checkout.start("--with", "spark", "sweep", "a.yaml").out())
                .startsWith(
                        "[--add-opens=java.base/java.lang=ALL-UNNAMED][--add-opens=java.base/java.lang.invoke=ALL-UNNAMED]")
                .containsPattern("/launcher-spark/(app-\\d+)/spark/\\*:[^\\]]*/launcher-spark/\\1/greenpark\\.jar\\]");
        assertThat(checkout.start("sweep", "a.yaml").out()).doesNotContain("--add-opens");
    }

    @Test
    void aChangedSourceOfAModuleIsBuiltForThoseWhoTakeIt() throws Exception {
        checkout.maven("3.8.6", "mkdir -p duckdb/target/module");
        checkout.start("--version");
        checkout.start("--with", "duckdb", "--version");
        Files.writeString(checkout.launcher().resolveSibling("duckdb/src/main/New.java"), "new");

        assertThat(checkout.start("--version").err()).isEmpty();
        assertThat(checkout.start("--with", "duckdb", "--version").err())
                .isEqualTo("building greenpark (sources changed) ...\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hive", "milp,hive", "milp,", ",", "milp duckdb", "*", ""})
    void anUnknownModuleIsRefused(String given) throws Exception {
        assertThat(checkout.start("--with", given))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "greenpark: --with takes the optional modules milp, duckdb and spark, several with commas between, not '"
                                + given + "'\n"));
        assertThat(checkout.start("--with").exitCode()).isEqualTo(2);
    }

    /** The language is that of the command, wherever it stands. */
    @Test
    void itsOwnLinesAreChineseWhereTheCommandIs() throws Exception {
        assertThat(checkout.start("list", "turbines", "--lang", "zh").err()).isEqualTo("正在构建 greenpark（首次使用）……\n");
        checkout.source("core/src/main/java/A.java", "something longer than what stood there before");
        assertThat(checkout.start("--lang=zh", "run", "a.yaml").err()).isEqualTo("正在构建 greenpark（源码有变）……\n");
        assertThat(checkout.start("--with", "more", "--lang", "zh"))
                .isEqualTo(new Outcome(2, "", "greenpark: --with 接受可选模块 milp、duckdb 与 spark，多个以逗号分隔，而不是 'more'\n"));
        checkout.source("core/src/main/java/A.java", "something else, longer again than what stood there before");
        assertThat(checkout.start("list", "turbines", "--lang", "en").err())
                .isEqualTo("building greenpark (sources changed) ...\n");
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        assertThat(checkout.start("run", "四 园区.yaml", "", "--set", "a=*", "$HOME \"x\"")
                        .out())
                .contains("[io.greenpark.cli.Main][run][四 园区.yaml][][--set][a=*][$HOME \"x\"]");
    }

    @Test
    void theExitCodeOfTheApplicationIsTheExitCodeOfTheLauncher() throws Exception {
        Process process = checkout.begin(checkout.launcher(), folder, Map.of("EXIT_CODE", "3"), "validate");
        assertThat(checkout.finish(process).exitCode()).isEqualTo(3);
    }

    @Test
    void itWorksThroughSymbolicLinksFromAnotherDirectory() throws Exception {
        Path links = Files.createDirectories(folder.resolve("链接 dir"));
        Files.createSymbolicLink(links.resolve("absolute"), checkout.launcher());
        Path relative = Files.createSymbolicLink(links.resolve("relative"), Path.of("absolute"));

        Outcome outcome = checkout.finish(checkout.begin(relative, links, Map.of()));

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("绿电 园区/target/launcher/");
    }

    @Test
    void onlyLongCommandsUseTheSecondCompiler() throws Exception {
        assertThat(checkout.start("validate", "run").out()).startsWith("[-XX:TieredStopAtLevel=1]");
        assertThat(checkout.start("run", "a.yaml").out()).startsWith("[-XX:TieredStopAtLevel=4]");
    }

    @Test
    void optionsForJavaComeFromTheEnvironment() throws Exception {
        Process process =
                checkout.begin(checkout.launcher(), folder, Map.of("GREENPARK_JAVA_OPTS", "-Xmx4g -Dkey=value"));
        assertThat(checkout.finish(process).out()).startsWith("[-Xmx4g][-Dkey=value][");
    }

    @Test
    void fileNamesAreReadAsUtf8WhereTheLocaleNamesNoCharacterSet() throws Exception {
        checkout.maven("3.8.6", "printf %s \"$LC_ALL\" >../maven-locale");
        assertThat(checkout.start().out()).endsWith(" LC_ALL=C.UTF-8");
        assertThat(folder.resolve("maven-locale")).hasContent("C.UTF-8");
        Process process = checkout.begin(checkout.launcher(), folder, Map.of("LC_ALL", "zh_CN.UTF-8"));
        assertThat(checkout.finish(process).out()).endsWith(" LC_ALL=zh_CN.UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core/src/main/java/A.java",
                "cli/src/main/resources/new.properties",
                "scenarios/catalogue/turbines.yaml",
                "reports/pom.xml",
                "pom.xml"
            })
    void aChangedSourceIsBuiltAgain(String source) throws Exception {
        checkout.start();
        checkout.source(source, "something longer than what stood there before");

        assertThat(checkout.start().err()).isEqualTo("building greenpark (sources changed) ...\n");
        assertThat(checkout.start().err()).isEmpty();
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void aSourceThatCameWithAnOldModificationTimeIsBuiltAgain() throws Exception {
        checkout.start();
        Path source = checkout.source("core/src/main/java/A.java", "class A { int unpacked; }");
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));

        checkout.start();

        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void aDeletedSourceIsBuiltAgain() throws Exception {
        checkout.start();
        Files.delete(checkout.source("core/src/main/java/A.java", ""));

        checkout.start();

        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void scenariosAndTestsAreNoSources() throws Exception {
        checkout.start();
        checkout.source("scenarios/tieling/four-parks.yaml", "formatVersion: 1");
        checkout.source("core/src/test/java/ATest.java", "class ATest {}");

        checkout.start();

        assertThat(checkout.builds()).isOne();
    }

    @Test
    void aFailedBuildShowsItsLogAndIsTriedAgain() throws Exception {
        checkout.maven("3.8.6", "echo 'A.java:1: error'; exit 1");
        Outcome outcome = checkout.start();

        assertThat(outcome.exitCode()).isOne();
        assertThat(outcome.err())
                .contains("A.java:1: error\ngreenpark: the build failed; the lines above are also in ");
        assertThat(outcome.out()).isEmpty();

        checkout.maven("3.8.6", SUCCEED);
        assertThat(checkout.start().exitCode()).isZero();
    }

    @Test
    void concurrentFirstStartsBuildOnce() throws Exception {
        checkout.maven("3.8.6", "sleep 1");
        List<Process> starts = List.of(
                checkout.begin(checkout.launcher(), folder, Map.of()),
                checkout.begin(checkout.launcher(), folder, Map.of()),
                checkout.begin(checkout.launcher(), folder, Map.of()));

        for (Process start : starts) {
            assertThat(checkout.finish(start).exitCode()).isZero();
        }
        assertThat(checkout.builds()).isOne();
    }

    @Test
    void theLockOfADeadProcessIsBroken() throws Exception {
        Process dead = checkout.begin(checkout.launcher(), folder, Map.of("PATH", ""));
        dead.waitFor();
        checkout.source("target/launcher/lock", dead.pid() + "\n");

        assertThat(checkout.start().exitCode()).isZero();
        assertThat(checkout.builds()).isOne();
    }

    @Test
    void aMissingJavaIsExplained() throws Exception {
        checkout.remove("java");
        assertMissing(checkout.start(), "greenpark: Java was not found.", "sudo apt install openjdk-17-jdk maven");
    }

    @Test
    void aJavaHomeWithoutJavaIsExplained() throws Exception {
        Process process = checkout.begin(checkout.launcher(), folder, Map.of("JAVA_HOME", "/nowhere"));
        assertMissing(
                checkout.finish(process),
                "greenpark: JAVA_HOME is /nowhere, where there is no bin/java",
                "set JAVA_HOME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.22", "16"})
    void anOldJavaIsExplained(String version) throws Exception {
        checkout.java(version);
        assertMissing(checkout.start(), "which is too old.", "version 17 or newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "21.0.2", "25-ea"})
    void aNewJavaIsWelcome(String version) throws Exception {
        assertThat(checkout.java(version).start().exitCode()).isZero();
    }

    @Test
    void aMissingMavenIsExplainedWhenItIsNeeded() throws Exception {
        checkout.remove("mvn");
        assertMissing(checkout.start(), "greenpark: Maven (mvn) was not found.", "brew install openjdk@17 maven");

        checkout.maven("3.8.6", SUCCEED).start();
        checkout.remove("mvn");
        assertThat(checkout.start().exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8.5", "3.6.3", "2.2.1"})
    void anOldMavenIsExplained(String version) throws Exception {
        checkout.maven(version, SUCCEED);
        assertMissing(checkout.start(), "Maven " + version + " is too old.", "3.8.6 or newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8.7", "3.9", "3.10.1", "4.0.0-rc-4"})
    void aNewMavenIsWelcome(String version) throws Exception {
        assertThat(checkout.maven(version, SUCCEED).start().exitCode()).isZero();
    }

    private static void assertMissing(Outcome outcome, String... explanation) {
        assertThat(outcome.exitCode()).isEqualTo(127);
        assertThat(outcome.err()).contains(explanation);
        assertThat(outcome.out()).isEmpty();
    }
}
