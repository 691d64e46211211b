package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.provenance.InputFile;
import io.greenpark.scenarios.input.FileAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a scenario may name, and those that it may not. */
class FileAccessTest {

    private static final String OUTSIDE =
            "\n  expected a file in that folder or below it; --allow-outside permits any file";

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void twoFolders() throws IOException {
        home = Files.createDirectories(folder.resolve("home/loads")).getParent();
        Files.writeString(folder.resolve("secret.csv"), column());
        Files.writeString(home.resolve("loads/own.csv"), column());
    }

    private static String column() {
        return "loadMw\n" + "2\n".repeat(24);
    }

    private ScenarioFiles loadOf(String file) {
        return ScenarioFiles.twoParks(home)
                .replace("{shape: flat, annualMwh: 20000}", "{file: " + file + ", column: loadMw}");
    }

    private Path link(String name, Path target) throws IOException {
        return Files.createSymbolicLink(home.resolve(name), target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loads/own.csv", "./loads/own.csv", "loads/../loads/own.csv", "../home/loads/own.csv"})
    void filesInTheFolderAndBelowItAreRead(String file) {
        assertThat(loadOf(file).read().inputs()).extracting(InputFile::name).contains(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret.csv", "loads/../../secret.csv", "../nowhere.csv", "/etc/passwd", "../home2/x.csv"})
    void othersAreNotWhetherTheyExistOrNot(String file) {
        assertThat(loadOf(file).refusal())
                .isEqualTo("two-parks.yaml:13:36: parks.kaiyuan-food.load.cold-store.profile.file: " + file
                        + " lies outside the folder of the scenario" + OUTSIDE);
    }

    @Test
    void aLinkThatLeadsOutIsNoWayOut() throws IOException {
        link("file.csv", folder.resolve("secret.csv"));
        link("folder", folder);
        String refused = " is a link that leads out of the folder of the scenario" + OUTSIDE;

        assertThat(loadOf("file.csv").refusal()).endsWith("file.csv" + refused);
        assertThat(loadOf("folder/secret.csv").refusal()).endsWith("folder/secret.csv" + refused);
    }

    @Test
    void aLinkWithinTheFolderIsAFileLikeAnyOther() throws IOException {
        link("link.csv", home.resolve("loads/own.csv"));

        assertThat(loadOf("link.csv").read().inputs())
                .extracting(InputFile::name)
                .contains("link.csv");
    }

    @Test
    void aFolderThatIsReachedThroughALinkIsTheFolderOfTheScenario() throws IOException {
        loadOf("loads/own.csv").read();
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), home);

        assertThat(ScenarioReader.read(linked.resolve("two-parks.yaml")).inputs())
                .hasSize(2);
    }

    @Test
    void aBaseOutsideTheFolderIsRefusedToo() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), ScenarioFiles.twoParks());

        assertThat(ScenarioFiles.twoParks(home)
                        .text("formatVersion: 1\nextends: ../base.yaml\n")
                        .refusal())
                .startsWith("two-parks.yaml:2:10: extends: ../base.yaml lies outside");
    }

    @Test
    void withPermissionAllOfThemAreRead() throws IOException {
        link("file.csv", folder.resolve("secret.csv"));
        for (String file : new String[] {
            "../secret.csv", "file.csv", folder.resolve("secret.csv").toString()
        }) {
            loadOf(file).write();
            ReadOptions options = ReadOptions.standard().with(FileAccess.ANYWHERE);

            assertThat(ScenarioReader.check(home.resolve("two-parks.yaml"), options)
                            .parks())
                    .hasSize(2);
        }
    }

    @Test
    void whatTheUserNamesOnTheCommandLineMayLieAnywhere() {
        ScenarioFiles files = ScenarioFiles.twoParks(home)
                .set("parks.kaiyuan-food.load.cold-store.profile={file: ../secret.csv, column: loadMw}");

        assertThat(files.read().inputs()).extracting(InputFile::name).contains("../secret.csv");
    }
}
