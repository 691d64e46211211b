package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Preparations;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.core.weather.ensemble.WeatherEnsemble;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A study over many weather years: every year is simulated as a study of its own. docs/model.md, section 3.11 and chapter
 * 11.
 *
 * @param scenario the study
 * @param weather the years of each case, by the id of the case; a case without weather may be missing
 * @param uncertainty what makes yields unsure beside the spread of the years
 */
public record EnsembleStudy(Scenario scenario, Map<String, WeatherEnsemble> weather, YieldUncertainty uncertainty) {

    private record Figure(String caseId, String node, Indicator indicator) {}

    private record Year(List<WeatherOrigin.Resampled> origin, Map<Figure, Double> figures) {}

    public EnsembleStudy {
        weather = Map.copyOf(weather);
    }

    /** The same study with some of its cases. */
    public EnsembleStudy withCases(List<Case> cases) {
        return new EnsembleStudy(scenario.withCases(cases), weather, uncertainty);
    }

    /**
     * Simulates the years 1 to {@code years}; the result does not depend on {@code parallelism}.
     *
     * @param progress is told after every year
     * @throws InvalidValueException if there are fewer than two years, or no case has weather
     */
    public EnsembleResult run(int years, Parallelism parallelism, Progress progress) {
        if (years < 2) {
            throw new InvalidValueException("years", "must be at least 2", years);
        }
        if (weather.isEmpty()) {
            throw new InvalidValueException("weather", "must have a site in at least one case", "without it");
        }
        var finished = new AtomicInteger();
        var preparations = new Preparations();
        List<Year> simulated =
                parallelism.map(IntStream.rangeClosed(1, years).boxed().toList(), number -> {
                    Year year = figures(
                            Simulation.run(year(number), Parallelism.sequential(), Progress.none(), preparations));
                    progress.caseFinished("year " + number, finished.incrementAndGet(), years);
                    return year;
                });
        return new EnsembleResult(
                scenario,
                simulated.stream().flatMap(year -> year.origin().stream()).toList(),
                spreads(simulated),
                new EnsembleYields(this, years).all(parallelism));
    }

    /** The study in the drawn year {@code number}; 0 is the typical year. */
    public Scenario year(int number) {
        Map<WeatherEnsemble, List<SiteWeather>> drawn = new IdentityHashMap<>();
        return scenario.withCases(scenario.cases().stream()
                .map(variant -> weather.containsKey(variant.id())
                        ? variant.withWeather(
                                drawn.computeIfAbsent(weather.get(variant.id()), ensemble -> ensemble.year(number)))
                        : variant)
                .toList());
    }

    private static Year figures(StudyResult study) {
        Map<Figure, Double> figures = new LinkedHashMap<>();
        for (CaseResult c : study.cases()) {
            for (NodeResult node :
                    Stream.concat(c.nodes().stream(), Stream.of(c.all())).toList()) {
                node.ordered()
                        .forEach((indicator, value) -> figures.put(new Figure(c.id(), node.id(), indicator), value));
            }
        }
        List<WeatherOrigin.Resampled> origin = study.cases().stream()
                .flatMap(c -> c.weather().stream())
                .map(use -> use.origin())
                .filter(WeatherOrigin.Resampled.class::isInstance)
                .map(WeatherOrigin.Resampled.class::cast)
                .limit(1)
                .toList();
        return new Year(origin, figures);
    }

    private static List<IndicatorSpread> spreads(List<Year> years) {
        Map<Figure, List<Double>> values = new LinkedHashMap<>();
        for (Year year : years) {
            year.figures().forEach((figure, value) -> values.computeIfAbsent(figure, f -> new ArrayList<>())
                    .add(value));
        }
        List<IndicatorSpread> spreads = new ArrayList<>();
        values.forEach((figure, of) -> spreads.add(new IndicatorSpread(
                figure.caseId(),
                figure.node(),
                figure.indicator(),
                of.stream().mapToDouble(Double::doubleValue).toArray())));
        return spreads;
    }
}
