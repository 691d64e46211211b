package io.greenpark.reports.parquet;

import io.greenpark.core.study.EnsembleInputs;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.core.study.SweepValue;
import io.greenpark.core.study.Tornado;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The runs of a study of many runs, and the inputs that it moves one at a time.
 *
 * @param runs the runs, in their order
 * @param inputs the inputs
 */
public record ParquetStudy(List<Run> runs, List<Input> inputs) {

    /** Kind of the years of an ensemble. */
    public static final String YEAR = "year";

    private static final String BESIDE = "beside";

    /**
     * A run.
     *
     * @param id id, also of its file
     * @param kind what it is for
     * @param values what it sets
     */
    public record Run(String id, String kind, List<SweepValue> values) {}

    /**
     * An input that is moved with everything else left as it is.
     *
     * @param range from where to where
     * @param mean mean of its draws, in its unit; NaN where it is not drawn
     * @param variance variance of its draws; NaN where it is not drawn
     * @param runLow run at the low end
     * @param runBase run of the scenario itself
     * @param runHigh run at the high end
     */
    public record Input(
            Tornado.Range range, double mean, double variance, String runLow, String runBase, String runHigh) {}

    public ParquetStudy {
        runs = List.copyOf(runs);
        inputs = List.copyOf(inputs);
    }

    /** The points of a sweep, and the ranges of its tornado. */
    public static ParquetStudy of(SweepStudy study) {
        List<Run> runs = study.points().stream()
                .map(point -> new Run(point.id(), point.design().id(), point.values()))
                .toList();
        List<Input> inputs = study.designs().stream()
                .filter(Tornado.class::isInstance)
                .map(Tornado.class::cast)
                .findFirst()
                .map(tornado -> IntStream.range(0, tornado.ranges().size())
                        .mapToObj(n -> new Input(
                                tornado.ranges().get(n),
                                Double.NaN,
                                Double.NaN,
                                Tornado.low(n),
                                Tornado.BASE,
                                Tornado.high(n)))
                        .toList())
                .orElse(List.of());
        return new ParquetStudy(runs, inputs);
    }

    /** The years 1 to {@code years} of an ensemble, and what is simulated beside them. */
    public static ParquetStudy of(EnsembleStudy study, int years) {
        List<Run> runs = study.runs(years).stream()
                .map(run -> new Run(run.id(), run.year() == 0 ? BESIDE : YEAR, run.values()))
                .toList();
        List<Input> inputs = new ArrayList<>();
        for (EnsembleInputs.Input input : study.inputs().inputs()) {
            int n = inputs.size();
            inputs.add(new Input(
                    input.range(),
                    input.distribution().mean(),
                    input.distribution().variance(),
                    EnsembleStudy.low(n),
                    EnsembleStudy.TYPICAL,
                    EnsembleStudy.high(n)));
        }
        return new ParquetStudy(runs, inputs);
    }
}
