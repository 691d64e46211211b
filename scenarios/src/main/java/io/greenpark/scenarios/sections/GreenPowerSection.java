package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.ledger.GreenPower;
import io.greenpark.core.ledger.StorageDraw;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** {@code greenPower} of a park: what it does with attributes of green power. */
final class GreenPowerSection {

    private static final int MOST = 100_000_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private static final Key<YearMonth> MONTH = required(
                    "month", Texts.month(), "When it is sold; a month of the time axis.")
            .chinese("出售月份");
    private static final Key<Integer> COUNT = required("count", Integers.count(1, MOST), "Number of certificates.")
            .chinese("绿证张数");
    private static final Section<GreenPower.Sale> SALE = new Section<>(
            "certificate-sale",
            "Certificates of own generation that are sold, the oldest first; the id names the buyer.",
            List.of(MONTH, COUNT, GreenPurchaseSections.PRICE),
            values -> new GreenPower.Sale(
                    values.id(),
                    GreenPurchaseSections.onAxis(values, MONTH),
                    values.get(COUNT),
                    values.get(GreenPurchaseSections.PRICE)));

    private static final Key<Boolean> OF_PARK = defaulted(
                    "forPark",
                    new Switch(),
                    true,
                    "a park cancels for its own consumption",
                    "Whether the park itself claims them; else the id names who does.")
            .chinese("为本园区核销");
    private static final Key<YearMonth> CANCEL_MONTH = required(
                    "month", Texts.month(), "When they are cancelled; a month of the time axis.")
            .chinese("核销月份");
    private static final Key<Integer> YEAR = required(
                    "year",
                    Integers.ordinal(FIRST_YEAR, LAST_YEAR),
                    "Year they are claimed for, which is that of their production.")
            .chinese("核销所属年份");
    private static final Key<Integer> CANCEL_COUNT = optional(
                    "count", Integers.count(1, MOST), "Number of certificates; all that are held if it is left out.")
            .chinese("绿证张数");
    private static final Section<GreenPower.Cancellation> CANCELLATION = new Section<>(
            "certificate-cancellation",
            "Certificates that are cancelled, the oldest first.",
            List.of(OF_PARK, CANCEL_MONTH, YEAR, CANCEL_COUNT),
            values -> new GreenPower.Cancellation(
                    values.id(),
                    values.get(OF_PARK),
                    GreenPurchaseSections.onAxis(values, CANCEL_MONTH),
                    values.get(YEAR),
                    values.find(CANCEL_COUNT)
                            .map(count -> OptionalDouble.of(count))
                            .orElse(OptionalDouble.empty())));

    private static final Key<Map<String, GreenPower.Purchase>> PURCHASES = optional(
                    "purchases",
                    MapOf.any("purchases", GreenPurchaseSections.PURCHASE),
                    "Green power bought by volume, beside the share of the key purchase.green of the grid.")
            .chinese("绿电交易");
    private static final Key<Map<String, GreenPower.Certificates>> CERTIFICATES = optional(
                    "certificates",
                    MapOf.any("purchases", GreenPurchaseSections.CERTIFICATES),
                    "Certificates bought apart from power.")
            .chinese("绿证购买");
    private static final Key<GreenPower.Exports> EXPORTS = required(
                    "exports",
                    Choice.of(GreenPower.Exports.class),
                    "What is done with certificates of exported energy.")
            .chinese("上网电量绿证处置");
    private static final Key<Double> EXPORT_PRICE = optional(
                    "exportPrice",
                    GreenPurchaseSections.PRICE_TYPE,
                    "Income from them, where they are sold, VAT included: a number in yuan/MWh, or the id of a price.")
            .chinese("上网电量绿证价格");
    private static final Key<Map<String, GreenPower.Sale>> SALES = optional(
                    "sales", MapOf.any("sales", SALE), "Certificates that are sold in one piece.")
            .chinese("绿证出售");
    private static final Key<Map<String, GreenPower.Cancellation>> CANCEL = optional(
                    "cancel", MapOf.any("cancellations", CANCELLATION), "Certificates that are cancelled.")
            .chinese("绿证核销");
    private static final Key<StorageDraw> DRAW = defaulted(
                    "storageDraw",
                    Choice.of(StorageDraw.class),
                    StorageDraw.PRO_RATA,
                    "the neutral rule",
                    "Whether the discharge of batteries draws on green or grid energy first.")
            .chinese("储能放电来源规则");
    private static final Key<Double> PROVINCIAL = optional(
                    "provincialFraction",
                    Numbers.fraction(),
                    "Factor k of the provincial allocation of non-fossil power (622号); without it that part is not defined, and the"
                            + " share is told without it.")
            .chinese("省级分摊系数");
    private static final Key<List<Double>> CARBON_FREE = optional(
                    "gridCarbonFree",
                    CarbonFreeType.TYPE,
                    "Carbon-free share of the grid, an assumption: no official hourly one is published.")
            .chinese("电网无碳比例");

    static final Section<GreenPower> TYPE = new Section<>(
            "green-power",
            "What a park does with attributes of green power: what it buys, sells and cancels.",
            List.of(PURCHASES, CERTIFICATES, EXPORTS, EXPORT_PRICE, SALES, CANCEL, DRAW, PROVINCIAL, CARBON_FREE),
            GreenPowerSection::bind);

    private GreenPowerSection() {}

    private static GreenPower bind(Values values) {
        GreenPower.Exports exports = values.get(EXPORTS);
        boolean sold = exports != GreenPower.Exports.HELD;
        double exportYuanPerMwh = sold ? values.needed(EXPORT_PRICE, "certificates of exported energy are sold") : 0.0;
        if (!sold && values.has(EXPORT_PRICE)) {
            throw values.at(EXPORT_PRICE)
                    .reject("certificates that are held have no price", "expected the key only where they are sold");
        }
        return new GreenPower(
                all(values, PURCHASES),
                all(values, CERTIFICATES),
                exports,
                exportYuanPerMwh,
                all(values, SALES),
                all(values, CANCEL),
                values.get(DRAW),
                values.find(PROVINCIAL).orElse(null),
                values.find(CARBON_FREE).orElse(List.of()));
    }

    private static <T> List<T> all(Values values, Key<Map<String, T>> key) {
        return new ArrayList<>(values.find(key).orElse(Map.of()).values());
    }
}
