package io.greenpark.core.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.factors.Gas;
import io.greenpark.core.factors.Gwp;
import io.greenpark.core.factors.TraceGases;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.thermal.FuelUse;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.units.Units;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectEmissionsTest {

    private static final double ROUNDING = 1e-9;
    private static final Gwp AR5 = new Gwp("ar5", Title.of("AR5"), 28.0, 28.0, 265.0);
    private static final Gwp AR6 = new Gwp("ar6", Title.of("AR6"), 29.8, 27.0, 273.0);
    private static final Fuel COAL =
            Fuel.ofTable("coal", Title.of("coal"), "t", 20.0, 25.0, 1.0).with(TraceGases.ofTable(10.0, 1.5, false));
    private static final TimeAxis DAY = Accounting.axis(2027, 4, 1, 24);

    /** Half of April. */
    private static final TimeAxis HALF = Accounting.axis(2027, 4, 1, 360);

    @Test
    void methaneAndNitrousOxideCountByTheChosenPotentials() {
        // 1 TJ of coal: 10 kg CH4 at 28 and 1.5 kg N2O at 265 are 0.28 and 0.3975 t, with 25 t C as 91.667 t CO2
        CarbonAccount account = burnt(COAL, AR5);

        assertThat(account.tco2e(CarbonLine.SCOPE1, "fuel-ch4")).isCloseTo(0.28, within(ROUNDING));
        assertThat(account.tco2e(CarbonLine.SCOPE1, "fuel-n2o")).isCloseTo(0.3975, within(ROUNDING));
        assertThat(account.tco2e(CarbonLine.SCOPE1, CarbonLine.FUEL)).isCloseTo(275.0 / 3.0, within(ROUNDING));
    }

    @Test
    void co2AloneHasNoLinesOfOtherGases() {
        assertThat(burnt(COAL, Gwp.CO2_ONLY).lines())
                .extracting(CarbonLine::method)
                .containsOnly(CarbonLine.FUEL);
    }

    @Test
    void methaneOfBiomassHasAPotentialOfItsOwn() {
        Fuel straw =
                Fuel.ofTable("straw", Title.of("straw"), "t", 14.0, 0.0, 1.0).with(TraceGases.ofTable(30.0, 4.0, true));

        CarbonAccount account = burnt(straw, AR6);

        assertThat(account.tco2e(CarbonLine.SCOPE1, "fuel-ch4-biogenic")).isCloseTo(0.03 * 27.0, within(ROUNDING));
        assertThat(account.tco2e(CarbonLine.SCOPE1, CarbonLine.FUEL)).isZero();
    }

    @Test
    void everyLineIsQuantityTimesFactor() {
        assertThat(burnt(COAL, AR6).lines())
                .allSatisfy(line -> assertThat(line.tco2e()).isEqualTo(line.quantity() * line.factor()));
    }

    /** A tonne in every hour. */
    private record Hourly(String id) implements ProductOutput {

        @Override
        public double tonnes(TimeAxis axis, int firstStep, int endStep) {
            return (endStep - firstStep) * axis.stepHours();
        }
    }

    @Test
    void aProcessSetsFreeWhatTheTonnesOfItsProductAsk() {
        var lime = new ProcessEmission.OfProduct("calcination", Gas.CO2, new Hourly("lime"), 0.44);
        var acid = new ProcessEmission.OfProduct("acid", Gas.N2O, new Hourly("acid"), 0.001);

        CarbonAccount account = of(HALF, List.of(lime, acid), List.of(), terms(AR5));

        // 360 t in 360 hours
        assertThat(account.tco2e(CarbonLine.SCOPE1, CarbonLine.PROCESS)).isCloseTo(158.4, within(ROUNDING));
        assertThat(account.tco2e(CarbonLine.SCOPE1, "process-n2o")).isCloseTo(0.36 * 265.0, within(ROUNDING));
    }

    @Test
    void whatAProductStatesIsARowOfItsOwn() {
        CarbonAccount account =
                of(HALF, List.of(new ProcessEmission.Stated(new Hourly("lime"), 0.1)), List.of(), terms(AR5));

        CarbonLine line = account.lines().get(0);
        assertThat(line.source()).isEqualTo("product.lime");
        assertThat(line.isDirectCo2()).isTrue();
        assertThat(line.isOfFuel()).isFalse();
        assertThat(account.tco2e(CarbonLine.SCOPE1, CarbonLine.PROCESS)).isCloseTo(36.0, within(ROUNDING));
    }

    @Test
    void aMonthInPartSetsFreeThatPart() {
        var process = new ProcessEmission.ByMonth("kiln", Gas.CO2, Collections.nCopies(12, 60.0));

        assertThat(of(HALF, List.of(process), List.of(), terms(AR5)).tco2e(CarbonLine.SCOPE1, CarbonLine.PROCESS))
                .isCloseTo(30.0, within(ROUNDING));
        assertThatThrownBy(() -> new ProcessEmission.ByMonth("kiln", Gas.CO2, List.of(1.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("monthlyTonnes must have 12 values, but is 1");
    }

    @Test
    void purchasedHeatHasTheGeneralFactorAndThatOfItsSupplier() {
        // 10 MW for a day are 240 MWh or 864 GJ
        var heat = new PurchasedHeat("network", PowerSeries.constant(DAY, 10.0), 0.11, 0.05);

        CarbonAccount account = of(DAY, List.of(), List.of(heat), Accounting.terms(Matching.ANNUAL));

        assertThat(account.tco2e(CarbonLine.SCOPE2, CarbonLine.LOCATION)).isCloseTo(95.04, within(ROUNDING));
        assertThat(account.tco2e(CarbonLine.SCOPE2, CarbonLine.MARKET)).isCloseTo(43.2, within(ROUNDING));
        assertThat(account.lines()).allMatch(CarbonLine::isPurchasedHeat);
    }

    /** Else electricity would be missing in a market-based total. */
    @Test
    void withoutAResidualFactorHeatIsNotCountedByMarketEither() {
        var heat = new PurchasedHeat("network", PowerSeries.constant(DAY, 10.0), 0.11, 0.05);

        CarbonAccount account = of(DAY, List.of(), List.of(heat), terms(AR5));

        assertThat(account.lines()).extracting(CarbonLine::method).containsOnly(CarbonLine.LOCATION);
    }

    /** EN-1 of the golden tests. */
    @Test
    void aKilowattHourIsThatMuchStandardCoal() {
        assertThat(Units.TCE_PER_MWH).isCloseTo(0.122835, within(5e-7));
    }

    private static CarbonAccount burnt(Fuel fuel, Gwp gwp) {
        var use = new FuelUse(fuel.id(), PowerSeries.constant(DAY, 1000.0 / 3.6 / 24.0));
        return CarbonAccount.of(DAY, List.of(use), List.of(fuel), Activities.NONE, List.of(), terms(gwp));
    }

    private static CarbonAccount of(
            TimeAxis axis, List<ProcessEmission> process, List<PurchasedHeat> heat, CarbonTerms terms) {
        return CarbonAccount.of(
                axis, List.of(), List.of(), new Activities(process, heat, List.of(), 0.0), List.of(), terms);
    }

    private static CarbonTerms terms(Gwp gwp) {
        return new CarbonTerms(gwp, List.of(), List.of(), List.of(), Matching.ANNUAL);
    }
}
