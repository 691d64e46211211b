package io.greenpark.reports.html;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import java.util.List;
import java.util.stream.Stream;

/** Greenhouse gas accounts of every case and park: scope 2 both ways side by side, what is avoided, and intensities. */
final class CarbonTable {

    private static final List<Indicator> FIGURES = List.of(
            Indicator.SCOPE1_TCO2E,
            Indicator.SCOPE2_LOCATION_TCO2,
            Indicator.SCOPE2_MARKET_TCO2,
            Indicator.SCOPE2_FOSSIL_TCO2,
            Indicator.OPERATIONAL_LOCATION_TCO2E,
            Indicator.OPERATIONAL_MARKET_TCO2E,
            Indicator.AVOIDED_TCO2,
            Indicator.OUTSIDE_HEAT_TCO2E,
            Indicator.AVOIDED_HEAT_TCO2E,
            Indicator.LOCATION_TCO2E_PER_TONNE,
            Indicator.MARKET_TCO2E_PER_TONNE,
            Indicator.LOCATION_TCO2E_PER_TCE,
            Indicator.MARKET_TCO2E_PER_TCE,
            Indicator.LOCATION_TCO2E_PER_10K_YUAN,
            Indicator.MARKET_TCO2E_PER_10K_YUAN);

    private final StudyResult study;
    private final FigureTable table;

    CarbonTable(StudyResult study) {
        this.study = study;
        this.table = new FigureTable(study, FIGURES);
    }

    /** Headers with units. */
    List<Page.Fact> heads() {
        return table.heads();
    }

    /** A row per case and park, all together last. */
    List<Page.FigureRow> all() {
        return study.cases().stream()
                .flatMap(c ->
                        Stream.concat(c.nodes().stream(), Stream.of(c.all())).map(node -> table.row(c, node)))
                .toList();
    }

    /** Whether scope 2 is counted both ways. */
    boolean bothWays() {
        return study.cases().stream()
                .anyMatch(c -> c.all().value(Indicator.SCOPE2_MARKET_TCO2).isPresent());
    }
}
