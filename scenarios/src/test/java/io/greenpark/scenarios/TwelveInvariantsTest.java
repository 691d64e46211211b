package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.sink.SinkEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The invariants of accounting over random scenario files. Those that every run requires of itself
 * ({@code core.simulation.Invariants}) hold in each of these studies, or it would not end.
 *
 * <table>
 * <caption>Where each is held</caption>
 * <tr><th>no.</th><th>law</th><th>required or tested by</th></tr>
 * <tr><td>1</td><td>balance of every step and park; parks add up to all</td><td>every run; {@code RandomStudiesTest.accountsAddUp}</td></tr>
 * <tr><td>2</td><td>rows of the bill are the bill</td><td>every run</td></tr>
 * <tr><td>3</td><td>available = self-use + export + curtailed + losses + change of green store</td>
 *     <td>every run; {@code StudyPropertiesTest.availableEnergyIsUsedExportedCurtailedLostOrStored}</td></tr>
 * <tr><td>4</td><td>0 ≤ green inventory ≤ stored energy</td><td>every run</td></tr>
 * <tr><td>5</td><td>one MWh, one claimant</td>
 *     <td>{@code attributesAreWhereTheyCameToAndCertificatesChangeMarketBasedEmissionsOnly}; {@code RandomClaimsTest}; {@code LedgerLawsTest}</td></tr>
 * <tr><td>6</td><td>location-based emissions know grid energy and year only</td><td>the same; {@code RandomStudiesTest.accountsAddUp}</td></tr>
 * <tr><td>7</td><td>market-based may exceed location-based</td><td>{@code marketBasedEmissionsOfAnUncoveredParkExceedLocationBasedOnes}</td></tr>
 * <tr><td>8</td><td>more storage costs no more to run</td><td>{@code RandomStudiesTest.moreStorageNeverRaisesTheLeastCost}</td></tr>
 * <tr><td>9</td><td>shares of an allocation add up to one</td><td>{@code RandomClaimsTest.sharesOfProductsAddUpToOne}; {@code AllocationTest.sharesAddUpToOne}</td></tr>
 * <tr><td>10</td><td>no project is the baseline</td>
 *     <td>{@code StudyPropertiesTest.aCaseWithoutAssetsIsTheBaselineBitByBit} and {@code theBaselineIsTheBillOfTheParkWithoutAssetsToTheCent}</td></tr>
 * <tr><td>11</td><td>soil carbon stands still after its transition</td><td>{@code soilStandsStillAfterTwentyYears}</td></tr>
 * <tr><td>12</td><td>units are part of types and names</td><td>{@code PowerSeries.toEnergy} and its kind; {@code ScenarioFormatTest} prints the unit of every key</td></tr>
 * </table>
 */
final class TwelveInvariantsTest {

    /** Sums in another order, relative to the largest term [1]. */
    private static final double ROUNDING = 1e-9;

    private static final int TRANSITION_YEARS = 20;

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(100, 108);
    }

    private StudyResult run(long seed) throws IOException {
        String text = RandomStudy.of(seed);
        String month = "2027-" + group(text, "start: 2027-(\\d\\d)");
        String terms = "exports: held, provincialFraction: 0";
        String bought = ", certificates: {gec: {produced: 2027-01, bought: %1$s, count: 12, price: 5}},"
                + " cancel: {own: {month: %1$s, year: 2027, count: 12}}";
        return Simulation.run(ScenarioReader.read(Files.writeString(
                folder.resolve("random.yaml"),
                text.replace("    title: {en: Park,", "    greenPower: {%s}\n    title: {en: Park,".formatted(terms))
                        .replace(
                                "  full: {}\n",
                                "  full: {}\n  covered: {override: {parks.*.greenPower: {%s%s}}}\n"
                                        .formatted(terms, bought.formatted(month)))
                        .replace(
                                "cases:\n",
                                "carbon: {gwp: ar5, residual: china-residual, fossil: china-fossil-power, heat: china-default}\n"
                                        + "sinkAccounts: {untilYear: 2050, draws: 100, seed: 1}\ncases:\n"))));
    }

    private static String group(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdInEveryStudy(long seed) throws IOException {
        StudyResult study = run(seed);

        attributesAreWhereTheyCameToAndCertificatesChangeMarketBasedEmissionsOnly(study);
        marketBasedEmissionsOfAnUncoveredParkExceedLocationBasedOnes(study);
        soilStandsStillAfterTwentyYears(study, Integer.parseInt(group(RandomStudy.of(seed), "changeYear: (\\d+)")));
    }

    private static void attributesAreWhereTheyCameToAndCertificatesChangeMarketBasedEmissionsOnly(StudyResult study) {
        CaseResult full = study.of("full");
        CaseResult covered = study.of("covered");

        for (AttributeLedger ledger : covered.ledgers()) {
            double comeMwh = sum(ledger, true);
            assertThat(sum(ledger, false)).isCloseTo(comeMwh, within(ROUNDING * Math.max(1.0, comeMwh)));
            assertThat(ledger.mwh(AttributeAccount.CANCELLED))
                    .isEqualTo(ledger.node().startsWith("park") ? 12.0 : 0.0);
        }
        for (NodeResult node : parks(full)) {
            NodeResult same = covered.node(node.id());
            assertThat(same.value(Indicator.SCOPE2_LOCATION_TCO2))
                    .isEqualTo(node.value(Indicator.SCOPE2_LOCATION_TCO2));
            assertThat(same.value(Indicator.SCOPE2_MARKET_TCO2).orElseThrow())
                    .isLessThan(node.value(Indicator.SCOPE2_MARKET_TCO2).orElseThrow());
        }
    }

    /** The nodes that draw from the grid. */
    private static List<NodeResult> parks(CaseResult variant) {
        return variant.nodes().stream()
                .filter(node -> node.id().startsWith("park"))
                .toList();
    }

    private static double sum(AttributeLedger ledger, boolean sources) {
        return Arrays.stream(AttributeAccount.values())
                .filter(account -> account.source() == sources)
                .mapToDouble(ledger::mwh)
                .sum();
    }

    private static void marketBasedEmissionsOfAnUncoveredParkExceedLocationBasedOnes(StudyResult study) {
        for (NodeResult node : parks(study.of("baseline"))) {
            assertThat(node.value(Indicator.SCOPE2_MARKET_TCO2).orElseThrow())
                    .isGreaterThan(node.value(Indicator.SCOPE2_LOCATION_TCO2).orElseThrow());
        }
    }

    private static void soilStandsStillAfterTwentyYears(StudyResult study, int changed) {
        assertThat(study.of("full").sinks()).singleElement().satisfies(ledger -> assertThat(ledger.entries())
                .filteredOn(SinkEntry::flow)
                .hasSize(24)
                .allMatch(flow -> flow.year() < changed + TRANSITION_YEARS
                        ? flow.tco2e() > 0.0
                        : flow.tco2e() == 0.0 && flow.uncertaintyTco2e() == 0.0));
    }
}
