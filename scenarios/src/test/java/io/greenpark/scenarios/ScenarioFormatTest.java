package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed schema and manual are those of the code; {@code -Dgolden.update} writes them anew. */
class ScenarioFormatTest {

    private static final String HOW = "is stale: run mvn test -pl scenarios -am -Dgolden.update";

    @Test
    void theCommittedSchemaIsThatOfTheDeclarations() throws IOException {
        Path committed = Path.of("schema/scenario.schema.json");

        assertThat(current(committed, ScenarioFormat.schema()))
                .as("%s %s", committed, HOW)
                .isEqualTo(ScenarioFormat.schema());
    }

    @Test
    void theCommittedManualIsThatOfTheDeclarations() throws IOException {
        Path committed = Path.of("../docs/scenario.md");

        assertThat(current(committed, ScenarioFormat.manual()))
                .as("%s %s", committed, HOW)
                .isEqualTo(ScenarioFormat.manual());
    }

    private static String current(Path committed, String generated) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, generated);
        }
        return Files.exists(committed) ? Files.readString(committed) : "";
    }
}
