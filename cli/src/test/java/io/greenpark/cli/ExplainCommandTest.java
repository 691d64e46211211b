package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code explain} on finished runs. */
final class ExplainCommandTest {

    @TempDir
    private static Path folder;

    private static Path fourParks;

    @BeforeAll
    static void run() throws IOException {
        FourParks study = new FourParks(folder).week();
        assertThat(study.run().exitCode()).isZero();
        fourParks = study.out();
    }

    @Test
    void thePriceIsShownWithItsRowsFactorsAndSources() {
        Outcome outcome = greenpark("explain", fourParks.toString(), "full.changtu-biotech.gridBillYuanPerMwhConsumed");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .startsWith("full.changtu-biotech.gridBillYuanPerMwhConsumed = ")
                .contains(
                        "  gridBillYuan / consumedMwh\n",
                        "    Sum of these rows of bills/full/changtu-biotech.csv\n",
                        "Network, energy part ",
                        " × 84.000 ",
                        "over the 168 steps of\n    hourly/full/changtu-biotech.csv",
                        "\nRests on ",
                        "  catalogue.tariffs.liaoning-two-part-66kv.",
                        "  parks.changtu-biotech.load.process.profile.annualMwh = 180000 MWh\n"
                                + "  parks.changtu-biotech.load.cold-store.profile.annualMwh = 10000 MWh\n"
                                + "      assumption, no public load of these parks")
                .doesNotContain("parks.kaiyuan-food");
    }

    @Test
    void emissionsNameTheirFactorAndItsPublication() {
        assertThat(greenpark("explain", fourParks.toString(), "full.all.scope2LocationTco2")
                        .out())
                .contains(
                        "carbon/full/*.csv",
                        "liaoning-grid-average-2023",
                        "× 0.487800",
                        "catalogue.factors.liaoning-grid-average");
    }

    @Test
    void aDifferenceLeadsBackToBothCases() {
        assertThat(greenpark("explain", fourParks.toString(), "wind.all.operationalLocationChangeTco2")
                        .out())
                .contains(
                        "wind.all.operationalLocationTco2 − baseline.all.operationalLocationTco2",
                        "\n  wind.all.operationalLocationTco2 = ",
                        "\n  baseline.all.operationalLocationTco2 = ",
                        "\n    baseline.all.scope1Tco2 = ");
    }

    @Test
    void chineseIsChineseAllThrough() {
        assertThat(greenpark("explain", fourParks.toString(), "full.all.npvYuan", "--lang", "zh")
                        .out())
                .contains("园区逐年现金流按", "第 0 年", "依据 ", "      假设, ");
    }

    @Test
    void jsonHoldsTheWholeChain() {
        Outcome outcome = greenpark("explain", fourParks.toString(), "full.all.physicalSelfUseShare", "--json");
        assertThat(outcome.out())
                .startsWith("{\n  \"figure\" : \"full.all.physicalSelfUseShare\"")
                .contains(
                        "\"parts\" : [",
                        "\"full.all.selfUsedMwh\"",
                        "\"restsOn\" : [",
                        "\"confidence\" : \"assumption\"");
    }

    @ParameterizedTest
    @CsvSource({
        "ful.all.importMwh, there is no case ful; maybe full",
        "full.changtu-biotec.importMwh, there is no park or hub changtu-biotec; maybe changtu-biotech",
        "full.all.importMWh, there is no indicator importMWh; maybe importMwh",
        "full.all, 'full.all is no path of a figure; expected CASE.PARK.INDICATOR, for example baseline.all.gridBillYuan'",
        "baseline.all.irrFraction, baseline.all.irrFraction is not defined in this run",
    })
    void aWrongPathIsAUsageErrorThatSaysWhatIsThere(String path, String message) {
        Outcome outcome = greenpark("explain", fourParks.toString(), path);
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.said()).startsWith("greenpark explain: " + message + "\n");
    }

    @Test
    void aRunWhoseRowsWereChangedIsFoundOut(@TempDir Path other) throws IOException {
        FourParks study = new FourParks(other).week().with("--case", "full");
        assertThat(study.run().exitCode()).isZero();
        Path bill = study.out().resolve("bills/full/kaiyuan-food.csv");
        String text = Files.readString(bill);
        Files.writeString(bill, text.replaceFirst("(,purchase,.*,)", "$19"));

        Outcome outcome = greenpark("explain", study.out().toString(), "full.kaiyuan-food.gridBillYuan");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("full.kaiyuan-food.gridBillYuan is ", "but its rows give", "run it again");
    }

    @Test
    void aFolderThatIsNoRunIsInvalidInput(@TempDir Path empty) {
        Outcome outcome = greenpark("explain", empty.toString(), "full.all.importMwh");
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("is not the directory of a run");
    }
}
