package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.ledger.GreenPower;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.catalogue.CertificatePriceKind;
import io.greenpark.scenarios.catalogue.ReferenceOr;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import java.time.YearMonth;
import java.util.List;

/** Attributes that a park buys, with power or apart. */
final class GreenPurchaseSections {

    private static final int MONTHS = 12;
    private static final int MOST = 100_000_000;

    /** A price with VAT: a number, or an entry of the catalogue. */
    static final Type<Double> PRICE_TYPE =
            new ReferenceOr<>(CertificatePriceKind.KIND, Numbers.atLeast(0.0, "yuan/MWh"));

    /** What attributes cost. */
    static final Key<Double> PRICE = required(
                    "price", PRICE_TYPE, "Price, VAT included: a number in yuan/MWh, or the id of a price.")
            .chinese("价格");

    private static final Key<Double> ANNUAL = optional(
                    "annualMwh",
                    Numbers.atLeast(0.0, "MWh"),
                    "Volume of a year, which follows the energy drawn from the grid; this or monthlyMwh.")
            .chinese("年电量");
    private static final Key<List<Double>> MONTHLY = optional(
                    "monthlyMwh",
                    new ListOf<>(Numbers.atLeast(0.0, "MWh"), MONTHS, MONTHS),
                    "Volume of January to December.")
            .chinese("分月电量");

    static final Section<GreenPower.Purchase> PURCHASE = new Section<>(
            "green-power-purchase",
            "Green power bought by volume with its certificates; no more counts and is paid for than the grid energy of the month.",
            List.of(ANNUAL, MONTHLY, PRICE),
            values -> new GreenPower.Purchase(values.id(), volume(values), values.get(PRICE)));

    private static final Key<YearMonth> PRODUCED =
            required("produced", Texts.month(), "Month of production.").chinese("电量生产月份");
    private static final Key<YearMonth> BOUGHT = required(
                    "bought", Texts.month(), "Month of purchase; a month of the time axis.")
            .chinese("购买月份");
    private static final Key<Integer> COUNT = required("count", Integers.count(1, MOST), "Number of certificates.")
            .chinese("绿证张数");

    static final Section<GreenPower.Certificates> CERTIFICATES = new Section<>(
            "certificate-purchase",
            "Certificates bought apart from power; they expire unless they are cancelled.",
            List.of(PRODUCED, BOUGHT, COUNT, PRICE),
            values -> values.require(GreenPowers.class)
                    .living(new GreenPower.Certificates(
                            values.id(),
                            values.get(PRODUCED),
                            onAxis(values, BOUGHT),
                            values.get(COUNT),
                            values.get(PRICE))));

    private GreenPurchaseSections() {}

    /** A month, which must lie on the time axis: what is booked outside of it would be lost. */
    static YearMonth onAxis(Values values, Key<YearMonth> key) {
        YearMonth month = values.get(key);
        List<YearMonth> months = values.require(TimeAxis.class).months();
        if (!months.contains(month)) {
            throw values.at(key)
                    .reject(
                            month + " is no month of the study",
                            "expected one from %s to %s".formatted(months.get(0), months.get(months.size() - 1)));
        }
        return month;
    }

    private static List<Double> volume(Values values) {
        if (values.has(ANNUAL) == values.has(MONTHLY)) {
            throw values.place()
                    .reject("needs one of annualMwh and monthlyMwh", "expected exactly one of the two keys");
        }
        return values.has(ANNUAL)
                ? List.of(values.find(ANNUAL).orElseThrow())
                : values.find(MONTHLY).orElseThrow();
    }
}
