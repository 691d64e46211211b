package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/**
 * A price that says whether value-added tax is in it.
 *
 * @param yuanPerMwh the price [yuan/MWh]
 * @param vat whether the tax is in it
 */
record Price(double yuanPerMwh, Vat vat) {

    /** Value-added tax (增值税) in a price. */
    enum Vat {
        INCLUDED,
        EXCLUDED
    }

    private static final Key<Double> PRICE = required("priceYuanPerMwh", Numbers.any("yuan/MWh"), "Price per MWh.")
            .chinese("价格");
    private static final Key<Vat> VAT = required(
                    "vat", Choice.of(Vat.class), "Whether value-added tax is in the price.")
            .chinese("是否含税");

    static Section<Price> section(String name, String meaning) {
        return new Section<>(
                name, meaning, List.of(PRICE, VAT), values -> new Price(values.get(PRICE), values.get(VAT)));
    }

    /** The price with tax at the rate {@code vatFraction} [yuan/MWh]. */
    double withVat(double vatFraction) {
        return vat == Vat.INCLUDED ? yuanPerMwh : yuanPerMwh * (1.0 + vatFraction);
    }
}
