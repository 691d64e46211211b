package io.greenpark.scenarios;

import io.greenpark.core.study.SweepDesign;
import io.greenpark.core.study.SweepPoint;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.core.study.Tornado;
import io.greenpark.scenarios.sections.Sweep;
import io.greenpark.scenarios.sections.WeatherScope;
import io.greenpark.scenarios.spec.Memory;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Unreadable;
import java.nio.file.Path;
import java.util.List;

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
            MappingNode root = (MappingNode) TopLevel.alone(tree);
            ReadScenario read = assembly.read(root);
            VariedScenario varied = varied(file, options, root, sweep, memory);
            varied.check(telling(sweep), assembly, true, problems);
            if (!problems.none()) {
                throw Unreadable.REPORTED;
            }
            return new SweepStudy(
                    assembly.scenario(read),
                    sweep.designs().stream()
                            .map(design -> based(design, varied))
                            .toList(),
                    (point, cases) -> varied.at(point.values(), cases));
        });
    }

    /** Reports what is wrong with the key {@code sweep}. */
    static void check(StudyChecks.Subject of) {
        Sweep sweep = of.assembly().sweep(of.tree());
        VariedScenario varied = varied(of.file(), of.options(), of.alone(), sweep, of.memory());
        varied.check(telling(sweep), of.assembly(), of.read().isPresent(), of.problems());
    }

    private static VariedScenario varied(Path file, ReadOptions options, MappingNode root, Sweep sweep, Memory memory) {
        return new VariedScenario(
                file, options, WeatherScope.STATED_YEAR, root, sweep.locations(), sweep.values(), memory);
    }

    private static List<SweepPoint> telling(Sweep sweep) {
        return sweep.designs().stream()
                .flatMap(design -> design.telling().stream())
                .toList();
    }

    private static SweepDesign based(SweepDesign design, VariedScenario varied) {
        return design instanceof Tornado tornado
                ? new Tornado(tornado.ranges().stream()
                        .map(range -> range.relative() ? range : range.withBase(varied.stated(range.path())))
                        .toList())
                : design;
    }
}
