package io.greenpark.core.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the worth of a project hangs on; docs/model.md eq. (FIN-22). */
class SensitivityTest {

    private static final double ROUNDING_YUAN = 1e-6;

    /** 1 MW for 1,000 yuan that costs 20 yuan a year and lives ten years. */
    private static final PlantInService ROOF = new PlantInService(
            "park",
            new PricedPlant(
                    PlantKind.SOLAR,
                    "roof",
                    1.0,
                    0.0,
                    new CostTerms(
                            new CostTerms.Capital(0.0, 1000.0, 0.0),
                            new CostTerms.Upkeep(20.0, 0.0, 0.0),
                            false,
                            new CostTerms.Lifetime(
                                    10.0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1.0, 0.0, 0.0))),
            PlantUse.of(10.0));

    /** It saves 150 yuan of the bill and earns 30 from export a year; lines cost 5. */
    private static final OperatingYear YEAR = new OperatingYear(10.0, 8.0, 150.0, 30.0, 0.0, 0.0, 5.0);

    private static ProjectResult project(String park) {
        return ProjectResult.of(park, Projects.plain(10), List.of(ROOF), YEAR, List.of());
    }

    private static SensitivityRow row(ProjectResult project, Lever lever, double factor) {
        return project.sensitivity().rows().stream()
                .filter(row -> row.lever() == lever && row.factor() == factor)
                .findFirst()
                .orElseThrow();
    }

    /** Without tax and loan the worth is (150 + 30 − 20 − 5) a − 1000 with the present value a of one yuan a year. */
    @Test
    void everyInputMovesItsOwnAmounts() {
        double a = (1.0 - Math.pow(1.08, -10)) / 0.08;
        ProjectResult project = project("park");

        assertThat(row(project, Lever.INVESTMENT, 0.8).npvYuan()).isCloseTo(155.0 * a - 800.0, within(ROUNDING_YUAN));
        assertThat(row(project, Lever.OPERATION, 1.2).npvYuan()).isCloseTo(150.0 * a - 1000.0, within(ROUNDING_YUAN));
        assertThat(row(project, Lever.GRID_SAVING, 1.2).npvYuan()).isCloseTo(185.0 * a - 1000.0, within(ROUNDING_YUAN));
        assertThat(row(project, Lever.EXPORT_INCOME, 0.8).npvYuan())
                .isCloseTo(149.0 * a - 1000.0, within(ROUNDING_YUAN));
        double dear = (1.0 - Math.pow(1.096, -10)) / 0.096;
        assertThat(row(project, Lever.DISCOUNT_RATE, 1.2).npvYuan())
                .isCloseTo(155.0 * dear - 1000.0, within(ROUNDING_YUAN));
        assertThat(row(project, Lever.INVESTMENT, 0.8).paybackYears()).isCloseTo(800.0 / 155.0, within(1e-12));
        assertThat(row(project, Lever.DISCOUNT_RATE, 1.2).irrFraction())
                .isEqualTo(project.party(InvestmentModel.PARK)
                        .orElseThrow()
                        .irrFraction()
                        .orElseThrow());
    }

    @Test
    void whatMovesNothingIsLeftOut() {
        assertThat(project("park").sensitivity().rows())
                .extracting(SensitivityRow::lever)
                .containsExactly(
                        Lever.INVESTMENT,
                        Lever.INVESTMENT,
                        Lever.OPERATION,
                        Lever.OPERATION,
                        Lever.GRID_SAVING,
                        Lever.GRID_SAVING,
                        Lever.EXPORT_INCOME,
                        Lever.EXPORT_INCOME,
                        Lever.DISCOUNT_RATE,
                        Lever.DISCOUNT_RATE);
    }

    @Test
    void parksTogetherAreWorthTheirSum() {
        ProjectResult both = ProjectResult.sum("all", List.of(project("one"), project("two")));

        for (SensitivityRow row : project("one").sensitivity().rows()) {
            assertThat(row(both, row.lever(), row.factor()).npvYuan())
                    .isCloseTo(2.0 * row.npvYuan(), within(ROUNDING_YUAN));
        }
    }

    /** With taxes, loan and support: cheaper plants are never worse, nor is dearer grid energy that is saved. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void taxesAndLoansFollow(long seed) {
        var random = new SplittableRandom(seed);
        ProjectTerms terms = Projects.taxed(random, 20, new InvestmentModel.ParkOwned());
        ProjectFinance finance = ProjectFinance.of(
                terms, Projects.assets(random), terms.outlook().extend(Projects.year(random), Fleet.NONE));

        double base = npvYuan(finance);
        double cheap = npvYuan(finance.moved(Lever.INVESTMENT, 0.8));
        double dear = npvYuan(finance.moved(Lever.INVESTMENT, 1.2));

        assertThat(npvYuan(finance.moved(Lever.DISCOUNT_RATE, 1.2))).isEqualTo(base);
        assertThat(cheap).isGreaterThan(base);
        assertThat(dear).isLessThan(base);
    }

    private static double npvYuan(ProjectFinance finance) {
        return finance.owners().get(0).npvYuan();
    }

    /** What was read from a file stands as it is. */
    @Test
    void rowsThatWereReadCannotBeMoved() {
        SensitivityRow row = row(project("park"), Lever.INVESTMENT, 0.8);
        Sensitivity read = Sensitivity.of(List.of(row));

        assertThat(read.rows()).containsExactly(row);
        assertThatThrownBy(() -> read.at(Lever.INVESTMENT, 0.8)).isInstanceOf(IllegalStateException.class);
        assertThat(project("park").sensitivity()).isEqualTo(project("park").sensitivity());
    }
}
