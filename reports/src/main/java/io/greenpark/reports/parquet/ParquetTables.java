package io.greenpark.reports.parquet;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.StudyFigure;
import io.greenpark.core.study.SweepValue;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of docs/parquet.md: their columns, and their rows one after the other. */
public final class ParquetTables {

    /** The runs and what became of them. */
    public static final ParquetSchema RUNS = schema(
            "runs",
            ParquetColumn.text("run"),
            ParquetColumn.integer("number"),
            ParquetColumn.text("kind"),
            ParquetColumn.text("status"),
            ParquetColumn.text("case"),
            ParquetColumn.text("reason"));

    /** What the runs set. */
    public static final ParquetSchema DRAWS = schema(
            "draws",
            ParquetColumn.text("run"),
            ParquetColumn.text("path"),
            ParquetColumn.truth("relative"),
            ParquetColumn.text("value"),
            ParquetColumn.number("number"));

    /** The inputs that are moved one at a time. */
    public static final ParquetSchema INPUTS = schema(
            "inputs",
            ParquetColumn.integer("number"),
            ParquetColumn.text("path"),
            ParquetColumn.truth("relative"),
            ParquetColumn.number("low"),
            ParquetColumn.number("base"),
            ParquetColumn.number("high"),
            ParquetColumn.number("mean"),
            ParquetColumn.number("variance"),
            ParquetColumn.text("runLow"),
            ParquetColumn.text("runBase"),
            ParquetColumn.text("runHigh"));

    /** Every indicator of every finished run. */
    public static final ParquetSchema FIGURES = schema(
            "figures",
            ParquetColumn.text("run"),
            ParquetColumn.text("case"),
            ParquetColumn.text("node"),
            ParquetColumn.text("group"),
            ParquetColumn.text("indicator"),
            ParquetColumn.number("value"),
            ParquetColumn.text("unit"));

    /** Name of the table of steps, which {@link #hours} describes. */
    public static final String HOURLY = "hourly";

    private ParquetTables() {}

    private static ParquetSchema schema(String table, ParquetColumn... columns) {
        return new ParquetSchema(table, List.of(columns), notes(table));
    }

    private static Map<String, String> notes(String table) {
        return Map.of("greenpark.table", table);
    }

    /** The flows of a node step by step; the case is told by the folder. */
    public static ParquetSchema hours(TimeAxis axis) {
        Stream<ParquetColumn> flows =
                Arrays.stream(FlowColumn.values()).map(FlowColumn::header).map(ParquetColumn::number);
        Stream<ParquetColumn> first =
                Stream.of(ParquetColumn.text("run"), ParquetColumn.text("node"), ParquetColumn.instant("time"));
        Map<String, String> notes = Map.of(
                "greenpark.table", HOURLY,
                "greenpark.step", axis.step().toString(),
                "greenpark.utcOffset", axis.offset().getId());
        return new ParquetSchema(HOURLY, Stream.concat(first, flows).toList(), notes);
    }

    /**
     * Row of {@link #RUNS}.
     *
     * @param number place of the run in the study, from 1
     * @param failure why it has no results, if so
     */
    public static List<@Nullable Object> run(ParquetStudy.Run run, int number, Optional<RunFailure> failure) {
        String status =
                failure.map(RunFailure::status).orElse(RunStatus.FINISHED).id();
        return row(
                run.id(),
                number,
                run.kind(),
                status,
                failure.map(RunFailure::caseId).filter(id -> !id.isEmpty()).orElse(null),
                failure.map(RunFailure::reason).orElse(null));
    }

    /** Rows of {@link #DRAWS}. */
    public static Stream<List<@Nullable Object>> draws(ParquetStudy.Run run) {
        return run.values().stream()
                .map(value -> row(run.id(), value.path(), value.relative(), value.value(), number(value)));
    }

    private static @Nullable Double number(SweepValue value) {
        try {
            return Double.valueOf(value.value());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Rows of {@link #INPUTS}. */
    public static Stream<List<@Nullable Object>> inputs(ParquetStudy study) {
        return IntStream.range(0, study.inputs().size()).mapToObj(n -> {
            ParquetStudy.Input input = study.inputs().get(n);
            return row(
                    n + 1,
                    input.range().path(),
                    input.range().relative(),
                    input.range().low(),
                    input.range().base(),
                    input.range().high(),
                    input.mean(),
                    input.variance(),
                    input.runLow(),
                    input.runBase(),
                    input.runHigh());
        });
    }

    /** Rows of {@link #FIGURES}. */
    public static Stream<List<@Nullable Object>> figures(String run, Map<StudyFigure, Double> figures) {
        return figures.entrySet().stream().map(entry -> {
            StudyFigure figure = entry.getKey();
            return row(
                    run,
                    figure.caseId(),
                    figure.node(),
                    figure.indicator().group(),
                    figure.indicator().id(),
                    entry.getValue(),
                    figure.indicator().unit());
        });
    }

    /** Rows of {@link #hours}: the nodes of a case, then all of them together. */
    public static Stream<List<@Nullable Object>> hours(String run, CaseResult of) {
        return Stream.concat(of.nodes().stream(), Stream.of(of.all())).flatMap(node -> hours(run, node));
    }

    private static Stream<List<@Nullable Object>> hours(String run, NodeResult node) {
        TimeAxis axis = node.flows().axis();
        double[][] columns =
                Arrays.stream(FlowColumn.values()).map(node.flows()::values).toArray(double[][]::new);
        return IntStream.range(0, axis.steps()).mapToObj(k -> {
            List<@Nullable Object> row = new ArrayList<>(row(run, node.id(), axis.instant(k)));
            for (double[] column : columns) {
                row.add(column[k]);
            }
            return row;
        });
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
