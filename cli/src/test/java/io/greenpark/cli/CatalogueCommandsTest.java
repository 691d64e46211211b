package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import io.greenpark.scenarios.catalogue.CatalogueText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands {@code list}, {@code show} and {@code schema}. */
final class CatalogueCommandsTest {

    static List<String> kinds() {
        return CatalogueText.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyListedEntryCanBeShownInItsWords(String kind) throws Exception {
        Outcome list = greenpark("list", kind);
        assertThat(list.exitCode()).isZero();
        assertThat(list.out()).isNotEmpty();

        String file = Files.readString(Path.of("../scenarios/catalogue", kind + ".yaml"));
        for (String line : list.out().lines().toList()) {
            String id = line.split(" ", 2)[0];
            Outcome shown = greenpark("show", id);
            assertThat(shown.exitCode()).isZero();
            assertThat(shown.out()).startsWith("# ").contains(id + ":\n", "provenance:", "confidence: ");
            String entry = shown.out().substring(shown.out().indexOf('\n') + 1).indent(2);
            assertThat(file).contains(entry.stripTrailing());
        }
    }

    @Test
    void aListSaysHowMuchItsEntriesCanBeReliedOn() {
        assertThat(greenpark("list", "turbines").out())
                .contains("generic-4500-155  assumption  Generic 4.5 MW, 155 m rotor\n");
        assertThat(greenpark("list", "turbines", "--lang", "zh").out())
                .contains("generic-4500-155  假设  通用 4.5 MW 机组,叶轮 155 m\n");
    }

    @Test
    void anUnknownListIsAUsageError() {
        Outcome outcome = greenpark("list", "turbine");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("greenpark list: there is no list turbine; there are rules, ");
    }

    @Test
    void anUnknownEntryIsAUsageErrorThatNamesTheNearest() {
        Outcome outcome = greenpark("show", "generic-4500-15");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("greenpark show: the catalogue has no entry generic-4500-15; maybe generic-4500-155\n");
    }

    @Test
    void anUnknownLanguageIsAUsageError() {
        Outcome outcome = greenpark("list", "turbines", "--lang", "de");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("'--lang': expected one of en, zh, but is de");
    }

    @Test
    void theSchemaIsTheOneThatIsShipped() throws Exception {
        assertThat(greenpark("schema").out())
                .isEqualTo(Files.readString(Path.of("../scenarios/schema/scenario.schema.json")));
    }
}
