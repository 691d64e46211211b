package io.greenpark.reports.html;

import io.greenpark.core.result.Indicator;
import io.greenpark.reports.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is told of every year of a study over years, in groups. */
enum CourseFigures {
    ENERGY(
            Indicator.CONSUMED_MWH,
            Indicator.UNSERVED_MWH,
            Indicator.WIND_AVAILABLE_MWH,
            Indicator.SOLAR_AVAILABLE_MWH,
            Indicator.OTHER_AVAILABLE_MWH,
            Indicator.THERMAL_MWH,
            Indicator.CURTAILED_MWH,
            Indicator.SELF_USED_MWH,
            Indicator.IMPORT_MWH,
            Indicator.EXPORT_MWH),
    SHARE(Indicator.PHYSICAL_SELF_USE_SHARE, Indicator.NON_FOSSIL_SHARE, Indicator.HOURLY_MATCHED_SHARE),
    STORAGE(
            Indicator.STORAGE_CAPACITY_LEFT_FRACTION,
            Indicator.STORAGE_EQUIVALENT_FULL_CYCLES,
            Indicator.STORAGE_YEARS_TO_END_OF_LIFE),
    PRICE(
            Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED,
            Indicator.GRID_BILL_CHANGE_FRACTION,
            Indicator.ALL_IN_PRICE_YUAN_PER_MWH,
            Indicator.ALL_IN_PRICE_CHANGE_FRACTION,
            Indicator.GRID_BILL_YUAN,
            Indicator.EXPORT_INCOME_YUAN),
    CARBON(
            Indicator.SCOPE1_TCO2E,
            Indicator.SCOPE2_LOCATION_TCO2,
            Indicator.SCOPE2_MARKET_TCO2,
            Indicator.OPERATIONAL_LOCATION_TCO2,
            Indicator.OPERATIONAL_LOCATION_TCO2E,
            Indicator.OPERATIONAL_MARKET_TCO2E),
    SINK(Indicator.SINK_NET_FLOW_TCO2E, Indicator.SINK_CLOSING_TCO2E),
    COMPLIANCE(Indicator.RULES_PASSED, Indicator.RULES_FAILED);

    private final List<Indicator> figures;

    CourseFigures(Indicator... figures) {
        this.figures = List.of(figures);
    }

    /** The groups with their names and the ids of their indicators, for the script of the page. */
    static List<Map<String, Object>> groups() {
        return Arrays.stream(values()).map(CourseFigures::image).toList();
    }

    private Map<String, Object> image() {
        return new TreeMap<>(Map.of(
                "title", Texts.both("group." + figures.get(0).group()),
                "ids", figures.stream().map(Indicator::id).toList()));
    }
}
