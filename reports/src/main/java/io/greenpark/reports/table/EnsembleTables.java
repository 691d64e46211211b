package io.greenpark.reports.table;

import io.greenpark.core.study.EnergyYield;
import io.greenpark.core.study.EnsembleResult;
import io.greenpark.core.study.InputContribution;
import io.greenpark.core.study.PlantYield;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.SweepValue;
import io.greenpark.core.study.Tornado;
import io.greenpark.core.weather.WeatherOrigin;
import java.util.ArrayList;
import java.util.List;

/** The tables of an ensemble; P90 is what is exceeded in 90 of 100 years. */
public final class EnsembleTables {

    /** Stands for the weather where the path of an input stands. */
    public static final String WEATHER = "weather";

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
    private static final List<Column> YEARS = List.of(
            Column.integer("year"),
            Column.number("windSpeedFactor"),
            Column.number("ghiFactor"),
            Column.text("status"));

    private static final List<Column> DRAWN =
            List.of(Column.integer("year"), Column.text("path"), Column.text("relative"), Column.number("value"));
    private static final List<Column> CONTRIBUTIONS = List.of(
            Column.text("case"),
            Column.text("node"),
            Column.text("group"),
            Column.text("indicator"),
            Column.text("unit"),
            Column.text("path"),
            Column.text("relative"),
            Column.number("low"),
            Column.number("base"),
            Column.number("high"),
            Column.number("atLow"),
            Column.number("atBase"),
            Column.number("atHigh"),
            Column.number("elasticity"),
            Column.number("varianceShare"));

    private EnsembleTables() {}

    /** Mean and quantiles of every indicator over the years. */
    public static DataTable indicators(EnsembleResult ensemble) {
        return indicators(ensemble.indicators().stream().map(FigureSpread::of).toList());
    }

    /** The same of figures that were looked at elsewhere. */
    public static DataTable indicators(List<FigureSpread> years) {
        return new DataTable(
                "ensemble", INDICATORS, years.stream().map(FigureSpread::row).toList());
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

    /** The drawn years with what makes them good or bad, and what became of them. */
    public static DataTable years(EnsembleResult ensemble) {
        List<List<Object>> rows = new ArrayList<>();
        for (WeatherOrigin.Resampled year : ensemble.years()) {
            RunStatus status = ensemble.failed().getOrDefault(year.year(), RunStatus.FINISHED);
            rows.add(List.of(year.year(), year.windSpeedFactor(), year.ghiFactor(), status.id()));
        }
        return new DataTable("years", YEARS, rows);
    }

    /** What was drawn for each year besides its weather. */
    public static DataTable drawn(EnsembleResult ensemble) {
        List<List<Object>> rows = new ArrayList<>();
        for (int k = 0; k < ensemble.drawn().size(); k++) {
            for (SweepValue value : ensemble.drawn().get(k)) {
                rows.add(List.of(
                        k + 1, value.path(), String.valueOf(value.relative()), Double.parseDouble(value.value())));
            }
        }
        return new DataTable("drawn", DRAWN, rows);
    }

    /** What makes each indicator unsure; the row of the weather holds what the inputs leave. */
    public static DataTable contributions(List<InputContribution> contributions) {
        List<List<Object>> rows = new ArrayList<>();
        for (InputContribution of : contributions) {
            for (InputContribution.Effect effect : of.effects()) {
                Tornado.Range range = effect.range();
                rows.add(contribution(
                        of,
                        range.path(),
                        String.valueOf(range.relative()),
                        range.low(),
                        range.base(),
                        range.high(),
                        effect.atLow(),
                        effect.atBase(),
                        effect.atHigh(),
                        effect.elasticity(),
                        effect.varianceShare()));
            }
            double none = Double.NaN;
            rows.add(contribution(of, WEATHER, "", none, none, none, none, none, none, none, of.weatherShare()));
        }
        return new DataTable("contributions", CONTRIBUTIONS, rows);
    }

    private static List<Object> contribution(InputContribution of, Object... more) {
        List<Object> row = new ArrayList<>(List.of(
                of.caseId(),
                of.node(),
                of.indicator().group(),
                of.indicator().id(),
                of.indicator().unit()));
        row.addAll(List.of(more));
        return row;
    }
}
