package io.greenpark.scenarios;

import io.greenpark.core.study.EnsembleInputs;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.LatinHypercube;
import io.greenpark.core.study.SweepDesign;
import io.greenpark.core.study.SweepPoint;
import io.greenpark.core.study.SweepValue;
import io.greenpark.scenarios.sections.StudySection;
import io.greenpark.scenarios.sections.UnsureInputs;
import io.greenpark.scenarios.sections.WeatherScope;
import io.greenpark.scenarios.spec.Memory;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Unreadable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An ensemble on its way from text to the scenario with what is drawn for each of its years. */
final class EnsembleAssembly {

    /** Share of the draws that are lower than what is read before the first year, and of those that are higher. */
    private static final double BEYOND = 0.001;

    private EnsembleAssembly() {}

    /**
     * The ensemble that {@code content} describes; without the key {@code ensemble} nothing but the weather is drawn.
     *
     * @throws ScenarioException if it cannot be used
     */
    static EnsembleStudy read(Path file, byte[] content, ReadOptions options) {
        return ScenarioReader.refusing(problems -> {
            Memory memory = new Memory();
            var assembly = new ScenarioAssembly(file, options, WeatherScope.EVERY_YEAR, problems, memory);
            Node tree = assembly.tree(content);
            if (!(tree instanceof MappingNode mapping) || mapping.entry(StudySection.ENSEMBLE.name()) == null) {
                return assembly.ensemble(tree);
            }
            UnsureInputs unsure = assembly.unsureInputs(tree);
            EnsembleStudy study = assembly.ensemble(tree);
            MappingNode root = (MappingNode) TopLevel.alone(tree);
            VariedScenario varied = varied(file, options, WeatherScope.EVERY_YEAR, root, unsure, memory);
            varied.check(extremes(unsure), assembly, true, problems);
            if (!problems.none()) {
                throw Unreadable.REPORTED;
            }
            return study.withInputs(inputs(unsure, varied));
        });
    }

    /** Reports what is wrong with the key {@code ensemble}. */
    static void check(StudyChecks.Subject of) {
        UnsureInputs unsure = of.assembly().unsureInputs(of.tree());
        VariedScenario varied =
                varied(of.file(), of.options(), WeatherScope.STATED_YEAR, of.alone(), unsure, of.memory());
        varied.check(extremes(unsure), of.assembly(), of.read().isPresent(), of.problems());
    }

    private static VariedScenario varied(
            Path file, ReadOptions options, WeatherScope scope, MappingNode root, UnsureInputs unsure, Memory memory) {
        return new VariedScenario(file, options, scope, root, unsure.locations(), Map.of(), memory);
    }

    /** Each input by itself, so low and so high that one draw in a thousand is beyond. */
    private static List<SweepPoint> extremes(UnsureInputs unsure) {
        List<SweepPoint> points = new ArrayList<>();
        for (PathMap.Entry<LatinHypercube.Axis> entry : unsure.paths()) {
            points.add(extreme("lowest", entry, BEYOND));
            points.add(extreme("highest", entry, 1.0 - BEYOND));
        }
        return points;
    }

    private static SweepPoint extreme(String name, PathMap.Entry<LatinHypercube.Axis> entry, double probability) {
        LatinHypercube.Axis input = entry.value();
        String drawn = input.distribution().quantile(probability);
        return new SweepPoint(
                name,
                SweepDesign.Kind.LATIN_HYPERCUBE,
                List.of(new SweepValue(entry.pattern().toString(), drawn, input.relative())));
    }

    private static EnsembleInputs inputs(UnsureInputs unsure, VariedScenario varied) {
        List<EnsembleInputs.Input> inputs = unsure.paths().stream()
                .map(entry -> {
                    String path = entry.pattern().toString();
                    boolean relative = entry.value().relative();
                    return new EnsembleInputs.Input(
                            path, entry.value().distribution(), relative, relative ? 1.0 : varied.stated(path));
                })
                .toList();
        return new EnsembleInputs(unsure.seed(), inputs, varied::at);
    }
}
