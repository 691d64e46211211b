package io.greenpark.cli;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.study.IndicatorSpread;
import io.greenpark.core.study.PlantYield;
import io.greenpark.reports.text.Numbers;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The spread of a few indicators of all parks together, as lines. */
final class SpreadLines {

    /** Widest name that is shown whole. */
    private static final int NAME = 30;

    /**
     * An indicator that is shown.
     *
     * @param word word of its column
     * @param factor from its unit to the one of the column
     */
    record Shown(String word, double factor) {}

    /** Indicators that are shown. */
    static final Map<Indicator, Shown> SHOWN = shown();

    private SpreadLines() {}

    private static Map<Indicator, Shown> shown() {
        Map<Indicator, Shown> shown = new EnumMap<>(Indicator.class);
        shown.put(Indicator.PHYSICAL_SELF_USE_SHARE, new Shown("self-use", 100.0));
        shown.put(Indicator.IMPORT_MWH, new Shown("import", 1e-3));
        shown.put(Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED, new Shown("bill", 1.0));
        shown.put(Indicator.OPERATIONAL_LOCATION_TCO2, new Shown("emissions", 1e-3));
        return Collections.unmodifiableMap(shown);
    }

    static List<String> of(List<IndicatorSpread> spreads, String heading, Words words) {
        TextTable table = TextTable.ofNumbers();
        table.row(heading, "P90", "P50", "P10");
        for (IndicatorSpread spread : spreads) {
            Shown shown = SHOWN.get(spread.indicator());
            if (shown != null && spread.node().equals(PlantYield.ALL)) {
                String label = "table." + shown.word();
                table.row(
                        cut(spread.caseId()) + ": " + words.get(label) + ", " + words.get(label + ".unit"),
                        value(spread, 0.9, shown, words),
                        value(spread, 0.5, shown, words),
                        value(spread, 0.1, shown, words));
            }
        }
        return table.lines();
    }

    private static String value(IndicatorSpread spread, double probability, Shown shown, Words words) {
        return Numbers.of(words.language()).fixed(spread.exceeded(probability) * shown.factor(), 1);
    }

    /** A name that is not too long for a table. */
    static String cut(String name) {
        return name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name;
    }
}
