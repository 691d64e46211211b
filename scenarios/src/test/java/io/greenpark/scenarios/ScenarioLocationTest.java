package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are found where they are written: in the file, in the changes of a case, or on the command line. */
class ScenarioLocationTest {

    private static final String SALE = "parks.park.greenPower.sales.buyer.count";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("park.yaml"), """
                formatVersion: 1
                parks:
                  park:
                    greenPower:
                      sales:
                        buyer: {month: 2027-03, count: 5}
                cases:
                  plain: {}
                  changed:
                    override:
                      parks.park.greenPower.sales:
                        buyer: {count: 7}
                """);
    }

    private String location(String caseId, String path, Setting... settings) {
        String found = ScenarioReader.location(file, ReadOptions.standard().with(List.of(settings)), caseId, path);
        return found.replace(file.toString(), "park.yaml");
    }

    @Test
    void aKeyOfTheFile() {
        assertThat(location("plain", SALE)).isEqualTo("park.yaml:6:33");
    }

    @Test
    void aKeyThatACaseStatesAnew() {
        assertThat(location("changed", SALE)).isEqualTo("park.yaml:12:17");
    }

    @Test
    void theNearestKeyAboveOneThatIsNotWritten() {
        assertThat(location("plain", "parks.park.greenPower.cancel.own")).isEqualTo("park.yaml:4:5");
    }

    @Test
    void aKeyThatTheCommandLineSets() {
        assertThat(location("plain", SALE, Setting.of(SALE + "=9"))).startsWith("--set " + SALE);
    }
}
