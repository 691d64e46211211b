package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.finance.CashRow;
import io.greenpark.core.finance.CostTerms;
import io.greenpark.core.finance.Depreciation;
import io.greenpark.core.finance.IncomeTax;
import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.Loan;
import io.greenpark.core.finance.Outlook;
import io.greenpark.core.finance.OwnerResult;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.finance.PricedPlant;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.finance.ProjectTerms;
import io.greenpark.core.finance.Rates;
import io.greenpark.core.finance.Returns;
import io.greenpark.core.finance.Support;
import io.greenpark.core.finance.ValueAddedTax;
import io.greenpark.core.network.Link;
import io.greenpark.core.park.Hub;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.Notice;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.sink.RegionTerms;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From dispatch to cash flow: 10 MW of load all year, 4 MW of wind all year. */
class FinancesTest {

    private static final TimeAxis YEAR = Studies.axis(60, 8760);

    /** 4 MW less import; 12 h at 350 and 12 h at 750 yuan/MWh a day [yuan]. */
    private static final double SAVING_YUAN = 4.0 * 12.0 * (350.0 + 750.0) * 365.0;

    /** Twelve bills are rounded to the cent by row [yuan]. */
    private static final double CENTS_YUAN = 1.0;

    private static final double RELATIVE = 1e-6;

    /** The cost of a purchase that five years' saving pays [yuan]. */
    private static final double CAPEX_YUAN = 5.0 * SAVING_YUAN;

    private static final ProjectTerms PLAIN = terms(new InvestmentModel.ParkOwned(), ValueAddedTax.NONE);

    private static ProjectTerms terms(InvestmentModel model, ValueAddedTax vat) {
        return new ProjectTerms(
                new Outlook(10, 0.0, 0.0, 0.0),
                Rates.of(0.08),
                model,
                Loan.NONE,
                new Depreciation(10, 0.0),
                vat,
                IncomeTax.NONE,
                Support.NONE);
    }

    private static CostTerms cost(double yuan, double lifeYears, double fade, boolean vatIncluded) {
        return new CostTerms(
                new CostTerms.Capital(yuan, 0.0, 0.0),
                new CostTerms.Upkeep(0.0, 0.0, 0.0),
                vatIncluded,
                new CostTerms.Lifetime(lifeYears, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1.0, 0.0, fade));
    }

    private static PricedPlant wind(CostTerms cost) {
        return new PricedPlant(PlantKind.SERIES, "wind", 4.0, 0.0, cost);
    }

    private static Park park(String id, TimeAxis axis) {
        return Studies.park(
                id,
                List.of(PowerSeries.constant(axis, 10.0)),
                List.of(Studies.wind(PowerSeries.constant(axis, 4.0))),
                List.of(),
                Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER));
    }

    private static Case with(Case variant, CaseFinance finance) {
        return Studies.with(variant, finance, RegionTerms.NONE);
    }

    private static StudyResult study(TimeAxis axis, ProjectTerms terms, PricedPlant plant) {
        Park park = park("park", axis);
        Map<String, ProjectTerms> ofPark = Map.of("park", terms);
        return Simulation.run(Studies.study(
                axis,
                with(
                        Studies.variant("baseline", Dispatcher.gridOnly(), Studies.bare(park)),
                        new CaseFinance(ofPark, Map.of(), 0.0)),
                with(
                        Studies.variant("wind", Dispatcher.selfConsumption(), park),
                        new CaseFinance(ofPark, Map.of("park", List.of(plant)), 0.0))));
    }

    private static double value(NodeResult node, Indicator indicator) {
        return node.value(indicator).orElseThrow();
    }

    @Nested
    @DisplayName("a park that builds its wind")
    class ParkOwned {

        private final StudyResult study = study(YEAR, PLAIN, wind(cost(CAPEX_YUAN, 10.0, 0.0, false)));
        private final NodeResult park = study.of("wind").node("park");

        @Test
        void paysForItWithTheBillThatItSaves() {
            OwnerResult owner = study.of("wind").projects().get(0).parties().get(0);

            assertThat(owner.equity().rowYuan(CashRow.INVESTMENT)[0]).isEqualTo(-CAPEX_YUAN);
            assertThat(owner.equity().rowYuan(CashRow.GRID_BILL_SAVING)[10]).isCloseTo(SAVING_YUAN, within(CENTS_YUAN));
            assertThat(value(park, Indicator.PAYBACK_YEARS)).isCloseTo(5.0, within(RELATIVE));
            assertThat(value(park, Indicator.INVESTMENT_YUAN)).isEqualTo(CAPEX_YUAN);
            assertThat(value(park, Indicator.NPV_YUAN))
                    .isCloseTo(
                            SAVING_YUAN / Returns.capitalRecoveryFactor(0.08, 10) - CAPEX_YUAN,
                            within(10.0 * CENTS_YUAN));
            // 5 = 1 / CRF(r, 10) at r = 15.0984 %
            assertThat(value(park, Indicator.IRR_FRACTION)).isCloseTo(0.150984, within(RELATIVE));
        }

        @Test
        void hasThePriceOfGridAndWindTogether() {
            // 4 MW · 8,760 h at CRF · capex; the same and the bill over 87,600 MWh
            double windYuan = CAPEX_YUAN * Returns.capitalRecoveryFactor(0.08, 10);

            assertThat(value(park, Indicator.LCOE_YUAN_PER_MWH)).isCloseTo(windYuan / 35_040.0, within(RELATIVE));
            assertThat(value(park, Indicator.ALL_IN_PRICE_YUAN_PER_MWH))
                    .isCloseTo((park.bill().gridBillYuan() + windYuan) / 87_600.0, within(RELATIVE));
            assertThat(value(park, Indicator.ALL_IN_PRICE_CHANGE_FRACTION)).isNegative();
            assertThat(park.value(Indicator.DEBT_SERVICE_COVERAGE)).isEmpty();
            assertThat(park.value(Indicator.LCOS_YUAN_PER_MWH)).isEmpty();
        }

        @Test
        void hasNoProjectInTheBaseline() {
            CaseResult baseline = study.of("baseline");

            assertThat(baseline.projects()).allSatisfy(project -> {
                assertThat(project.parties()).isEmpty();
                assertThat(project.plants()).isEmpty();
            });
            assertThat(baseline.node("park").value(Indicator.NPV_YUAN)).isEmpty();
            assertThat(value(baseline.node("park"), Indicator.ALL_IN_PRICE_YUAN_PER_MWH))
                    .isEqualTo(baseline.node("park").gridBillYuanPerMwhConsumed());
            assertThat(value(baseline.node("park"), Indicator.ALL_IN_PRICE_CHANGE_FRACTION))
                    .isZero();
        }

        @Test
        void isAllThereIs() {
            CaseResult wind = study.of("wind");

            assertThat(wind.projects()).extracting(ProjectResult::node).containsExactly("park", "all");
            for (Indicator indicator :
                    List.of(Indicator.NPV_YUAN, Indicator.IRR_FRACTION, Indicator.ALL_IN_PRICE_YUAN_PER_MWH)) {
                assertThat(value(wind.all(), indicator)).isCloseTo(value(park, indicator), within(RELATIVE));
            }
            assertThat(wind.notices()).noneMatch(notice -> notice.code() == Notice.Code.NEVER_PAID_BACK);
        }
    }

    @Test
    void valueAddedTaxIsTakenOffBillAndPlants() {
        var vat = new ValueAddedTax(0.13, 0.13, 0.06, 0.0, true);

        CaseResult wind = study(
                        YEAR, terms(new InvestmentModel.ParkOwned(), vat), wind(cost(CAPEX_YUAN, 10.0, 0.0, true)))
                .of("wind");

        // both are divided by 1.13: the payback stays, and the all-in price has the tax again
        assertThat(value(wind.node("park"), Indicator.INVESTMENT_YUAN)).isCloseTo(CAPEX_YUAN / 1.13, within(RELATIVE));
        assertThat(value(wind.node("park"), Indicator.PAYBACK_YEARS)).isCloseTo(5.0, within(RELATIVE));
        assertThat(value(wind.node("park"), Indicator.OWN_SUPPLY_YUAN_PER_YEAR))
                .isCloseTo(CAPEX_YUAN * Returns.capitalRecoveryFactor(0.08, 10), within(CENTS_YUAN));
    }

    @Test
    void plantsThatFadeSaveLessEveryYearUntilTheyAreReplaced() {
        OwnerResult owner = study(YEAR, PLAIN, wind(cost(1e6, 4.0, 0.1, false)))
                .of("wind")
                .projects()
                .get(0)
                .parties()
                .get(0);

        // 1, 0.9, 0.8, 0.7 and again, bought in years 4 and 8
        double[] saved = owner.equity().rowYuan(CashRow.GRID_BILL_SAVING);
        assertThat(Arrays.stream(saved).map(yuan -> yuan / saved[1]).toArray())
                .containsExactly(
                        new double[] {0.0, 1.0, 0.9, 0.8, 0.7, 1.0, 0.9, 0.8, 0.7, 1.0, 0.9}, within(RELATIVE));
        assertThat(owner.equity().rowYuan(CashRow.REPLACEMENT)[4]).isEqualTo(-1e6);
        assertThat(owner.equity().rowYuan(CashRow.REPLACEMENT)[8]).isEqualTo(-1e6);
    }

    @Test
    void aProjectThatNeverPaysSaysSo() {
        CaseResult wind = study(YEAR, PLAIN, wind(cost(1e12, 10.0, 0.0, false))).of("wind");

        assertThat(wind.node("park").value(Indicator.PAYBACK_YEARS)).isEmpty();
        assertThat(wind.notices())
                .contains(
                        new Notice(Notice.Code.NEVER_PAID_BACK, "wind", "park", 10.0),
                        new Notice(Notice.Code.NEVER_PAID_BACK, "wind", "all", 10.0));
        assertThat(wind.node("park").indicators().values()).allMatch(Double::isFinite);
    }

    @Test
    void aPartOfAYearStandsForWholeOnes() {
        // January is a twelfth of a year, as bills see it
        TimeAxis january = Studies.axis(60, 31 * 24);
        CaseResult wind =
                study(january, PLAIN, wind(cost(CAPEX_YUAN, 10.0, 0.0, false))).of("wind");

        double saved = wind.projects().get(0).parties().get(0).equity().rowYuan(CashRow.GRID_BILL_SAVING)[1];
        assertThat(saved).isCloseTo(SAVING_YUAN * 31.0 / 365.0 * 12.0, within(100.0 * CENTS_YUAN));
        assertThat(wind.projects().get(0).plants().get(0).years().get(1).deliveredMwh())
                .isCloseTo(4.0 * 744.0 * 12.0, within(RELATIVE));
        assertThat(wind.notices())
                .anySatisfy(notice -> assertThat(notice.code()).isEqualTo(Notice.Code.FINANCE_OF_PART_YEAR));
    }

    @Test
    void anInvestorSellsThePowerAndTheParkPaysForItInThePrice() {
        CaseResult wind = study(
                        YEAR,
                        terms(new InvestmentModel.PowerPurchase(400.0, 0.0, 10), ValueAddedTax.NONE),
                        wind(cost(CAPEX_YUAN, 10.0, 0.0, false)))
                .of("wind");
        NodeResult park = wind.node("park");

        // 35,040 MWh at 400 yuan/MWh
        assertThat(wind.projects()
                        .get(0)
                        .party(InvestmentModel.INVESTOR)
                        .orElseThrow()
                        .equity()
                        .netYuan()[1])
                .isCloseTo(35_040.0 * 400.0, within(CENTS_YUAN));
        assertThat(value(park, Indicator.OWN_SUPPLY_YUAN_PER_YEAR)).isCloseTo(35_040.0 * 400.0, within(CENTS_YUAN));
        assertThat(value(park, Indicator.NPV_YUAN))
                .isCloseTo(
                        (SAVING_YUAN - 35_040.0 * 400.0) / Returns.capitalRecoveryFactor(0.08, 10),
                        within(10.0 * CENTS_YUAN));
        assertThat(value(park, Indicator.INVESTOR_NPV_YUAN))
                .isCloseTo(
                        35_040.0 * 400.0 / Returns.capitalRecoveryFactor(0.08, 10) - CAPEX_YUAN,
                        within(10.0 * CENTS_YUAN));
    }

    @Test
    void exportAndCertificatesLowerThePrice() {
        // 14 MW of wind for 10 MW of load: 4 MW exported at 300 yuan/MWh, and 5 yuan/MWh of certificates
        Park park = Studies.park(
                "park",
                List.of(PowerSeries.constant(YEAR, 10.0)),
                List.of(Studies.wind(PowerSeries.constant(YEAR, 14.0))),
                List.of(),
                Studies.grid(50.0, 10.0, CapacityMode.TRANSFORMER));
        Map<String, ProjectTerms> terms = Map.of("park", PLAIN);
        CaseResult wind = Simulation.run(Studies.study(
                        YEAR,
                        with(
                                Studies.variant("baseline", Dispatcher.gridOnly(), Studies.bare(park)),
                                new CaseFinance(terms, Map.of(), 5.0)),
                        with(
                                Studies.variant("wind", Dispatcher.selfConsumption(), park),
                                new CaseFinance(
                                        terms,
                                        Map.of("park", List.of(wind(cost(CAPEX_YUAN, 10.0, 0.0, false)))),
                                        5.0))))
                .of("wind");

        double exportMwh = 4.0 * 8760.0;
        OwnerResult owner = wind.projects().get(0).parties().get(0);
        assertThat(owner.equity().rowYuan(CashRow.EXPORT_INCOME)[1]).isCloseTo(exportMwh * 300.0, within(CENTS_YUAN));
        assertThat(owner.equity().rowYuan(CashRow.CERTIFICATE_INCOME)[1])
                .isCloseTo(exportMwh * 5.0, within(CENTS_YUAN));
        assertThat(value(wind.node("park"), Indicator.ALL_IN_PRICE_YUAN_PER_MWH))
                .isCloseTo(
                        (wind.node("park").bill().gridBillYuan()
                                        + CAPEX_YUAN * Returns.capitalRecoveryFactor(0.08, 10)
                                        - exportMwh * 305.0)
                                / 87_600.0,
                        within(RELATIVE));
    }

    @Test
    void aPlantThatStandsInTheBaselineTooIsNoProjectButPartOfThePrice() {
        Park park = park("park", YEAR);
        var finance = new CaseFinance(
                Map.of("park", PLAIN), Map.of("park", List.of(wind(cost(CAPEX_YUAN, 10.0, 0.0, false)))), 0.0);

        StudyResult study = Simulation.run(Studies.study(
                YEAR,
                with(Studies.variant("baseline", Dispatcher.selfConsumption(), park), finance),
                with(Studies.variant("same", Dispatcher.selfConsumption(), park), finance)));

        assertThat(study.of("same").projects().get(0).plants()).isEmpty();
        assertThat(study.of("same").projects().get(0).parties()).isEmpty();
        assertThat(value(study.of("same").node("park"), Indicator.ALL_IN_PRICE_YUAN_PER_MWH))
                .isCloseTo(
                        (study.of("same").node("park").bill().gridBillYuan()
                                        + CAPEX_YUAN * Returns.capitalRecoveryFactor(0.08, 10))
                                / 87_600.0,
                        within(RELATIVE));
    }

    @Test
    void sharedPlantsBelongToTheParksByTheEnergyThatTheyReceive() {
        // a hub of 4 MW; the lines let 3 MW to the first and 1 MW to the second park
        Park first = Studies.bare(park("first", YEAR));
        Park second = Studies.bare(park("second", YEAR));
        var hub = new Hub(
                "hub",
                Title.of("hub"),
                List.of(),
                List.of(),
                List.of(Studies.wind(PowerSeries.constant(YEAR, 4.0))),
                List.of(),
                List.of());
        var shared = new SharedAssets(
                List.of(hub),
                List.of(new Link("a", "hub", "first", 3.0, 1.0, 0.0), new Link("b", "hub", "second", 1.0, 1.0, 0.0)));
        Map<String, ProjectTerms> terms = Map.of("first", PLAIN, "second", PLAIN);
        CaseResult wind = Simulation.run(Studies.study(
                        YEAR,
                        with(
                                Studies.variant("baseline", Dispatcher.gridOnly(), first, second),
                                new CaseFinance(terms, Map.of(), 0.0)),
                        with(
                                Studies.variant("wind", Dispatcher.selfConsumption(), shared, first, second),
                                new CaseFinance(
                                        terms, Map.of("hub", List.of(wind(cost(CAPEX_YUAN, 10.0, 0.0, false)))), 0.0))))
                .of("wind");

        Map<String, Double> invested =
                wind.projects().stream().collect(Collectors.toMap(ProjectResult::node, ProjectResult::investmentYuan));
        assertThat(invested.get("first")).isCloseTo(0.75 * CAPEX_YUAN, within(CENTS_YUAN));
        assertThat(invested.get("second")).isCloseTo(0.25 * CAPEX_YUAN, within(CENTS_YUAN));
        assertThat(invested.get("all")).isCloseTo(CAPEX_YUAN, within(CENTS_YUAN));
        assertThat(value(wind.all(), Indicator.PAYBACK_YEARS)).isCloseTo(5.0, within(RELATIVE));
    }

    @Test
    void everyParkNeedsItsTerms() {
        Case variant = Studies.variant("wind", Dispatcher.selfConsumption(), park("park", YEAR));

        assertThatThrownBy(() -> with(variant, new CaseFinance(Map.of("other", PLAIN), Map.of(), 0.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("terms for every park");
    }
}
