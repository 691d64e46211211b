package io.greenpark.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyComponent;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.tariff.HighUseDiscount;
import io.greenpark.core.tariff.Tariff;
import io.greenpark.core.tariff.Tariffs;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Net metering within the bands of the time of use, by hand: January 2027 of 31 days, peak from 07:30 to 10:30 at 1.5 times 400
 * yuan/MWh, valley at half of it. Hourly steps: those at 7 and 10 are half peak, half valley, at 400.
 */
class NettingByBandTest {

    /** Smallest amount of money on a bill. */
    private static final double CENT = 0.005;

    /** Its capacity charge rounds to nothing. */
    private static final double LEAST_MVA = 1e-9;

    private static final int DAYS = 31;
    private static final TimeAxis AXIS = new TimeAxis(
            TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8)).start(),
            Duration.ofHours(1),
            DAYS * 24,
            ZoneOffset.ofHours(8));

    /** 2 MW are drawn at 8 and 9 (peak), 1 MW at 0 and 1 (valley); 3 MW are fed in at 2 (valley). */
    @Test
    void valleyEnergySavesValleyEnergyOnly() {
        PowerSeries importMw = daily(Map.of(8, 2.0, 9, 2.0, 0, 1.0, 1, 1.0));
        PowerSeries exportMw = daily(Map.of(2, 3.0));

        Bill any = bill(new Netting.Energy(12, 50.0), importMw, exportMw);
        Bill band = bill(new Netting.Energy(12, 50.0, true), importMw, exportMw);

        // a day: 4 MWh at 600 and 2 at 200 cost 2,800; 3 of 6 MWh at the mean, or the 2 of the valley
        assertThat(any.amountYuan(BillRow.NET_METERING)).isCloseTo(-DAYS * 1400.0, within(CENT));
        assertThat(band.amountYuan(BillRow.NET_METERING)).isCloseTo(-DAYS * 400.0, within(CENT));
        assertThat(any.amountYuan(BillRow.NET_SURPLUS)).isZero();
        assertThat(band.amountYuan(BillRow.NET_SURPLUS)).isCloseTo(-DAYS * 50.0, within(CENT));
    }

    /** 4 MW are drawn at 7, half an hour of each band; 1 MW is fed in at 8, all peak: 1 of 2 MWh of the peak, priced as the step is. */
    @Test
    void aStepOfTwoBandsCountsForEachByItsPart() {
        Bill bill = bill(new Netting.Energy(12, 0.0, true), daily(Map.of(7, 4.0)), daily(Map.of(8, 1.0)));

        assertThat(line(bill).quantity()).isCloseTo(DAYS * 1.0, within(1e-9));
        assertThat(line(bill).amountYuan()).isCloseTo(-DAYS * 400.0, within(CENT));
    }

    /** By band never credits more energy than together, and all of it is credited or left either way. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void everyExportedMwhIsCreditedOrLeft(long seed) {
        var random = new SplittableRandom(seed);
        var importMw =
                new PowerSeries(AXIS, random.doubles(AXIS.steps(), 0.0, 5.0).toArray());
        var exportMw =
                new PowerSeries(AXIS, random.doubles(AXIS.steps(), 0.0, 6.0).toArray());

        Bill any = bill(new Netting.Energy(12, 1.0), importMw, exportMw);
        Bill band = bill(new Netting.Energy(12, 1.0, true), importMw, exportMw);

        assertThat(line(band).quantity()).isLessThanOrEqualTo(line(any).quantity() + 1e-9);
        for (Bill bill : List.of(any, band)) {
            assertThat(line(bill).quantity() - bill.amountYuan(BillRow.NET_SURPLUS))
                    .isCloseTo(exportMw.energyMwh(), within(CENT));
        }
    }

    private static BillLine line(Bill bill) {
        return bill.lines().stream()
                .filter(line -> line.row() == BillRow.NET_METERING)
                .findFirst()
                .orElseThrow();
    }

    private static PowerSeries daily(Map<Integer, Double> mwOfHour) {
        double[] mw = new double[AXIS.steps()];
        Arrays.setAll(mw, k -> mwOfHour.getOrDefault(k % 24, 0.0));
        return new PowerSeries(AXIS, mw);
    }

    private static Bill bill(Netting netting, PowerSeries importMw, PowerSeries exportMw) {
        Tariff liaoning = Tariffs.liaoning10kv(Tariffs.morningPeak(), HighUseDiscount.NONE);
        Tariff tariff = liaoning.with(
                List.of(
                        new EnergyComponent(BillRow.PURCHASE, 0.0, false),
                        new EnergyComponent(BillRow.NETWORK_ENERGY, 400.0, true)),
                Tariffs.morningPeak());
        return Settlement.bill(
                new BillingTerms(
                        tariff,
                        CapacityMode.TRANSFORMER,
                        BillingTerms.QUARTER,
                        LEAST_MVA,
                        DemandTerms.metered(1.0),
                        null,
                        EnergyPrice.level(0.0),
                        MarketTerms.NONE,
                        new SideTerms(List.of(), List.of(), netting),
                        Map.of()),
                importMw,
                exportMw);
    }
}
