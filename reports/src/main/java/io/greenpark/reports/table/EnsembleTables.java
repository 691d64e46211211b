package io.greenpark.reports.table;

import io.greenpark.core.study.EnergyYield;
import io.greenpark.core.study.EnsembleResult;
import io.greenpark.core.study.IndicatorSpread;
import io.greenpark.core.study.PlantYield;
import io.greenpark.core.weather.WeatherOrigin;
import java.util.ArrayList;
import java.util.List;

/** The tables of an ensemble; P90 is what is exceeded in 90 of 100 years. */
public final class EnsembleTables {

    private static final List<Column> INDICATORS = List.of(
            Column.text("case"),
            Column.text("node"),
            Column.text("group"),
            Column.text("indicator"),
            Column.text("unit"),
            Column.integer("years"),
            Column.number("mean"),
            Column.number("p90"),
            Column.number("p50"),
            Column.number("p10"));
    private static final List<Column> YIELDS = List.of(
            Column.text("case"),
            Column.text("node"),
            Column.text("plant"),
            Column.number("p50Mwh"),
            Column.number("p75Mwh"),
            Column.number("p90Mwh"),
            Column.number("p99Mwh"),
            Column.number("sdFraction"),
            Column.number("simulatedYearsP90Mwh"),
            Column.number("sensitivity"));
    private static final List<Column> TERMS = List.of(
            Column.text("case"),
            Column.text("node"),
            Column.text("plant"),
            Column.text("term"),
            Column.number("energySdFraction"),
            Column.number("varianceShare"));
    private static final List<Column> YEARS =
            List.of(Column.integer("year"), Column.number("windSpeedFactor"), Column.number("ghiFactor"));

    private EnsembleTables() {}

    /** Mean and quantiles of every indicator over the years. */
    public static DataTable indicators(EnsembleResult ensemble) {
        List<List<Object>> rows = new ArrayList<>();
        for (IndicatorSpread spread : ensemble.indicators()) {
            rows.add(List.of(
                    spread.caseId(),
                    spread.node(),
                    spread.indicator().group(),
                    spread.indicator().id(),
                    spread.indicator().unit(),
                    spread.years(),
                    spread.mean(),
                    spread.exceeded(0.9),
                    spread.exceeded(0.5),
                    spread.exceeded(0.1)));
        }
        return new DataTable("ensemble", INDICATORS, rows);
    }

    /** Yields of the plants of a single year that are exceeded with stated probabilities. */
    public static DataTable yields(EnsembleResult ensemble) {
        List<List<Object>> rows = new ArrayList<>();
        for (PlantYield plant : ensemble.yields()) {
            EnergyYield energy = plant.energy();
            rows.add(List.of(
                    plant.caseId(),
                    plant.node(),
                    plant.plant(),
                    energy.p50Mwh(),
                    energy.exceededMwh(0.75, 1),
                    energy.exceededMwh(0.9, 1),
                    energy.exceededMwh(0.99, 1),
                    energy.sdFraction(1),
                    energy.exceededInSimulatedYearsMwh(0.9),
                    energy.sensitivity()));
        }
        return new DataTable("yields", YIELDS, rows);
    }

    /** What makes each yield unsure. */
    public static DataTable uncertainty(EnsembleResult ensemble) {
        List<List<Object>> rows = new ArrayList<>();
        for (PlantYield plant : ensemble.yields()) {
            for (EnergyYield.Contribution term : plant.energy().contributions()) {
                rows.add(List.of(
                        plant.caseId(),
                        plant.node(),
                        plant.plant(),
                        term.id(),
                        term.energySdFraction(),
                        term.varianceShare()));
            }
        }
        return new DataTable("uncertainty", TERMS, rows);
    }

    /** The drawn years with what makes them good or bad. */
    public static DataTable years(EnsembleResult ensemble) {
        List<List<Object>> rows = new ArrayList<>();
        for (WeatherOrigin.Resampled year : ensemble.years()) {
            rows.add(List.of(year.year(), year.windSpeedFactor(), year.ghiFactor()));
        }
        return new DataTable("years", YEARS, rows);
    }
}
