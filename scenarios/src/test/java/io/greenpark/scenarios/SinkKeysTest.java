package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.simulation.Case;
import io.greenpark.core.sink.Booking;
import io.greenpark.core.sink.InputErrors;
import io.greenpark.core.sink.Ownership;
import io.greenpark.core.sink.SinkLedger;
import io.greenpark.core.sink.SinkSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped sinks of Xifeng and Tieling, and what their keys refuse. */
class SinkKeysTest {

    private static final Path FILE = Path.of("tieling/sinks.yaml");

    @TempDir
    private Path folder;

    private static Case measures() {
        return ScenarioReader.read(FILE).cases().get(1);
    }

    @Test
    void theShippedFileHasEveryKindOfSiteAndMeasure() {
        List<SinkSite> sites = measures().sinks();

        assertThat(sites)
                .extracting(SinkSite::kind)
                .containsExactly("forest", "forest", "cropland", "cropland", "wetland");
        assertThat(sites.get(0).owner()).isEqualTo(Ownership.STATE);
        assertThat(sites.get(0).county()).isEqualTo("xifeng");
        assertThat(causes(sites.get(0)))
                .contains("tending", "restoration", "thinning", "harvest", "low-yield-conversion", "disturbance");
        assertThat(causes(sites.get(2))).contains("management", "straw-n2o", "fertiliser-n2o");
        assertThat(causes(sites.get(4))).contains("uptake", "wetland-restoration", "methane");
    }

    private static Set<String> causes(SinkSite site) {
        return site.bookings(2024, 2026, InputErrors.NONE).stream()
                .map(Booking::cause)
                .collect(Collectors.toSet());
    }

    @Test
    void theAccountsRunOverTheYearsOfTheirKeyAndTheSoilStopsAfterTwenty() {
        List<SinkLedger> ledgers =
                measures().region().accounting().book(measures().sinks(), 2026, 2026);

        assertThat(ledgers.get(0).county()).isEqualTo("xifeng");
        assertThat(ledgers.get(0).entries().get(0).year()).isEqualTo(2024);
        assertThat(ledgers.get(2).entries())
                .filteredOn(entry -> entry.cause().equals("management") && entry.year() >= 2044)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.tco2e()).isZero());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "factors: ipcc-2006-nitrogen | factors: larch | is a tree species",
                "gwp: ar5 | gwp: co2-only | does not count",
                "finance: cn-renewables | ~finance: cn-renewables\ncarbon: {gwp: ar6}~ | is “ar5”, and carbon.gwp is “ar6”",
                "stand: pine,                  | stand: pines,   | must be a stand of the site or an activity that plants",
                "type: wetland                 | type: wetlands  | unknown type “wetlands”",
                "owner: collective             | owner: commune  | unknown word “commune”",
                "reading: total                | reading: year   | unknown word “year”",
                "untilYear: 2044, areaHa: 150  | untilYear: 2044, areaHa: 1500 | sinks.xifeng-forest.activities.fell-larch.areaHa: must not exceed what is left of the stand larch-old",
            })
    void aFaultIsNamedWithItsPlace(String right, String wrong, String message) throws IOException {
        Path file = folder.resolve("sinks.yaml");
        Files.writeString(file, Files.readString(FILE).replaceFirst(right, wrong));

        assertThatThrownBy(() -> ScenarioReader.read(file))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("sinks.yaml:");
    }
}
