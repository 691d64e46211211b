package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.input.SeriesFile;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A price over time that says whether value-added tax is in it.
 *
 * @param price the price
 * @param vat whether the tax is in it
 */
record Price(EnergyPrice price, Vat vat) {

    /** Value-added tax (增值税) in a price. */
    enum Vat {
        INCLUDED,
        EXCLUDED;

        /** Factor on a price that makes it one with tax at the rate {@code vatFraction}. */
        double factor(double vatFraction) {
            return this == INCLUDED ? 1.0 : 1.0 + vatFraction;
        }
    }

    private static final int MONTHS = 12;

    private static final Key<Double> LEVEL = required("priceYuanPerMwh", Numbers.any("yuan/MWh"), "Price per MWh.")
            .chinese("价格");
    private static final Key<List<Double>> MONTHLY = required(
                    "monthlyYuanPerMwh",
                    new ListOf<>(Numbers.any("yuan/MWh"), MONTHS, MONTHS),
                    "Prices per MWh of January to December.")
            .chinese("分月价格");
    private static final Key<String> FILE = required(
                    "file",
                    Texts.file(),
                    "CSV file with a header line and one row per step, or the rows of a whole year of 365 days.")
            .chinese("文件");
    private static final Key<String> COLUMN = required(
                    "column", Texts.any(), "Name of the column in the header line: price of the step in yuan/MWh.")
            .chinese("列名");

    /** Whether value-added tax is in a price. */
    static final Key<Vat> VAT = required("vat", Choice.of(Vat.class), "Whether value-added tax is in the price.")
            .chinese("是否含税");

    /** A price that is level, set by month or read from a file. */
    static Type<Price> type(String name, String meaning) {
        Map<String, Section<? extends Price>> variants = new LinkedHashMap<>();
        variants.put(
                LEVEL.name(),
                new Section<>(
                        name,
                        meaning,
                        List.of(LEVEL, VAT),
                        values -> new Price(EnergyPrice.level(values.get(LEVEL)), values.get(VAT))));
        variants.put(
                MONTHLY.name(),
                new Section<>(
                        name + "-by-month",
                        meaning,
                        List.of(MONTHLY, VAT),
                        values -> new Price(new EnergyPrice.Monthly(values.get(MONTHLY)), values.get(VAT))));
        variants.put(
                FILE.name(),
                new Section<>(
                        name + "-from-file",
                        meaning,
                        List.of(FILE, COLUMN, VAT),
                        values -> new Price(new EnergyPrice.Stepwise(column(values)), values.get(VAT))));
        return Variants.byKey(variants);
    }

    private static PriceSeries column(Values values) {
        TimeAxis axis = values.require(TimeAxis.class);
        String file = values.get(FILE);
        String column = values.get(COLUMN);
        return values.once(() ->
                new PriceSeries(axis, SeriesFile.read(values.at(FILE), file, values.at(COLUMN), column, axis, true)));
    }

    /** Whether the price is 0 at all times. */
    boolean isZero() {
        return price.equals(EnergyPrice.level(0.0));
    }

    /** The price with tax at the rate {@code vatFraction}. */
    EnergyPrice withVat(double vatFraction) {
        return vat == Vat.INCLUDED ? price : price.times(vat.factor(vatFraction));
    }
}
