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
import java.util.stream.Stream;

/**
 * A study over many weather years, and over whatever else is unsure: every year is simulated as a study of its own.
 * docs/model.md, section 3.11 and chapters 11 and 15.
 *
 * @param scenario the study
 * @param weather the years of each case, by the id of the case; a case without weather may be missing
 * @param uncertainty what makes yields unsure beside the spread of the years
 * @param inputs what is drawn for every year besides its weather
 */
public record EnsembleStudy(
        Scenario scenario, Map<String, WeatherEnsemble> weather, YieldUncertainty uncertainty, EnsembleInputs inputs) {

    /** A figure of a study. */
    record Figure(String caseId, String node, Indicator indicator) {}

    private record Run(String name, int year, List<SweepValue> values) {}

    private record Year(List<WeatherOrigin.Resampled> origin, Map<Figure, Double> figures) {}

    public EnsembleStudy {
        weather = Map.copyOf(weather);
    }

    /** The same study with some of its cases. */
    public EnsembleStudy withCases(List<Case> cases) {
        return new EnsembleStudy(scenario.withCases(cases), weather, uncertainty, inputs);
    }

    /** The same study with {@code drawn} besides the weather. */
    public EnsembleStudy withInputs(EnsembleInputs drawn) {
        return new EnsembleStudy(scenario, weather, uncertainty, drawn);
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
        List<Run> runs = runs(years);
        var finished = new AtomicInteger();
        var preparations = new Preparations();
        List<Year> simulated = parallelism.map(runs, run -> {
            Scenario variant = scenario(run);
            Year year = figures(Simulation.run(variant, Parallelism.sequential(), Progress.none(), preparations));
            progress.caseFinished(run.name(), finished.incrementAndGet(), runs.size());
            return year;
        });
        List<Year> drawn = simulated.subList(0, years);
        return new EnsembleResult(
                scenario,
                drawn.stream().flatMap(year -> year.origin().stream()).toList(),
                spreads(drawn),
                new EnsembleYields(this, years).all(parallelism),
                runs.subList(0, years).stream().map(Run::values).toList(),
                contributions(runs, simulated, years));
    }

    /** Number of studies that an ensemble of {@code years} simulates. */
    public int runs(long years) {
        return Math.toIntExact(years
                + (inputs.inputs().isEmpty() ? 0 : 1 + 2L * inputs.inputs().size()));
    }

    /** The years, then the typical year and, in it, both ends of every input. */
    private List<Run> runs(int years) {
        List<Run> runs = new ArrayList<>();
        for (int number = 1; number <= years; number++) {
            runs.add(new Run("year " + number, number, inputs.ofYear(number)));
        }
        if (!inputs.inputs().isEmpty()) {
            runs.add(new Run("typical year", 0, List.of()));
            for (EnsembleInputs.Input input : inputs.inputs()) {
                runs.add(end(input, input.range().low()));
                runs.add(end(input, input.range().high()));
            }
        }
        return runs;
    }

    private static Run end(EnsembleInputs.Input input, double value) {
        String written = Distribution.written(value);
        return new Run(
                input.path() + " " + written, 0, List.of(new SweepValue(input.path(), written, input.relative())));
    }

    private List<InputContribution> contributions(List<Run> runs, List<Year> simulated, int years) {
        if (inputs.inputs().isEmpty()) {
            return List.of();
        }
        List<InputContributions.Ends> ends = new ArrayList<>();
        for (int a = 0; a < inputs.inputs().size(); a++) {
            int low = years + 1 + 2 * a;
            ends.add(new InputContributions.Ends(
                    inputs.inputs().get(a),
                    simulated.get(low).figures(),
                    simulated.get(low + 1).figures()));
        }
        return new InputContributions(
                        simulated.get(years).figures(),
                        ends,
                        simulated.subList(0, years).stream().map(Year::figures).toList(),
                        runs.subList(0, years).stream().map(Run::values).toList())
                .all();
    }

    /** The study in the drawn year {@code number}; 0 is the typical year with everything as stated. */
    public Scenario year(int number) {
        return scenario(new Run("year " + number, number, number == 0 ? List.of() : inputs.ofYear(number)));
    }

    private Scenario scenario(Run run) {
        List<String> cases = scenario.cases().stream().map(Case::id).toList();
        return inWeather(
                run.values().isEmpty() ? scenario : inputs.at().with(run.name(), run.values(), cases), run.year());
    }

    private Scenario inWeather(Scenario variants, int number) {
        Map<WeatherEnsemble, List<SiteWeather>> drawn = new IdentityHashMap<>();
        return variants.withCases(variants.cases().stream()
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
