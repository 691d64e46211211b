package io.greenpark.scenarios;

import io.greenpark.core.study.EnsembleInputs;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.scenarios.sections.StudySection;
import io.greenpark.scenarios.sections.UnsureInputs;
import io.greenpark.scenarios.sections.WeatherScope;
import io.greenpark.scenarios.spec.Memory;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import java.nio.file.Path;
import java.util.List;

/** An ensemble on its way from text to the scenario with what is drawn for each of its years. */
final class EnsembleAssembly {

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
            MappingNode root = (MappingNode) ScenarioAssembly.alone(tree);
            var varied = new VariedScenario(file, options, WeatherScope.EVERY_YEAR, root, unsure.locations(), memory);
            EnsembleInputs inputs = inputs(unsure, varied);
            varied.checkPaths(inputs.ofYear(1), assembly, problems);
            return study.withInputs(inputs);
        });
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
