package io.greenpark.spark.tables;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.series.RunningSum;
import io.greenpark.core.study.AscendingSpread;
import io.greenpark.core.study.EnsembleInputs;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.InputContribution;
import io.greenpark.core.study.InputEffects;
import io.greenpark.core.study.ResidualSpread;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.StudyFigure;
import io.greenpark.core.study.SweepDesign;
import io.greenpark.core.study.SweepPoint;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.reports.table.FigureSpread;
import io.greenpark.reports.table.SweepResults;
import io.greenpark.reports.table.TornadoBar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The tables over all runs, worked out by Spark SQL from the Parquet of the runs. What comes to the driver is as large as the tables
 * are. The digits are those of the local runner: sums are compensated, docs/model.md eq. (YLD-5), (SWP-5) and (SWP-6), and quantiles
 * come from values that Spark has sorted, so that neither needs them in memory.
 */
public final class FigureTables {

    private static final Map<String, Indicator> INDICATORS =
            Arrays.stream(Indicator.values()).collect(Collectors.toMap(Indicator::id, indicator -> indicator));

    /** Place of a row in its part. */
    private static final String PLACE = "_metadata.row_index AS place";

    private static final StructType NUMBERED = new StructType()
            .add("case", DataTypes.StringType)
            .add("node", DataTypes.StringType)
            .add("indicator", DataTypes.StringType)
            .add(Grouped.FIGURE, DataTypes.IntegerType);

    private final SparkSession spark;

    /** Tables over the runs in {@code folder}. */
    public FigureTables(SparkSession spark, SharedFolder folder) {
        this.spark = spark;
        view(folder, Layout.RUNS, "runs", "run", "number", "kind", "status", "reason");
        view(folder, Layout.DRAWS, "draws", "run", "path", "number");
        view(folder, Layout.INPUTS, "inputs", "number", "path");
        view(folder, Layout.FIGURES, "figures", "run", "`case`", "node", "indicator", "value", PLACE);
    }

    private void view(SharedFolder folder, String of, String name, String... columns) {
        spark.read().parquet(folder.path(of).toString()).selectExpr(columns).createOrReplaceTempView(name);
    }

    /**
     * What became of runs.
     *
     * @param status what
     * @param runs of how many
     * @param first the first of them
     * @param reason why the first has no results; empty if it has
     */
    public record Outcome(RunStatus status, long runs, String first, String reason) {}

    /** What became of all runs, the statuses in their order. */
    public List<Outcome> outcomes() {
        Map<String, RunStatus> statuses =
                Arrays.stream(RunStatus.values()).collect(Collectors.toMap(RunStatus::id, status -> status));
        return spark.sql("""
                        SELECT status, count(*) AS runs, min_by(run, number) AS first, min_by(reason, number) AS reason
                        FROM runs GROUP BY status""").collectAsList().stream()
                .map(row -> new Outcome(
                        statuses.get(row.getString(0)),
                        row.getLong(1),
                        row.getString(2),
                        row.isNullAt(3) ? "" : row.getString(3)))
                .sorted(Comparator.comparing(Outcome::status))
                .toList();
    }

    /** Every figure over the finished runs of {@code kind}, in the order in which they come first. */
    public List<FigureSpread> spreads(String kind) {
        Map<StudyFigure, Long> counts = new LinkedHashMap<>();
        spark.sql("""
                        SELECT `case`, node, indicator, count(*) AS runs, min(shiftleft(CAST(number AS BIGINT), 32) + f.place) AS first
                        FROM figures AS f JOIN runs USING (run) WHERE kind = '%s' AND value IS NOT NULL
                        GROUP BY `case`, node, indicator ORDER BY first""".formatted(kind)).collectAsList().forEach(row -> counts.put(figure(row, 0), row.getLong(3)));
        number(counts.keySet());
        long[] members = counts.values().stream().mapToLong(Long::longValue).toArray();
        Dataset<Row> values = spark.sql("""
                SELECT figure, value
                FROM figures JOIN runs USING (run) JOIN numbered USING (`case`, node, indicator)
                WHERE kind = '%s' AND value IS NOT NULL""".formatted(kind));
        double[][] said = said(members.length, Grouped.gather(values, "value", figure -> new Spread(members[figure])));
        List<FigureSpread> spreads = new ArrayList<>();
        for (StudyFigure figure : counts.keySet()) {
            int k = spreads.size();
            spreads.add(new FigureSpread(
                    figure, Math.toIntExact(members[k]), said[k][0], said[k][1], said[k][2], said[k][3]));
        }
        return spreads;
    }

    /** Every figure at both ends of every range of the tornado of {@code study}. */
    public List<TornadoBar> bars(SweepStudy study) {
        Set<String> moved = study.points().stream()
                .filter(point -> point.design() == SweepDesign.Kind.TORNADO)
                .map(SweepPoint::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Map<StudyFigure, Double>> figures = figuresOf(moved);
        List<SweepPoint> finished = study.points().stream()
                .filter(point -> figures.containsKey(point.id()))
                .toList();
        return SweepResults.bars(study, finished, point -> figures.get(point.id()));
    }

    /** What makes the figures of {@code study} unsure; empty if runs in the typical year have no results. */
    public List<InputContribution> contributions(EnsembleStudy study) {
        List<EnsembleInputs.Input> inputs = study.inputs().inputs();
        Set<String> beside = new LinkedHashSet<>(List.of(EnsembleStudy.TYPICAL));
        for (int a = 0; a < inputs.size(); a++) {
            beside.addAll(List.of(EnsembleStudy.low(a), EnsembleStudy.high(a)));
        }
        Map<String, Map<StudyFigure, Double>> figures = figuresOf(beside);
        if (!figures.keySet().containsAll(beside)) {
            return List.of();
        }
        List<InputEffects.Ends> ends = new ArrayList<>();
        for (int a = 0; a < inputs.size(); a++) {
            ends.add(new InputEffects.Ends(
                    inputs.get(a), figures.get(EnsembleStudy.low(a)), figures.get(EnsembleStudy.high(a))));
        }
        return contributions(new InputEffects(figures.get(EnsembleStudy.TYPICAL), ends));
    }

    /** Two passes over the years: the means of the residuals, then how far they are from them. */
    private List<InputContribution> contributions(InputEffects effects) {
        List<StudyFigure> known = List.copyOf(effects.figures());
        number(effects.figures());
        double[][] slopes = known.stream().map(effects::slopes).toArray(double[][]::new);
        double[] means = effects.means();
        Dataset<Row> years = spark.sql("""
                WITH drawn AS (
                  SELECT d.run, transform(array_sort(collect_list(struct(i.number, d.number AS draw))), of -> of.draw) AS draws
                  FROM draws AS d JOIN inputs AS i USING (path) GROUP BY d.run)
                SELECT figure, number, value, draws
                FROM figures JOIN runs USING (run) JOIN drawn USING (run) JOIN numbered USING (`case`, node, indicator)
                WHERE kind = 'year' AND value IS NOT NULL""");
        double[][] centres =
                said(known.size(), Grouped.gather(years, "number", figure -> new Centre(slopes[figure], means)));
        double[][] spreads = said(
                known.size(),
                Grouped.gather(years, "number", figure -> new Widths(slopes[figure], means, centres[figure][0])));
        List<InputContribution> contributions = new ArrayList<>();
        for (int f = 0; f < known.size(); f++) {
            if (centres[f] != null && centres[f][1] > 1) {
                contributions.add(
                        effects.contribution(known.get(f), spreads[f][0], spreads[f][1], (long) centres[f][1]));
            }
        }
        return contributions;
    }

    /** Figures of a few runs, as a run in its own process keeps them. */
    private Map<String, Map<StudyFigure, Double>> figuresOf(Set<String> runs) {
        Map<String, Map<StudyFigure, Double>> figures = new LinkedHashMap<>();
        spark.table("figures")
                .join(spark.table("runs"), "run")
                .where(functions.col("run").isInCollection(runs))
                .orderBy("number", "place")
                .select("case", "node", "indicator", "run", "value")
                .collectAsList()
                .forEach(row -> figures.computeIfAbsent(row.getString(3), run -> new LinkedHashMap<>())
                        .put(figure(row, 0), row.isNullAt(4) ? Double.NaN : row.getDouble(4)));
        return figures;
    }

    private static StudyFigure figure(Row row, int from) {
        return new StudyFigure(row.getString(from), row.getString(from + 1), INDICATORS.get(row.getString(from + 2)));
    }

    /** Numbers figures in their order, from 0. */
    private void number(Set<StudyFigure> figures) {
        List<Row> rows = new ArrayList<>();
        figures.forEach(figure -> rows.add(RowFactory.create(
                figure.caseId(), figure.node(), figure.indicator().id(), rows.size())));
        functions.broadcast(spark.createDataFrame(rows, NUMBERED)).createOrReplaceTempView("numbered");
    }

    private static double[][] said(int figures, List<Grouped.Said> all) {
        double[][] byFigure = new double[figures][];
        all.forEach(of -> byFigure[of.figure()] = of.values());
        return byFigure;
    }

    /** Mean and quantiles of ascending values. */
    private static final class Spread implements Grouped.Gathering {

        private final AscendingSpread spread;

        Spread(long members) {
            spread = new AscendingSpread(members, 0.9, 0.5, 0.1);
        }

        @Override
        public void add(Row row) {
            spread.add(row.getDouble(1));
        }

        @Override
        public double[] result() {
            return new double[] {spread.mean(), spread.exceeded(0), spread.exceeded(1), spread.exceeded(2)};
        }
    }

    private static double residual(Row row, double[] slopes, double[] means) {
        double[] drawn =
                row.<Double>getList(3).stream().mapToDouble(Double::doubleValue).toArray();
        return InputEffects.residual(row.getDouble(2), slopes, drawn, means);
    }

    /** Mean of residuals, and their number. */
    private static final class Centre implements Grouped.Gathering {

        private final double[] slopes;
        private final double[] means;
        private final RunningSum sum = new RunningSum();
        private long years;

        Centre(double[] slopes, double[] means) {
            this.slopes = slopes;
            this.means = means;
        }

        @Override
        public void add(Row row) {
            sum.add(residual(row, slopes, means));
            years++;
        }

        @Override
        public double[] result() {
            return new double[] {sum.value() / years, years};
        }
    }

    /** Squares of their distances from it, and the largest distance. */
    private static final class Widths implements Grouped.Gathering {

        private final double[] slopes;
        private final double[] means;
        private final ResidualSpread spread;

        Widths(double[] slopes, double[] means, double centre) {
            this.slopes = slopes;
            this.means = means;
            this.spread = new ResidualSpread(centre);
        }

        @Override
        public void add(Row row) {
            spread.add(residual(row, slopes, means));
        }

        @Override
        public double[] result() {
            return new double[] {spread.squares(), spread.widest()};
        }
    }
}
