package io.greenpark.scenarios;

import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.ResilienceStudy;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.core.study.YearsStudy;
import io.greenpark.scenarios.input.FileSource;
import io.greenpark.scenarios.sections.WeatherScope;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.Problem;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.TextLimits;
import io.greenpark.scenarios.text.Unreadable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Reads scenario files (docs/scenario.md) into the types of core: strict, with all problems of a file at once, each at its
 * line and column.
 */
public final class ScenarioReader {

    private ScenarioReader() {}

    /**
     * Reads {@code file}.
     *
     * @throws ScenarioException if it cannot be used
     */
    public static Scenario read(Path file) {
        return read(file, ReadOptions.standard());
    }

    /**
     * Reads {@code file} with {@code settings} applied to it before its cases are made, in their order.
     *
     * @throws ScenarioException if it cannot be used
     */
    public static Scenario read(Path file, List<Setting> settings) {
        return read(file, ReadOptions.standard().with(settings));
    }

    /**
     * Reads {@code file} as {@code options} say.
     *
     * @throws ScenarioException if it cannot be used
     */
    public static Scenario read(Path file, ReadOptions options) {
        return refusing(problems -> new ScenarioAssembly(file, options, WeatherScope.STATED_YEAR, problems)
                .assemble(content(file, options.source())));
    }

    /**
     * Reads {@code file} with {@code settings} and with all weather years that can be drawn for it, whichever it states.
     *
     * @throws ScenarioException if it cannot be used
     */
    public static EnsembleStudy readEnsemble(Path file, List<Setting> settings) {
        return readEnsemble(file, ReadOptions.standard().with(settings));
    }

    /**
     * Reads {@code file} as {@code options} say, with all weather years that can be drawn for it and with what its key {@code
     * ensemble} draws besides. The scenario with drawn values is read when it is asked for; a {@link ScenarioException} then says
     * what is wrong with it there.
     *
     * @throws ScenarioException if it cannot be used
     */
    public static EnsembleStudy readEnsemble(Path file, ReadOptions options) {
        return EnsembleAssembly.read(file, content(file, options.source()), options);
    }

    /**
     * Reads {@code file} as {@code options} say, with the sweep that it states. Points that together have each of its values are
     * checked at once; the scenario at a point is read when it is asked for, and a {@link ScenarioException} then says what is
     * wrong with it there.
     *
     * @throws ScenarioException if the scenario or its sweep cannot be used
     */
    public static SweepStudy readSweep(Path file, ReadOptions options) {
        return SweepAssembly.read(file, content(file, options.source()), options);
    }

    /**
     * Reads {@code file} as {@code options} say, with the years that it states. Every year is checked at once; the scenario of a
     * year is read when it is asked for.
     *
     * @throws ScenarioException if the years or the scenario of one of them cannot be used
     */
    public static YearsStudy readYears(Path file, ReadOptions options) {
        return YearsAssembly.read(file, content(file, options.source()), options);
    }

    /**
     * Reads {@code file} as {@code options} say, with the sizes that it lets be chosen. The scenario at sizes is read when it is
     * asked for; a {@link ScenarioException} then says what is wrong with it there.
     *
     * @throws ScenarioException if the scenario or its key {@code sizing} cannot be used
     */
    public static ScenarioSizing readSizing(Path file, ReadOptions options) {
        return SizingAssembly.read(file, content(file, options.source()), options);
    }

    /**
     * Reads {@code file} as {@code options} say, with the outages that it states.
     *
     * @throws ScenarioException if the scenario or its key {@code resilience} cannot be used
     */
    public static ResilienceStudy readResilience(Path file, ReadOptions options) {
        return ResilienceAssembly.read(file, content(file, options.source()), options);
    }

    /**
     * Reads {@code file} with {@code settings} as {@link #read(Path, List)} does, but draws no weather.
     *
     * @throws ScenarioException if it cannot be used
     */
    public static ScenarioSummary check(Path file, List<Setting> settings) {
        return check(file, ReadOptions.standard().with(settings));
    }

    /**
     * Reads {@code file} as {@link #read(Path, ReadOptions)} does, and checks the studies that it describes as {@link #readSweep} and
     * the others do, but draws no weather.
     *
     * @throws ScenarioException if it cannot be used
     */
    public static ScenarioSummary check(Path file, ReadOptions options) {
        return refusing(problems -> StudyChecks.check(file, content(file, options.source()), options, problems));
    }

    /**
     * Where a key of a case of {@code file} is written as {@code file:line:column}, for what is wrong with it only when it is
     * simulated.
     *
     * @throws ScenarioException if the file cannot be read any more
     */
    public static String location(Path file, ReadOptions options, String caseId, String path) {
        return refusing(problems -> new ScenarioAssembly(file, options, WeatherScope.STATED_YEAR, problems)
                        .location(content(file, options.source()), caseId, path))
                .toString();
    }

    static <T> T refusing(Function<Problems, T> reading) {
        Problems problems = new Problems();
        try {
            return reading.apply(problems);
        } catch (Unreadable e) {
            if (problems.none()) {
                throw new IllegalStateException("a scenario was refused without a reason", e);
            }
            throw new ScenarioException(problems.inOrder());
        }
    }

    static byte[] content(Path file, FileSource source) {
        if (source.exists(file) && !source.isFile(file) && !source.isFolder(file)) {
            throw unreadable(file, "is a pipe or a device, which may never end");
        }
        try {
            return source.read(file, TextLimits.FILE_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw unreadable(file, "there is no such file");
        } catch (IOException e) {
            throw unreadable(file, source.isFolder(file) ? "is a folder" : "cannot be read");
        }
    }

    private static ScenarioException unreadable(Path file, String what) {
        Location location = Location.of(file.toString());
        return new ScenarioException(List.of(new Problem(location, "", what, "expected a file in YAML or JSON")));
    }
}
