package io.greenpark.cli;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.study.IndicatorSpread;
import io.greenpark.core.study.PlantYield;
import io.greenpark.reports.text.Numbers;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The spread of a few indicators of all parks together, as lines. */
final class SpreadLines {

    /** Widest name that is shown whole. */
    private static final int NAME = 30;

    /**
     * An indicator that is shown.
     *
     * @param word word of its column
     * @param scale the unit for the largest of its values
     */
    record Shown(String word, Function<double[], Scale> scale) {}

    /** Indicators that are shown. */
    static final Map<Indicator, Shown> SHOWN = shown();

    private SpreadLines() {}

    private static Map<Indicator, Shown> shown() {
        Map<Indicator, Shown> shown = new EnumMap<>(Indicator.class);
        shown.put(
                Indicator.PHYSICAL_SELF_USE_SHARE,
                new Shown("self-use", values -> new Scale("table.self-use.unit", 100.0)));
        shown.put(Indicator.IMPORT_MWH, new Shown("import", Scale::ofEnergies));
        shown.put(
                Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED,
                new Shown("bill", values -> new Scale("table.bill.unit", 1.0)));
        shown.put(Indicator.OPERATIONAL_LOCATION_TCO2, new Shown("emissions", Scale::ofEmissions));
        return Collections.unmodifiableMap(shown);
    }

    static List<String> of(List<IndicatorSpread> spreads, String heading, Words words) {
        TextTable table = TextTable.ofNumbers();
        table.row(heading, "P90", "P50", "P10");
        for (IndicatorSpread spread : spreads) {
            Shown shown = SHOWN.get(spread.indicator());
            if (shown != null && spread.node().equals(PlantYield.ALL)) {
                Scale scale = shown.scale().apply(largest(spreads, spread.indicator()));
                String name = words.get("table." + shown.word());
                table.row(
                        words.get("table.of-case", cut(spread.caseId()), name, words.get(scale.key())),
                        value(spread, 0.9, scale, words),
                        value(spread, 0.5, scale, words),
                        value(spread, 0.1, scale, words));
            }
        }
        return table.lines();
    }

    /** High values of an indicator in all cases, so that its rows have one unit. */
    private static double[] largest(List<IndicatorSpread> spreads, Indicator indicator) {
        return spreads.stream()
                .filter(of -> of.indicator() == indicator && of.node().equals(PlantYield.ALL))
                .mapToDouble(of -> of.exceeded(0.1))
                .toArray();
    }

    private static String value(IndicatorSpread spread, double probability, Scale scale, Words words) {
        return Numbers.of(words.language()).fixed(spread.exceeded(probability) * scale.factor(), 1);
    }

    /** A name that is not too long for a table. */
    static String cut(String name) {
        return name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name;
    }
}
