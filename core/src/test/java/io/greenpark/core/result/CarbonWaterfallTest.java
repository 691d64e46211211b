package io.greenpark.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.carbon.CarbonLine;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way from the emissions of the baseline to those of a case, on accounts by hand. */
class CarbonWaterfallTest {

    private static final double ROUNDING = 1e-9;

    /** 1,000 MWh at 0.5, 100 t coal at 2 with a little methane, 50 t from a kiln, 200 GJ at 0.1. */
    private static final CarbonAccount BASELINE = new CarbonAccount(List.of(
            line(1, "scope1", "fuel", "coal", 100.0, "t", 2.0),
            line(1, "scope1", "fuel-ch4", "coal", 100.0, "t", 0.01),
            line(1, "scope1", "process", "kiln", 50.0, "t", 1.0),
            line(1, "scope2", "location", "grid-2023", 1000.0, "MWh", 0.5),
            line(1, "scope2", "location", "steam", 200.0, "GJ", 0.1)));

    /** 400 and 200 MWh at 0.5 and 0.35, 30 km3 gas at 2, the kiln with nitrous oxide, no heat. */
    private static final CarbonAccount CASE = new CarbonAccount(List.of(
            line(1, "scope1", "fuel", "gas", 30.0, "km3", 2.0),
            line(1, "scope1", "process", "kiln", 50.0, "t", 1.0),
            line(1, "scope1", "process-n2o", "kiln", 50.0, "t", 0.2),
            line(1, "scope2", "location", "grid-2023", 400.0, "MWh", 0.5),
            line(2, "scope2", "location", "grid-2024", 200.0, "MWh", 0.35),
            line(1, "avoided", "export", "margin", 500.0, "MWh", 0.9),
            line(1, "outside", "energy", "city", 500.0, "GJ", 0.1)));

    @Test
    void everyPartIsThatOfTheHand() {
        CarbonWaterfall way = location(BASELINE, CASE);

        assertThat(way.baselineTco2e()).isCloseTo(771.0, within(ROUNDING));
        assertThat(way.tco2e()).isCloseTo(390.0, within(ROUNDING));
        assertThat(steps(way)).satisfies(steps -> {
            assertThat(steps).hasSize(6);
            assertThat(steps.get("fuel coal")).isCloseTo(-201.0, within(ROUNDING));
            assertThat(steps.get("fuel gas")).isCloseTo(60.0, within(ROUNDING));
            assertThat(steps.get("process ")).isCloseTo(10.0, within(ROUNDING));
            assertThat(steps.get("purchased-heat ")).isCloseTo(-20.0, within(ROUNDING));
            // 400 MWh less at 0.5; 600 MWh at 0.45 and not 0.5
            assertThat(steps.get("grid-energy ")).isCloseTo(-200.0, within(ROUNDING));
            assertThat(steps.get("grid-factor ")).isCloseTo(-30.0, within(ROUNDING));
        });
    }

    @Test
    void levelsGoFromTheBaselineToTheCase() {
        List<CarbonWaterfall.Level> levels = location(BASELINE, CASE).levels();

        assertThat(levels).extracting(CarbonWaterfall.Level::id).startsWith("baseline", "fuel", "fuel", "process");
        assertThat(levels.get(0).levelTco2e()).isCloseTo(771.0, within(ROUNDING));
        assertThat(levels.get(1).levelTco2e()).isCloseTo(570.0, within(ROUNDING));
        assertThat(levels.get(levels.size() - 1).levelTco2e()).isCloseTo(390.0, within(ROUNDING));
    }

    @Test
    void whatIsCoveredIsAChangeOfTheMarketBasedFactor() {
        CarbonAccount before = new CarbonAccount(List.of(
                line(1, "scope2", "location", "grid", 100.0, "MWh", 0.5),
                line(1, "scope2", "market", "residual", 100.0, "MWh", 0.6)));
        CarbonAccount now = new CarbonAccount(List.of(
                line(1, "scope2", "location", "grid", 80.0, "MWh", 0.5),
                line(1, "scope2", "market", "covered", 20.0, "MWh", 0.0),
                line(1, "scope2", "market", "residual", 60.0, "MWh", 0.6)));

        List<CarbonWaterfall> ways = CarbonWaterfall.of(before, now);

        assertThat(ways).extracting(CarbonWaterfall::method).containsExactly("location", "market");
        assertThat(steps(ways.get(0)).get("grid-energy ")).isCloseTo(-10.0, within(ROUNDING));
        assertThat(steps(ways.get(0)).get("grid-factor ")).isCloseTo(0.0, within(ROUNDING));
        // 20 MWh less at 0.6; 80 MWh at 0.45 and not 0.6
        assertThat(steps(ways.get(1)).get("grid-energy ")).isCloseTo(-12.0, within(ROUNDING));
        assertThat(steps(ways.get(1)).get("grid-factor ")).isCloseTo(-12.0, within(ROUNDING));
    }

    @Test
    void theLastDigitsOfASumAreNoOtherFactor() {
        CarbonAccount before = new CarbonAccount(List.of(line(1, "scope2", "location", "grid", 0.7, "MWh", 0.1)));
        CarbonAccount now = new CarbonAccount(List.of(
                line(1, "scope2", "location", "grid", 0.1, "MWh", 0.1),
                line(2, "scope2", "location", "grid", 0.2, "MWh", 0.1),
                line(3, "scope2", "location", "grid", 0.3, "MWh", 0.1)));

        CarbonWaterfall way = location(before, now);

        assertThat(steps(way).get("grid-factor ")).isZero();
        assertThat(steps(way).get("grid-energy ")).isEqualTo(way.tco2e() - way.baselineTco2e());
    }

    @Test
    void aMethodThatOnlyOneOfBothHasHasNoWay() {
        CarbonAccount market = new CarbonAccount(List.of(line(1, "scope2", "market", "residual", 100.0, "MWh", 0.6)));

        assertThat(CarbonWaterfall.of(BASELINE, market)).hasSize(1);
        assertThat(CarbonWaterfall.of(market, BASELINE)).hasSize(1);
    }

    @Test
    void withoutEnergyThereIsNoFactorThatCouldChange() {
        CarbonAccount island = new CarbonAccount(List.of(line(1, "scope2", "location", "grid", 0.0, "MWh", 0.5)));
        CarbonAccount grid = new CarbonAccount(List.of(line(1, "scope2", "location", "grid", 10.0, "MWh", 0.5)));

        for (CarbonWaterfall way : List.of(location(island, grid), location(grid, island))) {
            assertThat(steps(way).get("grid-energy ")).isEqualTo(way.tco2e() - way.baselineTco2e());
            assertThat(steps(way).get("grid-factor ")).isZero();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void stepsAddUpToTheDifferenceWhateverTheAccounts(long seed) {
        Random random = new Random(seed);
        CarbonAccount before = random(random);
        CarbonAccount now = random(random);

        for (CarbonWaterfall way : CarbonWaterfall.of(before, now)) {
            double sum = way.steps().stream()
                    .mapToDouble(CarbonWaterfall.Step::tco2e)
                    .sum();
            assertThat(sum).isCloseTo(way.tco2e() - way.baselineTco2e(), within(ROUNDING));
            assertThat(way.baselineTco2e()).isCloseTo(total(before, way.method()), within(ROUNDING));
            assertThat(way.tco2e()).isCloseTo(total(now, way.method()), within(ROUNDING));
        }
    }

    private static double total(CarbonAccount account, String method) {
        return account.lines().stream()
                .filter(l -> l.scope().equals("scope1")
                        || l.scope().equals("scope2") && l.method().equals(method))
                .mapToDouble(CarbonLine::tco2e)
                .sum();
    }

    /** Up to 40 lines of up to 100 t. */
    private static CarbonAccount random(Random random) {
        List<List<String>> kinds = List.of(
                List.of("scope1", "fuel", "coal", "t"),
                List.of("scope1", "fuel-n2o", "gas", "km3"),
                List.of("scope1", "process-ch4", "pond", "t"),
                List.of("scope2", "location", "grid", "MWh"),
                List.of("scope2", "market", "residual", "MWh"),
                List.of("scope2", "market", "covered", "MWh"),
                List.of("scope2", "location", "steam", "GJ"),
                List.of("scope2", "fossil", "stated", "MWh"),
                List.of("avoided", "export", "margin", "MWh"));
        List<CarbonLine> lines = new ArrayList<>();
        for (int i = random.nextInt(40); i >= 0; i--) {
            List<String> kind = kinds.get(random.nextInt(kinds.size()));
            double factor = kind.get(2).equals("covered") ? 0.0 : random.nextDouble();
            lines.add(line(
                    1 + i % 12,
                    kind.get(0),
                    kind.get(1),
                    kind.get(2),
                    100.0 * random.nextDouble(),
                    kind.get(3),
                    factor));
        }
        return new CarbonAccount(lines);
    }

    private static CarbonWaterfall location(CarbonAccount before, CarbonAccount now) {
        return CarbonWaterfall.of(before, now).get(0);
    }

    private static Map<String, Double> steps(CarbonWaterfall way) {
        return way.steps().stream()
                .collect(Collectors.toMap(step -> step.part().id() + " " + step.source(), CarbonWaterfall.Step::tco2e));
    }

    private static CarbonLine line(
            int month, String scope, String method, String source, double quantity, String unit, double factor) {
        return new CarbonLine(
                YearMonth.of(2027, month), scope, method, source, quantity, unit, factor, quantity * factor);
    }
}
