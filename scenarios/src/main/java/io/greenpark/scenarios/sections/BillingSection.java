package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.tariff.Tariff;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** {@code billing} of a grid connection. */
final class BillingSection {

    /**
     * How the capacity part is charged.
     *
     * @param mode by transformer, by demand, or the cheaper of the two
     * @param transformerMva rated power of the transformers [MVA]
     * @param peakFactor ratio of the metering interval's peak to the step's mean [1]
     */
    record Billing(CapacityMode mode, double transformerMva, double peakFactor) {

        BillingTerms terms(Tariff tariff, EnergyPrice exportPrice) {
            return new BillingTerms(tariff, mode, transformerMva, peakFactor, exportPrice);
        }
    }

    private static final Key<CapacityMode> MODE = required(
                    "mode",
                    Choice.of(CapacityMode.class),
                    "By transformer capacity, by maximum demand, or the cheaper of the two in each billing period.")
            .chinese("计费方式");
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

    static final Section<Billing> TYPE = new Section<>(
            "billing",
            "How the capacity or demand part of a two-part tariff is charged.",
            List.of(MODE, TRANSFORMER, PEAK_FACTOR),
            values -> new Billing(values.get(MODE), values.get(TRANSFORMER), values.get(PEAK_FACTOR)));

    private BillingSection() {}
}
