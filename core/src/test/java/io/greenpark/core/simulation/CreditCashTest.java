package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.finance.CashFlow;
import io.greenpark.core.finance.CashRow;
import io.greenpark.core.finance.Depreciation;
import io.greenpark.core.finance.IncomeTax;
import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.Loan;
import io.greenpark.core.finance.Outlook;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.finance.ProjectTerms;
import io.greenpark.core.finance.Rates;
import io.greenpark.core.finance.Support;
import io.greenpark.core.finance.ValueAddedTax;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.sink.CarbonPricePath;
import io.greenpark.core.sink.CreditDeductions;
import io.greenpark.core.sink.CreditPeriod;
import io.greenpark.core.sink.CreditProject;
import io.greenpark.core.sink.CreditRights;
import io.greenpark.core.sink.CreditSales;
import io.greenpark.core.sink.RegionTerms;
import io.greenpark.core.sink.SinkAccounting;
import io.greenpark.core.sink.SinkTargets;
import io.greenpark.core.sink.WetlandSite;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Credits of a lake of 1,000 tCO2 a year, a tenth kept back, in the cash flow of the park that sells them. */
class CreditCashTest {

    private static final double CENT_YUAN = 0.01;
    private static final TimeAxis DAY = Studies.axis(60, 24);
    private static final int FIRST = DAY.firstDate().getYear();
    private static final ProjectTerms TERMS = new ProjectTerms(
            new Outlook(3, 0.0, 0.0, 0.0),
            Rates.of(0.08),
            new InvestmentModel.ParkOwned(),
            Loan.NONE,
            new Depreciation(10, 0.0),
            new ValueAddedTax(0.13, 0.13, 0.06, 0.0, true),
            new IncomeTax(0.25, 0, 0, 5),
            Support.NONE);

    private static CreditProject lake(CreditRights rights) {
        return new CreditProject(
                "lake",
                new WetlandSite(
                        "lake",
                        Title.of("lake"),
                        List.of(new WetlandSite.Area("kept", 100.0, false, FIRST, 0.0, 10.0, 0.0, 0.5)),
                        28.0),
                rights,
                null,
                true,
                new CreditPeriod(FIRST - 1, 5, List.of(FIRST - 1, FIRST + 1, FIRST + 3)),
                0.0,
                new CreditDeductions(0.0, 0.1, 0.0),
                10_600.0,
                new CreditSales.ShareOfHeld(1.0),
                new CarbonPricePath(Map.of(FIRST - 1, 53.0, FIRST + 1, 106.0)));
    }

    private static CashFlow flow(CreditRights inCase, CreditRights inBaseline) {
        Park park = Studies.park(
                "park",
                List.of(PowerSeries.constant(DAY, 10.0)),
                List.of(),
                List.of(),
                Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER));
        ProjectResult project = Simulation.run(Studies.study(
                        DAY,
                        with(Studies.variant("baseline", Dispatcher.gridOnly(), park), inBaseline),
                        with(Studies.variant("sold", Dispatcher.gridOnly(), park), inCase)))
                .of("sold")
                .projects()
                .get(0);
        return project.parties().isEmpty()
                ? new CashFlow("park", 3, List.of())
                : project.parties().get(0).equity();
    }

    private static Case with(Case variant, CreditRights rights) {
        return Studies.with(
                variant,
                new CaseFinance(Map.of("park", TERMS), Map.of(), 0.0),
                new RegionTerms(List.of(lake(rights)), SinkTargets.NONE, SinkAccounting.STANDARD));
    }

    private static CreditRights soldBy(String park) {
        return new CreditRights("collective", "park", true, park);
    }

    @Test
    void whatAParkSellsAndPaysStandsInItsCashFlowNetOfTaxInTheYearsOfTheProject() {
        CashFlow flow = flow(soldBy("park"), soldBy(null));

        // 1,800 t of two years at 106 yuan, a tax of 6 % in it, in year 2; that of the year before year 1 and after
        // year 3 are not its
        assertThat(flow.rowYuan(CashRow.CREDIT_INCOME))
                .containsExactly(new double[] {0.0, 0.0, 180_000.0, 0.0}, within(CENT_YUAN));
        assertThat(flow.rowYuan(CashRow.CREDIT_MONITORING))
                .containsExactly(new double[] {0.0, 0.0, -10_000.0, 0.0}, within(CENT_YUAN));
        assertThat(flow.rowYuan(CashRow.VAT_COLLECTED)[2]).isCloseTo(10_800.0, within(CENT_YUAN));
        assertThat(flow.rowYuan(CashRow.VAT_PAID)[2]).isCloseTo(-600.0, within(CENT_YUAN));
        assertThat(flow.rowYuan(CashRow.INCOME_TAX)[2]).isCloseTo(-0.25 * 170_000.0, within(CENT_YUAN));
        assertThat(flow.netYuan()[2]).isCloseTo(0.75 * 170_000.0, within(CENT_YUAN));
    }

    @Test
    void whatTheBaselineSellsTooIsNotOfTheProject() {
        assertThat(flow(soldBy("park"), soldBy("park")).totalYuan(CashRow.CREDIT_INCOME))
                .isZero();
    }

    @Test
    void whatNoParkReceivesStandsInNoCashFlow() {
        assertThat(flow(soldBy(null), soldBy(null)).lines()).isEmpty();
        assertThat(flow(soldBy("other"), soldBy(null)).lines()).isEmpty();
    }
}
