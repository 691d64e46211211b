package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for the accounts of every study, over random scenario files. The laws of one node (balance, bill, green energy,
 * stocks) are required by every run itself: a run that breaks one does not end.
 */
final class RandomStudiesTest {

    private static final int STUDIES = 40;

    /** Sums in another order, relative to the largest term [1]. */
    private static final double ROUNDING = 1e-9;

    /** Gap to which an optimum is certified [1]. */
    private static final double CERTIFIED = 1e-7;

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, STUDIES);
    }

    static LongStream seedsWithStorage() {
        return seeds().filter(seed -> RandomStudy.of(seed).contains("bess")).limit(8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accountsAddUp(long seed) throws IOException {
        Path file = Files.writeString(folder.resolve("random.yaml"), RandomStudy.of(seed));
        StudyResult study = Simulation.run(ScenarioReader.read(file));

        for (CaseResult variant : study.cases()) {
            theNodesAddUpToAll(variant);
            locationBasedEmissionsKnowImportAndYearOnly(variant);
        }
    }

    private static void theNodesAddUpToAll(CaseResult variant) {
        for (FlowColumn column : List.of(
                FlowColumn.LOAD_MW,
                FlowColumn.IMPORT_MW,
                FlowColumn.EXPORT_MW,
                FlowColumn.CURTAILED_MW,
                FlowColumn.CHARGE_MW)) {
            for (int k = 0; k < variant.all().flows().axis().steps(); k += 7) {
                int step = k;
                double sum = variant.nodes().stream()
                        .mapToDouble(node -> node.flows().get(column, step))
                        .sum();
                assertThat(variant.all().flows().get(column, k)).isCloseTo(sum, within(ROUNDING * Math.max(1.0, sum)));
            }
        }
        sum(variant, Indicator.SELF_USED_MWH);
        sum(variant, Indicator.GRID_BILL_YUAN);
        sum(variant, Indicator.OPERATIONAL_LOCATION_TCO2);
    }

    private static void sum(CaseResult variant, Indicator indicator) {
        double sum = variant.nodes().stream()
                .mapToDouble(node -> node.value(indicator).orElse(0.0))
                .sum();
        assertThat(variant.all().value(indicator).orElseThrow())
                .as(indicator.id())
                .isCloseTo(sum, within(ROUNDING * Math.max(1.0, Math.abs(sum))));
    }

    private static void locationBasedEmissionsKnowImportAndYearOnly(CaseResult variant) {
        for (NodeResult node : variant.nodes()) {
            if (node.bill().lines().isEmpty()) {
                continue;
            }
            double tco2 = 0.0;
            for (int k = 0; k < node.flows().axis().steps(); k++) {
                tco2 += node.flows().get(FlowColumn.IMPORT_MW, k)
                        * node.flows().axis().stepHours()
                        * node.flows().get(FlowColumn.GRID_FACTOR_TCO2_PER_MWH, k);
            }
            assertThat(node.value(Indicator.SCOPE2_LOCATION_TCO2).orElseThrow())
                    .isCloseTo(tco2, within(ROUNDING * Math.max(1.0, tco2)));
        }
    }

    /** With perfect foresight, no wear and no self-discharge, a battery twice as large costs nothing more to run. */
    @ParameterizedTest
    @MethodSource("seedsWithStorage")
    void moreStorageNeverRaisesTheLeastCost(long seed) throws IOException {
        String text = RandomStudy.of(seed)
                .replaceFirst("dispatch: \\{.*}", "dispatch: {strategy: optimal}")
                .replaceAll("selfDischargePerHour: 0.0005", "selfDischargePerHour: 0")
                .replaceAll(
                        "  full: \\{}",
                        "  full: {}\n  more: {override: {parks.*.storage.*.capacityMwh: 60, parks.*.storage.*.chargeMw: 12,"
                                + " parks.*.storage.*.dischargeMw: 12}}");
        Path file = Files.writeString(folder.resolve("random.yaml"), text);
        StudyResult study = Simulation.run(ScenarioReader.read(file));
        double less = study.of("full").all().value(Indicator.DISPATCH_COST_YUAN).orElseThrow();
        double more =
                study.of("more").all().value(Indicator.DISPATCH_BOUND_YUAN).orElseThrow();

        assertThat(more).isLessThanOrEqualTo(less + CERTIFIED * Math.max(1.0, Math.abs(less)));
    }
}
