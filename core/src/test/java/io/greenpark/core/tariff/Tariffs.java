package io.greenpark.core.tariff;

import io.greenpark.core.provenance.Title;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tariffs for tests. */
public final class Tariffs {

    public static final Set<Integer> ALL_MONTHS = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

    private Tariffs() {}

    /** One band at ratio 1. */
    public static TimeOfUse noTimeOfUse() {
        return new TimeOfUse(
                "none",
                Map.of(Band.FLAT, 1.0),
                List.of(new TimeOfUse.Period(ALL_MONTHS, Band.FLAT, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
    }

    /** Peak from 07:30 to 10:30 at 1.5; valley at 0.5 for the rest of the day. */
    public static TimeOfUse morningPeak() {
        return new TimeOfUse(
                "morning-peak",
                Map.of(Band.PEAK, 1.5, Band.VALLEY, 0.5),
                List.of(
                        new TimeOfUse.Period(ALL_MONTHS, Band.PEAK, LocalTime.of(7, 30), LocalTime.of(10, 30)),
                        new TimeOfUse.Period(ALL_MONTHS, Band.VALLEY, LocalTime.of(10, 30), LocalTime.of(7, 30))));
    }

    /** Liaoning, 1 to 10 kV, fourth period, system operation fee 0: the tariff of the worked example. */
    public static Tariff liaoning10kv(TimeOfUse timeOfUse, HighUseDiscount highUse) {
        return new Tariff(
                "liaoning-two-part-10kv",
                Title.of("10 kV"),
                LocalDate.of(2026, 8, 1),
                null,
                List.of(
                        new EnergyComponent(BillRow.PURCHASE, 374.9, true),
                        new EnergyComponent(BillRow.NETWORK_ENERGY, 105.3, false),
                        new EnergyComponent(BillRow.SYSTEM_OPERATION, 0.0, false),
                        new EnergyComponent(BillRow.GOVERNMENT_FUNDS, 26.825, false)),
                0.0378,
                timeOfUse,
                new CapacityPrices(23_000.0, 36_800.0, 0.4, highUse),
                0.13);
    }
}
