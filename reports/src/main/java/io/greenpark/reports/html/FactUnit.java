package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Numbers;
import java.util.Arrays;

/** Unit of a fact, read from the suffix of its id; the longest suffix that fits counts. */
enum FactUnit {
    KG_PER_M3("KgPerM3", "kg/m³"),
    M_PER_S("MPerS", "m/s"),
    W_PER_M2("WPerM2", "W/m²"),
    KWH_PER_M2("KwhPerM2", "kWh/m²"),
    MWH("Mwh", "MWh"),
    HOURS("Hours", "h"),
    MW("Mw", "MW"),
    C("C", "°C"),
    M("M", "m"),
    FRACTION("Fraction", ""),
    NONE("", "");

    private final String suffix;
    private final String symbol;

    FactUnit(String suffix, String symbol) {
        this.suffix = suffix;
        this.symbol = symbol;
    }

    /** Value with its unit; fractions as per cent. */
    static Title format(String factId, double value) {
        FactUnit unit = Arrays.stream(values())
                .filter(u -> factId.endsWith(u.suffix))
                .findFirst()
                .orElse(NONE);
        if (unit == FRACTION) {
            return Numbers.both(n -> n.share(value));
        }
        return Numbers.both(n -> (n.significant(value) + " " + unit.symbol).strip());
    }
}
