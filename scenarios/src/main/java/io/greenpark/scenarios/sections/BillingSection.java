package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.settlement.BillVariant;
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.settlement.DemandTerms;
import io.greenpark.core.settlement.PowerFactorTerms;
import io.greenpark.core.settlement.PurchaseTerms;
import io.greenpark.core.settlement.SideTerms;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.tariff.Tariff;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code billing} of a grid connection. */
final class BillingSection {

    /**
     * How the capacity part is charged.
     *
     * @param mode by transformer, demand or contract, or the cheapest of them
     * @param periodMonths months of a billing period
     * @param transformerMva rated power of the transformers [MVA]
     * @param demand how demand is metered
     * @param powerFactor what follows from the power factor
     * @param averageLoadRateFraction average load rate for the price of direct connections, {@code null} without
     * @param place where the section stands
     * @param contract where the contract demand stands
     */
    record Billing(
            CapacityMode mode,
            int periodMonths,
            double transformerMva,
            DemandTerms demand,
            @Nullable PowerFactorTerms powerFactor,
            @Nullable Double averageLoadRateFraction,
            Place place,
            Place contract) {

        BillingTerms terms(
                PurchaseTerms purchase,
                EnergyPrice exportPrice,
                SideTerms side,
                Map<BillVariant, PurchaseTerms> otherPurchase) {
            Tariff tariff = purchase.tariff();
            double leastMw = tariff.capacity().minDemandShareFraction() * transformerMva;
            if (demand.hasContract() && demand.contractMw() < leastMw) {
                throw contract.reject(
                        "must be at least %s of the transformers, but is %s MW"
                                .formatted(tariff.capacity().minDemandShareFraction(), demand.contractMw()),
                        "expected %s MW or more".formatted(leastMw));
            }
            return new BillingTerms(
                    tariff,
                    mode,
                    periodMonths,
                    transformerMva,
                    demand,
                    powerFactor,
                    exportPrice,
                    purchase.market(),
                    side,
                    others(purchase, otherPurchase));
        }

        private Map<BillVariant, PurchaseTerms> others(
                PurchaseTerms purchase, Map<BillVariant, PurchaseTerms> otherPurchase) {
            Map<BillVariant, PurchaseTerms> others = new EnumMap<>(BillVariant.class);
            others.putAll(otherPurchase);
            if (averageLoadRateFraction != null) {
                try {
                    Tariff direct = purchase.tariff().directConnection(averageLoadRateFraction);
                    others.put(BillVariant.DIRECT_CONNECTION, new PurchaseTerms(direct, purchase.market()));
                } catch (InvalidValueException e) {
                    throw place.reject(
                            "the price of direct connections needs a level network price",
                            "expected yuanPerMwh in the row network-energy of the tariff");
                }
            }
            return others;
        }
    }

    /** Billing periods, within calendar years. */
    private enum Period {
        MONTH(1),
        QUARTER(BillingTerms.QUARTER),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Period(int months) {
            this.months = months;
        }
    }

    /**
     * Least demand after a high one.
     *
     * @param shareFraction share of the highest demand before [1]
     * @param months how many months it looks back
     */
    private record Ratchet(double shareFraction, int months) {}

    private static final int MOST_MONTHS = 36;

    private static final Key<CapacityMode> MODE = required(
                    "mode",
                    Choice.of(CapacityMode.class),
                    "By transformer capacity, by maximum demand, by contract demand, or the cheapest of those that are "
                            + "agreed in each billing period.")
            .chinese("计费方式");
    private static final Key<Period> PERIOD = defaulted(
                    "period",
                    Choice.of(Period.class),
                    Period.QUARTER,
                    "the mode is agreed for a calendar quarter",
                    "Billing period in which the mode cheapest keeps its choice.")
            .chinese("计费周期");
    private static final Key<Double> TRANSFORMER = required(
                    "transformerMva", Numbers.above(0.0, "MVA"), "Rated power of the transformers.")
            .chinese("变压器容量");
    private static final Key<Double> PEAK_FACTOR = defaulted(
                    "peakFactor",
                    Numbers.within(1.0, 3.0, "1"),
                    1.0,
                    "the mean of a step stands for the metered quarter-hours in it",
                    "Ratio of the metering interval's peak to the step's mean, where the step is longer.")
            .chinese("峰值系数");
    private static final Key<Duration> INTERVAL = optional(
                    "demandInterval",
                    Texts.duration(),
                    "Metering interval of demand, of which the mean is taken; PT15M if it is left out.")
            .chinese("需量周期");
    private static final Key<Double> CONTRACT = optional(
                    "contractDemandMw", Numbers.above(0.0, "MW"), "Demand that is agreed, for the mode contract.")
            .chinese("合同最大需量");
    private static final Key<Double> RATCHET_SHARE = required(
            "shareFraction", Numbers.fraction(), "Share of the highest demand before that is billed at least.");
    private static final Key<Integer> RATCHET_MONTHS =
            required("months", Integers.ordinal(1, MOST_MONTHS), "How many months it looks back.");
    private static final Key<Ratchet> RATCHET = optional(
                    "ratchet",
                    new Section<>(
                            "ratchet",
                            "A demand that is billed at least after a high one, within the study.",
                            List.of(RATCHET_SHARE, RATCHET_MONTHS),
                            values -> new Ratchet(values.get(RATCHET_SHARE), values.get(RATCHET_MONTHS))),
                    "Least demand after a high one.")
            .chinese("需量追溯");
    private static final Key<PowerFactorTerms> POWER_FACTOR = optional(
                    "powerFactor",
                    PowerFactorSection.TYPE,
                    "Adjustment by the power factor; not billed if it is left out.")
            .chinese("功率因数调整");

    private static final Key<Double> LOAD_RATE = required(
                    "averageLoadRateFraction",
                    Numbers.fraction(),
                    "Average load rate that the province publishes for the price.")
            .chinese("平均负荷率");
    private static final Key<Double> DIRECT = optional(
                    "directConnection",
                    new Section<>(
                            "direct-connection",
                            "The price of direct connections (发改价格〔2025〕1192号), billed beside the ordinary one.",
                            List.of(LOAD_RATE),
                            values -> values.get(LOAD_RATE)),
                    "Compares the price of direct connections with the ordinary one.")
            .chinese("就近消纳电价");

    static final Section<Billing> TYPE = new Section<>(
            "billing",
            "How the capacity or demand part of a two-part tariff is charged.",
            List.of(MODE, PERIOD, TRANSFORMER, PEAK_FACTOR, INTERVAL, CONTRACT, RATCHET, POWER_FACTOR, DIRECT),
            BillingSection::bind);

    private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);

    private BillingSection() {}

    private static Billing bind(Values values) {
        double contractMw = values.find(CONTRACT).orElse(0.0);
        if (values.get(MODE) == CapacityMode.CONTRACT && contractMw == 0.0) {
            throw values.at(MODE).reject("needs a contract demand", "expected the key contractDemandMw too");
        }
        Ratchet ratchet = values.find(RATCHET).orElse(new Ratchet(0.0, 0));
        return new Billing(
                values.get(MODE),
                values.get(PERIOD).months,
                values.get(TRANSFORMER),
                new DemandTerms(
                        values.get(PEAK_FACTOR),
                        stepsPerInterval(values),
                        contractMw,
                        ratchet.shareFraction(),
                        ratchet.months()),
                values.find(POWER_FACTOR).orElse(null),
                values.find(DIRECT).orElse(null),
                values.place(),
                values.has(CONTRACT) ? values.at(CONTRACT) : values.place());
    }

    /** Steps of which a metering interval is the mean; 1 where the step is not shorter. */
    private static int stepsPerInterval(Values values) {
        long step = values.require(TimeAxis.class).step().toSeconds();
        long interval = values.find(INTERVAL).orElse(QUARTER_HOUR).toSeconds();
        if (interval <= 0
                || Duration.ofHours(1).toSeconds() % interval != 0
                || interval % step != 0 && step % interval != 0) {
            throw values.at(INTERVAL)
                    .reject(
                            "the metering interval PT%dM and the step PT%dM do not divide each other"
                                    .formatted(interval / 60, step / 60),
                            "expected an interval that divides an hour, and is a multiple of the step or divides it: PT15M, PT30M or PT1H");
        }
        return (int) Math.max(1, interval / step);
    }
}
