package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import java.time.YearMonth;
import java.util.List;

/** Prices at which green certificates were traded. */
public final class CertificatePriceKind {

    private static final Key<YearMonth> TRADED =
            required("traded", Texts.month(), "Month of trade.").chinese("交易月份");
    private static final Key<String> VINTAGE = required(
                    "vintage", Texts.any(), "Year of production in quotes, or mixed.")
            .chinese("电量生产年份");
    private static final Key<Double> PRICE = required(
                    "yuanPerMwh", Numbers.atLeast(0.0, "yuan/MWh"), "Mean price, VAT included.")
            .chinese("绿证价格");

    /** Prices of certificates. */
    public static final Kind<Double> KIND = new Kind<>(
            "certificate-prices",
            "certificate price",
            new Section<>(
                    "catalogue-certificate-price",
                    "Price at which green certificates were traded apart from power in a month.",
                    EntryKeys.around(List.of(TRADED, VINTAGE, PRICE)),
                    values -> {
                        values.get(TRADED);
                        values.get(VINTAGE);
                        return values.get(PRICE);
                    }));

    private CertificatePriceKind() {}
}
