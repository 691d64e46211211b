package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import io.greenpark.scenarios.catalogue.CatalogueText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

        String file = inOneLine(Files.readString(Path.of("../scenarios/catalogue", kind + ".yaml")));
        for (String line :
                list.out().lines().filter(row -> !row.startsWith(" ")).toList()) {
            String id = line.split(" ", 2)[0];
            Outcome shown = greenpark("show", id);
            assertThat(shown.exitCode()).isZero();
            assertThat(shown.out()).startsWith("# ").contains(id + ":\n", "provenance:", "confidence: ");
            assertThat(shown.out().lines().filter(remark -> remark.startsWith("#")))
                    .allSatisfy(remark -> assertThat(TextTable.width(remark)).isLessThanOrEqualTo(80));
            String entry =
                    shown.out().lines().filter(text -> !text.startsWith("#")).collect(Collectors.joining("\n"));
            assertThat(file).contains(inOneLine(entry).strip());
        }
    }

    /** A text whatever the places where its lines end. */
    private static String inOneLine(String text) {
        return text.replaceAll("\\s+(# )?", " ");
    }

    @Test
    void aListSaysHowMuchItsEntriesCanBeReliedOn() {
        assertThat(greenpark("list", "turbines").out())
                .contains("generic-4500-155  assumption  Generic 4.5 MW, 155 m rotor\n");
        assertThat(greenpark("list", "turbines", "--lang", "zh").out())
                .contains("generic-4500-155  假设  通用 4.5 MW 机组,叶轮 155 m\n");
    }

    @Test
    void aMachineIsShownWithBothCurvesAndWhatTheyAmountTo() {
        assertThat(greenpark("show", "generic-4500-155").out())
                .contains(
                        "\n# Power, MW\n",
                        "\n# Thrust coefficient\n",
                        "\n# Specific power                  238 W/m2\n",
                        " at a Rayleigh mean of 6.5 m/s\n");
        assertThat(greenpark("show", "generic-4500-155", "--lang", "zh").out())
                .contains("\n# 功率，MW\n", "\n# 单位扫风面积功率         238 W/m2\n");
    }

    @ParameterizedTest
    @CsvSource({
        "string-100kw, '# European efficiency (EN 50530)  98.4%'",
        "topcon, '# Efficiency at 200 W/m2 over that at 1000   98.0%'",
        "changtu, '# Mean wind speed, m/s'",
        "chemicals, '#    +  Sunday and public holidays'",
        "flat, '# Mean over peak of a weekday  100.0%'",
    })
    void everyKindWithCurvesShowsThem(String id, String line) {
        assertThat(greenpark("show", id).out().lines()).contains(line);
    }

    @Test
    void theCurvesAreWrittenAsAPictureAsAWhole(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("curve.svg");
        Files.writeString(file, "old");

        assertThat(greenpark("show", "generic-4500-155", "--svg", file.toString())
                        .exitCode())
                .isZero();

        assertThat(Files.readString(file))
                .startsWith("<svg ")
                .endsWith("</svg>\n")
                .contains("Power, MW");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void anEntryWithoutCurvesGivesNoPicture(@TempDir Path folder) {
        Path file = folder.resolve("curve.svg");
        Outcome outcome = greenpark("show", "liaoning-two-part-66kv", "--svg", file.toString());
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("the entry liaoning-two-part-66kv has no curve for --svg");
        assertThat(file).doesNotExist();
    }

    @Test
    void aPictureThatCannotBeWrittenNamesItsFile(@TempDir Path folder) {
        Outcome outcome = greenpark(
                "show",
                "generic-4500-155",
                "--svg",
                folder.resolve("missing/curve.svg").toString());
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("curve.svg", "does not exist");
    }

    @Test
    void anUnknownListIsAUsageError() {
        Outcome outcome = greenpark("list", "turbine");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.said()).startsWith("greenpark list: there is no list turbine; there are rules, ");
    }

    @Test
    void anUnknownEntryIsAUsageErrorThatNamesTheNearest() {
        Outcome outcome = greenpark("show", "generic-4500-15");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.said())
                .startsWith("greenpark show: the catalogue has no entry generic-4500-15; maybe generic-4500-155\n");
    }

    @Test
    void anUnknownLanguageIsAUsageError() {
        Outcome outcome = greenpark("list", "turbines", "--lang", "de");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.said()).contains("'--lang': expected one of en, zh, but is de");
    }

    @Test
    void theSchemaIsTheOneThatIsShipped() throws Exception {
        assertThat(greenpark("schema").out())
                .isEqualTo(Files.readString(Path.of("../scenarios/schema/scenario.schema.json")));
    }
}
