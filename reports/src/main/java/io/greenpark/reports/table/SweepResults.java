package io.greenpark.reports.table;

import io.greenpark.core.study.IndicatorSpread;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.StudyFigure;
import io.greenpark.core.study.SweepDesign;
import io.greenpark.core.study.SweepPoint;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.core.study.Tornado;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of the points of a sweep.
 *
 * @param study the sweep
 * @param statuses what became of each point
 * @param sample every indicator over the finished points of the random sample; empty without one
 * @param bars every indicator at both ends of every range of the tornado; empty without one
 */
public record SweepResults(
        SweepStudy study, Map<SweepPoint, RunStatus> statuses, List<IndicatorSpread> sample, List<TornadoBar> bars) {

    /** Reads the figures of a finished point. */
    public interface Figures extends Function<SweepPoint, Map<StudyFigure, Double>> {}

    public SweepResults {
        statuses = Map.copyOf(statuses);
        sample = List.copyOf(sample);
        bars = List.copyOf(bars);
    }

    /** What follows from the points, of which {@code figures} is asked for the finished ones. */
    public static SweepResults of(SweepStudy study, Map<SweepPoint, RunStatus> statuses, Figures figures) {
        List<SweepPoint> finished = study.points().stream()
                .filter(point -> statuses.get(point) == RunStatus.FINISHED)
                .toList();
        return new SweepResults(study, statuses, sample(finished, figures), bars(study, finished, figures));
    }

    private static List<IndicatorSpread> sample(List<SweepPoint> finished, Figures figures) {
        Map<StudyFigure, List<Double>> values = new LinkedHashMap<>();
        for (SweepPoint point : finished) {
            if (point.design() == SweepDesign.Kind.LATIN_HYPERCUBE) {
                figures.apply(point).forEach((figure, value) -> values.computeIfAbsent(figure, f -> new ArrayList<>())
                        .add(value));
            }
        }
        List<IndicatorSpread> spreads = new ArrayList<>();
        values.forEach((figure, of) -> spreads.add(new IndicatorSpread(
                figure.caseId(),
                figure.node(),
                figure.indicator(),
                of.stream().mapToDouble(Double::doubleValue).toArray())));
        return spreads;
    }

    /** Every indicator at both ends of every range of the tornado of {@code study}, of whose points some are {@code finished}. */
    public static List<TornadoBar> bars(SweepStudy study, List<SweepPoint> finished, Figures figures) {
        Optional<Tornado> tornado = study.designs().stream()
                .filter(Tornado.class::isInstance)
                .map(Tornado.class::cast)
                .findFirst();
        Map<String, SweepPoint> byId = new LinkedHashMap<>();
        finished.forEach(point -> byId.put(point.id(), point));
        SweepPoint base = byId.get(Tornado.BASE);
        if (tornado.isEmpty() || base == null) {
            return List.of();
        }
        Map<StudyFigure, Double> atBase = figures.apply(base);
        List<TornadoBar> bars = new ArrayList<>();
        for (int n = 0; n < tornado.get().ranges().size(); n++) {
            SweepPoint low = byId.get(Tornado.low(n));
            SweepPoint high = byId.get(Tornado.high(n));
            if (low != null && high != null) {
                bars.addAll(bars(tornado.get().ranges().get(n), figures.apply(low), atBase, figures.apply(high)));
            }
        }
        return bars;
    }

    private static List<TornadoBar> bars(
            Tornado.Range range,
            Map<StudyFigure, Double> atLow,
            Map<StudyFigure, Double> atBase,
            Map<StudyFigure, Double> atHigh) {
        List<TornadoBar> bars = new ArrayList<>();
        atBase.forEach((figure, value) -> {
            Double low = atLow.get(figure);
            Double high = atHigh.get(figure);
            if (low != null && high != null) {
                bars.add(new TornadoBar(range, figure, low, value, high));
            }
        });
        return bars;
    }

    /** Whether the sweep has a design of {@code kind}. */
    public boolean has(SweepDesign.Kind kind) {
        return study.points().stream().anyMatch(point -> point.design() == kind);
    }

    /** Number of points that have become {@code status}. */
    public long count(RunStatus status) {
        return statuses.values().stream().filter(of -> of == status).count();
    }
}
