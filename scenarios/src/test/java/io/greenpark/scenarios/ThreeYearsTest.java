package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.finance.CashFlow;
import io.greenpark.core.finance.CashLine;
import io.greenpark.core.finance.CashRow;
import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.study.CaseLifeYear;
import io.greenpark.core.study.YearSink;
import io.greenpark.core.study.YearsStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three years worked out by hand. A plant of 10 MW that never stops serves the whole load, 20,000 MWh that grow by 10 % a year, fades
 * by 2 % a year and is bought anew after two years for half of its price; beside it a farm that fades by 3 %, and a battery of 2 MWh
 * that fades by 10 %.
 */
class ThreeYearsTest {

    private static final double ROUNDING = 1e-9;
    private static final int HOURS = 8760;

    /** Bills are rounded to cents, month by month and row by row. */
    private static final double CENTS_YUAN = 5.0;

    /** Network, system operation, government funds; none of them is changed by the hour. */
    private static final double PER_MWH_YUAN = 211.9 + 40.0 + 26.825;

    /** Of what is bought upstream, 3.78 % do not arrive. */
    private static final double WITH_LOSSES = 1.0 / (1.0 - 0.0378);

    private static final double TAX = 1.13;
    private static final List<Double> LOAD_MWH = List.of(20_000.0, 22_000.0, 24_200.0);
    private static final List<Double> PRICE_YUAN = List.of(400.0, 420.0, 441.0);

    @TempDir
    private static Path folder;

    private static YearsStudy study;
    private static final List<CaseResult> YEARS = new ArrayList<>();
    private static final List<List<CaseLifeYear>> LEFT = new ArrayList<>();

    @BeforeAll
    static void simulate() throws IOException {
        Files.copy(Path.of("examples/one-park.yaml"), folder.resolve("one-park.yaml"));
        Files.writeString(
                folder.resolve("plant.csv"), "mw\n" + String.join("\n", Collections.nCopies(HOURS, "10")) + "\n");
        Path file = Files.writeString(folder.resolve("life.yaml"), """
                formatVersion: 1
                extends: one-park.yaml
                rules: {pack: cn-liaoning-2026-08, applyAsIf: true}
                finance: cn-renewables
                parks:
                  park:
                    solar: null
                    wind:
                      hill:
                        weather: town
                        turbine: generic-4500-155
                        count: 1
                        hubHeightM: 110
                        meanSpeedMPerS: 6.4
                        meanSpeedHeightM: 100
                        wake: {type: constant, lossFraction: 0.05}
                        cost: {capexYuanPerMw: 0, vat: excluded, lifeYears: 20, fadeFractionPerYear: 0.03}
                    series:
                      plant:
                        kind: other
                        file: plant.csv
                        column: mw
                        cost: {capexYuanPerMw: 1000000, vat: excluded, lifeYears: 2, replacementFraction: 0.5, fadeFractionPerYear: 0.02, operationYuanPerMwYear: 7000}
                    storage:
                      bess: {cost: {capexYuanPerMwh: 0, vat: excluded, lifeYears: 20, fadeFractionPerYear: 0.1}}
                    grid:
                      tariff: liaoning-single-part-10kv
                      purchase: {mode: market, price: {priceYuanPerMwh: 400, vat: included}}
                cases:
                  grid-only: {override: {parks.*.solar: null, parks.*.wind: null, parks.*.series: null, parks.*.storage: null}}
                years:
                  from: 2025
                  to: 2027
                  growth:
                    parks.*.load.*.profile.annualMwh: 0.1
                    parks.*.grid.purchase.price.priceYuanPerMwh: 0.05
                """);
        study = ScenarioReader.readYears(file, ReadOptions.standard());
        study.run(Parallelism.sequential(), new Kept(), Progress.none());
    }

    /** Keeps everything. */
    private static final class Kept implements YearSink {

        @Override
        public boolean has(int year) {
            return false;
        }

        @Override
        public List<CaseLifeYear> left(int year) {
            throw new IllegalStateException("no year is there before");
        }

        @Override
        public void finished(int year, StudyResult result, List<CaseLifeYear> left) {
            YEARS.add(result.of("solar-storage"));
            LEFT.add(left);
        }
    }

    private static double value(int k, Indicator indicator) {
        return YEARS.get(k).all().value(indicator).orElseThrow();
    }

    private static List<Double> row(CashRow row) {
        ProjectResult project = study.money(LEFT).get(0).projects().get(0);
        CashFlow flow = project.party(InvestmentModel.PARK).orElseThrow().project();
        List<Double> yuan = new ArrayList<>();
        for (int year = 0; year <= 4; year++) {
            int of = year;
            yuan.add(flow.lines().stream()
                    .filter(line -> line.year() == of && line.row() == row)
                    .mapToDouble(CashLine::amountYuan)
                    .sum());
        }
        return yuan;
    }

    /** 10 MW, 9.8 MW, and 10 MW again, since it is bought anew at the end of the second year. */
    @Test
    void outputFadesUntilThePlantIsBoughtAnew() {
        double[] mwh = {87_600.0, 0.98 * 87_600.0, 87_600.0};
        for (int k = 0; k < 3; k++) {
            assertThat(value(k, Indicator.OTHER_AVAILABLE_MWH)).isCloseTo(mwh[k], within(ROUNDING * mwh[k]));
        }
    }

    /** 3 % of the first year's output a year, of the same wind: 1, 0.97, 0.94. */
    @Test
    void theFarmFadesByItsShareOfTheSameWind() {
        double[] left = {1.0, 0.97, 0.94};
        for (int k = 0; k < 3; k++) {
            double freshMwh = Simulation.run(study.at().apply(2025 + k))
                    .of("solar-storage")
                    .all()
                    .value(Indicator.WIND_AVAILABLE_MWH)
                    .orElseThrow();
            assertThat(value(k, Indicator.WIND_AVAILABLE_MWH))
                    .isCloseTo(left[k] * freshMwh, within(ROUNDING * freshMwh));
        }
    }

    /** There is always more than the load, so that the battery is full, at 0.95 of 2 MWh, of 1.8 MWh, of 1.6 MWh. */
    @Test
    void storageHoldsLessEveryYear() {
        double[] left = {1.0, 0.9, 0.8};
        for (int k = 0; k < 3; k++) {
            double[] storedMwh = YEARS.get(k).node("park").flows().values(FlowColumn.STORED_MWH);
            assertThat(Arrays.stream(storedMwh).max().orElseThrow()).isCloseTo(0.95 * 2.0 * left[k], within(1e-9));
        }
    }

    @Test
    void theLoadGrowsAndTheGridIsNotNeeded() {
        for (int k = 0; k < 3; k++) {
            assertThat(value(k, Indicator.CONSUMED_MWH) - value(k, Indicator.AUX_MWH))
                    .isCloseTo(LOAD_MWH.get(k), within(1e-6));
            assertThat(value(k, Indicator.IMPORT_MWH)).isZero();
        }
    }

    /** What is not bought: the load of each year at the price of the year, net of tax, without escalation. */
    @Test
    void savingsAreThoseOfLoadAndPriceOfEachYear() {
        List<Double> saved = row(CashRow.GRID_BILL_SAVING);
        assertThat(saved.get(0)).isZero();
        for (int k = 0; k < 3; k++) {
            double yuan = LOAD_MWH.get(k) * (PRICE_YUAN.get(k) * WITH_LOSSES + PER_MWH_YUAN) / TAX;
            assertThat(saved.get(k + 1)).as("year %d", k + 1).isCloseTo(yuan, within(CENTS_YUAN));
        }
    }

    /** 10 million yuan at the beginning, half of it at the end of year 2. */
    @Test
    void thePlantIsBoughtAnewAtTheEndOfItsSecondYearForHalfOfItsPrice() {
        assertThat(row(CashRow.INVESTMENT).get(0)).isCloseTo(-10e6, within(1e-3));
        List<Double> again = row(CashRow.REPLACEMENT);
        assertThat(again.get(1)).isZero();
        assertThat(again.get(2)).isCloseTo(-5e6, within(1e-3));
        assertThat(again.get(3)).isZero();
        assertThat(row(CashRow.OPERATION).subList(1, 4))
                .allSatisfy(yuan -> assertThat(yuan).isCloseTo(-70_000.0, within(1e-3)));
    }

    @Test
    void agesAreThoseOfTheBeginningOfEachYear() {
        List<Double> years = study.ages(LEFT).stream()
                .filter(age -> age.plant().plant().equals("plant"))
                .map(age -> age.age().years())
                .toList();
        assertThat(years).containsExactly(0.0, 1.0, 0.0);
        assertThat(study.ages(LEFT).stream()
                        .filter(age -> age.plant().plant().equals("plant"))
                        .map(age -> age.replaced())
                        .toList())
                .containsExactly(false, true, false);
        assertThat(study.ages(LEFT).stream()
                        .filter(age -> age.plant().plant().equals("bess"))
                        .map(age -> age.plant().size())
                        .toList())
                .containsExactly(2.0, 2.0, 2.0);
    }
}
