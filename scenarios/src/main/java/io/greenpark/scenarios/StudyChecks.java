package io.greenpark.scenarios;

import io.greenpark.scenarios.sections.StudySection;
import io.greenpark.scenarios.sections.WeatherScope;
import io.greenpark.scenarios.spec.Memory;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.Unreadable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Checks a file with all studies that it describes, as their commands do when they read it; no weather is drawn. Where the scenario
 * itself has faults, of its studies only what is written in them is checked, and that their paths are there.
 */
final class StudyChecks {

    private static final Map<String, Consumer<Subject>> CHECKS = Map.of(
            StudySection.ENSEMBLE.name(), EnsembleAssembly::check,
            StudySection.SWEEP.name(), SweepAssembly::check,
            StudySection.YEARS.name(), YearsAssembly::check,
            StudySection.SIZING.name(), SizingAssembly::check,
            StudySection.RESILIENCE.name(), ResilienceAssembly::check);

    /**
     * What is checked.
     *
     * @param file the scenario file
     * @param content what stands in it
     * @param options how it is read
     * @param assembly reads it
     * @param tree the tree of the file
     * @param read the scenario itself, if it has no faults
     * @param memory what reading it has left
     * @param problems receives what is wrong
     */
    record Subject(
            Path file,
            byte[] content,
            ReadOptions options,
            ScenarioAssembly assembly,
            MappingNode tree,
            Optional<ReadScenario> read,
            Memory memory,
            Problems problems) {

        /** Ids of the cases, which are known where the scenario has faults too. */
        List<String> caseIds() {
            MappingNode.Entry cases = tree.entry(StudySection.CASES.name());
            return cases != null && cases.value() instanceof MappingNode mapping ? mapping.keys() : List.of();
        }

        /** The tree without its studies. */
        MappingNode alone() {
            return (MappingNode) TopLevel.alone(tree);
        }
    }

    private StudyChecks() {}

    /**
     * What the scenario is about.
     *
     * @throws Unreadable if it or one of its studies cannot be used; {@code problems} say why
     */
    static ScenarioSummary check(Path file, byte[] content, ReadOptions options, Problems problems) {
        Memory memory = new Memory();
        var assembly = new ScenarioAssembly(file, options, WeatherScope.STATED_YEAR, problems, memory);
        Node tree = assembly.tree(content);
        Optional<ReadScenario> read = read(assembly, tree);
        if (tree instanceof MappingNode mapping) {
            var subject = new Subject(file, content, options, assembly, mapping, read, memory, problems);
            mapping.keys().stream().filter(CHECKS::containsKey).forEach(key -> check(key, subject));
        }
        return read.filter(scenario -> problems.none())
                .orElseThrow(() -> Unreadable.REPORTED)
                .summary();
    }

    private static Optional<ReadScenario> read(ScenarioAssembly assembly, Node tree) {
        try {
            return Optional.of(assembly.whole(tree));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static void check(String key, Subject subject) {
        try {
            CHECKS.get(key).accept(subject);
        } catch (Unreadable e) {
            if (subject.problems().none()) {
                throw new IllegalStateException(key + " was refused without a reason", e);
            }
        }
    }
}
