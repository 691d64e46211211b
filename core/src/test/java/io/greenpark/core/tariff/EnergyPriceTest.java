package io.greenpark.core.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnergyPriceTest {

    private static final double ROUNDING_YUAN_PER_MWH = 1e-9;
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    /** Friday 2027-01-29 to Monday 2027-02-01, hourly. */
    private static final TimeAxis FOUR_DAYS =
            new TimeAxis(LocalDateTime.of(2027, 1, 29, 0, 0).toInstant(CHINA), Duration.ofHours(1), 4 * 24, CHINA);

    @Test
    void aMonthlyPriceChangesAtTheTurnOfTheMonth() {
        List<Double> months =
                IntStream.rangeClosed(1, 12).mapToObj(m -> 100.0 * m).toList();

        PriceSeries price = new EnergyPrice.Monthly(months).times(1.1).on(FOUR_DAYS);

        assertThat(price.get(71)).isCloseTo(110.0, within(ROUNDING_YUAN_PER_MWH));
        assertThat(price.get(72)).isCloseTo(220.0, within(ROUNDING_YUAN_PER_MWH));
    }

    @Test
    void elevenMonthsAreRefused() {
        assertThatThrownBy(() -> new EnergyPrice.Monthly(List.of(1.0, 2.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("monthlyYuanPerMwh must have 12 values, but is 2");
    }

    @Test
    void aSeriesOfAnotherAxisIsRefused() {
        var january = TimeAxis.ofYear(2027, Duration.ofHours(1), CHINA);
        EnergyPrice price = new EnergyPrice.Stepwise(PriceSeries.constant(january, 300.0));

        assertThatThrownBy(() -> price.on(FOUR_DAYS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("axis must be that of the price series");
    }

    @Test
    void theUpstreamLossFollowsAnHourlyPurchasePrice() {
        double[] hourly = IntStream.range(0, 96).mapToDouble(k -> 200.0 + k).toArray();
        var tariff = tariff(
                Tariffs.noTimeOfUse(),
                new EnergyComponent(
                        BillRow.PURCHASE, new EnergyPrice.Stepwise(new PriceSeries(FOUR_DAYS, hourly)), true, 1.0));

        var loss = EnergyPrices.of(tariff, FOUR_DAYS).rows().get(BillRow.UPSTREAM_LOSS);

        // 5 % of losses: 210 · 0.05 / 0.95
        assertThat(loss.get(10)).isCloseTo(210.0 * 0.05 / 0.95, within(ROUNDING_YUAN_PER_MWH));
    }

    @Test
    void weekendsAndHolidaysHaveBandsOfTheirOwn() {
        Map<Band, Double> ratios = Map.of(Band.PEAK, 1.5, Band.VALLEY, 0.5, Band.DEEP_VALLEY, 0.2);
        var table = new TimeOfUse(
                "by-day",
                TimeOfUse.Basis.RATIO,
                ratios,
                List.of(
                        allDay(Set.of(DayType.WORKDAY), Band.PEAK),
                        allDay(Set.of(DayType.WEEKEND), Band.VALLEY),
                        allDay(Set.of(DayType.HOLIDAY), Band.DEEP_VALLEY)),
                Set.of(LocalDate.of(2027, 1, 31)));

        var purchase = EnergyPrices.of(tariff(table, new EnergyComponent(BillRow.PURCHASE, 100.0, true)), FOUR_DAYS)
                .rows()
                .get(BillRow.PURCHASE);

        // Friday, Saturday, a holiday on Sunday, Monday
        assertThat(List.of(purchase.get(0), purchase.get(24), purchase.get(48), purchase.get(72)))
                .containsExactly(150.0, 50.0, 20.0, 150.0);
        assertThat(purchase.get(23)).isEqualTo(150.0);
    }

    @Test
    void aTableOfPricesStandsInPlaceOfThePurchasePrice() {
        var table = new TimeOfUse(
                "prices",
                TimeOfUse.Basis.PRICE,
                Map.of(Band.PEAK, 1015.6, Band.VALLEY, 453.3),
                List.of(
                        new TimeOfUse.Period(Tariffs.ALL_MONTHS, Band.PEAK, LocalTime.of(8, 30), LocalTime.of(22, 0)),
                        new TimeOfUse.Period(
                                Tariffs.ALL_MONTHS, Band.VALLEY, LocalTime.of(22, 0), LocalTime.of(8, 30))),
                Set.of());
        var tariff = tariff(
                table,
                new EnergyComponent(BillRow.PURCHASE, 400.0, true),
                new EnergyComponent(BillRow.NETWORK_ENERGY, 100.0, false));

        var prices = EnergyPrices.of(tariff, FOUR_DAYS);

        // half of the hour from 08:00 is valley
        assertThat(prices.rows().get(BillRow.PURCHASE).get(8))
                .isCloseTo((1015.6 + 453.3) / 2.0, within(ROUNDING_YUAN_PER_MWH));
        assertThat(prices.rows().get(BillRow.NETWORK_ENERGY).get(8)).isEqualTo(100.0);
        assertThat(prices.rows().get(BillRow.UPSTREAM_LOSS).get(8))
                .isCloseTo(400.0 * 0.05 / 0.95, within(ROUNDING_YUAN_PER_MWH));
    }

    @Test
    void aTableOfPricesForTwoRowsIsRefused() {
        var table = new TimeOfUse(
                "prices",
                TimeOfUse.Basis.PRICE,
                Map.of(Band.FLAT, 400.0),
                List.of(new TimeOfUse.Period(Tariffs.ALL_MONTHS, Band.FLAT, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)),
                Set.of());

        assertThatThrownBy(() -> tariff(
                        table,
                        new EnergyComponent(BillRow.PURCHASE, 400.0, true),
                        new EnergyComponent(BillRow.NETWORK_ENERGY, 100.0, true)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("energy must have one row with time of use where the table holds prices,"
                        + " but is [PURCHASE, NETWORK_ENERGY]");
    }

    @Test
    void aGapOnHolidaysIsNamed() {
        var days = Set.of(DayType.WORKDAY, DayType.WEEKEND);

        assertThatThrownBy(() -> new TimeOfUse(
                        "gap",
                        TimeOfUse.Basis.RATIO,
                        Map.of(Band.FLAT, 1.0),
                        List.of(allDay(days, Band.FLAT)),
                        Set.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "periods must cover every hour: add a period or lengthen one, but is no band in month 1 on a holiday at 00:00");
    }

    private static TimeOfUse.Period allDay(Set<DayType> days, Band band) {
        return new TimeOfUse.Period(Tariffs.ALL_MONTHS, days, band, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    private static Tariff tariff(TimeOfUse timeOfUse, EnergyComponent... energy) {
        return new Tariff(
                "tariff",
                Title.of("tariff"),
                LocalDate.of(2026, 8, 1),
                null,
                List.of(energy),
                0.05,
                timeOfUse,
                new CapacityPrices(0.0, 0.0, 0.0, HighUseDiscount.NONE),
                0.13);
    }
}
