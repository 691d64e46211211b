package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Preparations;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.ensemble.WeatherEnsemble;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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

    /** What became of the runs of an ensemble. */
    public interface Outcomes {

        /** What became of {@code run}. */
        RunStatus status(String run);

        /** The figures of {@code run}, which is finished. */
        Map<StudyFigure, Double> figures(String run);
    }

    /** Id of the run of the typical year with everything as stated. */
    public static final String TYPICAL = "typical";

    /**
     * A run.
     *
     * @param id id; of a year its number
     * @param year number of the drawn year, 0 for the typical one
     * @param values what is set besides the weather
     */
    public record Run(String id, int year, List<SweepValue> values) {

        public Run {
            values = List.copyOf(values);
        }
    }

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
        var kept = new RunsInMemory();
        run(years, parallelism, kept, progress);
        return result(years, kept, parallelism);
    }

    /**
     * Simulates the runs that {@code sink} does not have of the years 1 to {@code years}: a run for each year, whose id is its
     * number, and where inputs are drawn, the typical year and both ends of every input in it. What the sink is given does not
     * depend on {@code parallelism}. A run without a plan, or whose values make no scenario, does not end the others.
     *
     * @param progress is told after every run; runs that were there already count as finished
     * @throws InvalidValueException if there are fewer than two years, or no case has weather
     */
    public void run(int years, Parallelism parallelism, ResultSink sink, Progress progress) {
        runsOf(years).run(parallelism, sink, progress);
    }

    /**
     * The runs of the years 1 to {@code years}, each of which can be simulated by itself.
     *
     * @throws InvalidValueException if there are fewer than two years, or no case has weather
     */
    public StudyRuns runsOf(int years) {
        if (years < 2) {
            throw new InvalidValueException("years", "must be at least 2", years);
        }
        if (weather.isEmpty()) {
            throw new InvalidValueException("weather", "must have a site in at least one case", "without it");
        }
        return StudyRuns.of(runs(years), Run::id, this::scenario, new Preparations());
    }

    /** What the years 1 to {@code years} say, all of which {@code outcomes} has. */
    public EnsembleResult result(int years, Outcomes outcomes, Parallelism parallelism) {
        var columns = new FigureColumns(years);
        Map<Integer, RunStatus> failed = new LinkedHashMap<>();
        for (int number = 1; number <= years; number++) {
            RunStatus status = outcomes.status(String.valueOf(number));
            if (status == RunStatus.FINISHED) {
                columns.put(number - 1, outcomes.figures(String.valueOf(number)));
            } else {
                failed.put(number, status);
            }
        }
        WeatherEnsemble drawn = scenario.cases().stream()
                .map(variant -> weather.get(variant.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        List<List<SweepValue>> values =
                IntStream.rangeClosed(1, years).mapToObj(inputs::ofYear).toList();
        return new EnsembleResult(
                scenario,
                IntStream.rangeClosed(1, years).mapToObj(drawn::origin).toList(),
                failed,
                spreads(columns),
                new EnsembleYields(this, years).all(parallelism),
                values,
                contributions(outcomes, columns, values));
    }

    /** Ids of the runs of an ensemble of {@code years}: the years, then what is simulated beside them. */
    public List<String> ids(int years) {
        return runs(years).stream().map(Run::id).toList();
    }

    /** The years, then the typical year and, in it, both ends of every input. */
    public List<Run> runs(int years) {
        List<Run> runs = new ArrayList<>();
        for (int number = 1; number <= years; number++) {
            runs.add(ofYear(number));
        }
        if (!inputs.inputs().isEmpty()) {
            runs.add(new Run(TYPICAL, 0, List.of()));
            for (int a = 0; a < inputs.inputs().size(); a++) {
                EnsembleInputs.Input input = inputs.inputs().get(a);
                runs.add(end(low(a), input, input.range().low()));
                runs.add(end(high(a), input, input.range().high()));
            }
        }
        return runs;
    }

    private Run ofYear(int number) {
        return new Run(String.valueOf(number), number, number == 0 ? List.of() : inputs.ofYear(number));
    }

    private static Run end(String id, EnsembleInputs.Input input, double value) {
        String written = Distribution.written(value);
        return new Run(id, 0, List.of(new SweepValue(input.path(), written, input.relative())));
    }

    /** Id of the run in the typical year at the low end of an input, counted from 0. */
    public static String low(int input) {
        return "low-" + (input + 1);
    }

    /** Id of the run in the typical year at the high end of an input, counted from 0. */
    public static String high(int input) {
        return "high-" + (input + 1);
    }

    private List<InputContribution> contributions(
            Outcomes outcomes, FigureColumns years, List<List<SweepValue>> drawn) {
        List<String> beside = IntStream.range(0, inputs.inputs().size())
                .boxed()
                .flatMap(a -> Stream.of(TYPICAL, low(a), high(a)))
                .toList();
        if (!beside.stream().allMatch(run -> outcomes.status(run) == RunStatus.FINISHED) || beside.isEmpty()) {
            return List.of();
        }
        List<InputEffects.Ends> ends = new ArrayList<>();
        for (int a = 0; a < inputs.inputs().size(); a++) {
            ends.add(
                    new InputEffects.Ends(inputs.inputs().get(a), outcomes.figures(low(a)), outcomes.figures(high(a))));
        }
        return new InputContributions(new InputEffects(outcomes.figures(TYPICAL), ends), years, drawn).all();
    }

    /** The study in the drawn year {@code number}; 0 is the typical year with everything as stated. */
    public Scenario year(int number) {
        return scenario(ofYear(number));
    }

    private Scenario scenario(Run run) {
        List<String> cases = scenario.cases().stream().map(Case::id).toList();
        return inWeather(run.values().isEmpty() ? scenario : inputs.at().with(run.values(), cases), run.year());
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

    private static List<IndicatorSpread> spreads(FigureColumns years) {
        return years.figures().stream()
                .map(figure ->
                        new IndicatorSpread(figure.caseId(), figure.node(), figure.indicator(), years.defined(figure)))
                .toList();
    }
}
