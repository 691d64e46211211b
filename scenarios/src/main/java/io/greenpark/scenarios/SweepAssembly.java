package io.greenpark.scenarios;

import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.study.SweepDesign;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.core.study.Tornado;
import io.greenpark.scenarios.sections.Sweep;
import io.greenpark.scenarios.sections.WeatherScope;
import io.greenpark.scenarios.spec.Memory;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import java.nio.file.Path;

/** A sweep on its way from text to the scenario at each of its points. */
final class SweepAssembly {

    private SweepAssembly() {}

    /**
     * The sweep that {@code content} describes.
     *
     * @throws ScenarioException if it cannot be used
     */
    static SweepStudy read(Path file, byte[] content, ReadOptions options) {
        return ScenarioReader.refusing(problems -> {
            Memory memory = new Memory();
            var assembly = new ScenarioAssembly(file, options, WeatherScope.STATED_YEAR, problems, memory);
            Node tree = assembly.tree(content);
            Sweep sweep = assembly.sweep(tree);
            MappingNode root = (MappingNode) ScenarioAssembly.alone(tree);
            Scenario scenario = assembly.assemble(root);
            var varied = new VariedScenario(file, options, WeatherScope.STATED_YEAR, root, sweep.locations(), memory);
            varied.checkPaths(
                    sweep.designs().stream()
                            .flatMap(design -> design.points().stream())
                            .flatMap(point -> point.values().stream())
                            .toList(),
                    assembly,
                    problems);
            return new SweepStudy(
                    scenario,
                    sweep.designs().stream()
                            .map(design -> based(design, varied))
                            .toList(),
                    (point, cases) -> varied.at(point.id(), point.values(), cases));
        });
    }

    private static SweepDesign based(SweepDesign design, VariedScenario varied) {
        return design instanceof Tornado tornado
                ? new Tornado(tornado.ranges().stream()
                        .map(range -> range.relative() ? range : range.withBase(varied.stated(range.path())))
                        .toList())
                : design;
    }
}
