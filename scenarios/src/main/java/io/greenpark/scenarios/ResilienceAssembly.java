package io.greenpark.scenarios;

import io.greenpark.core.study.ResilienceStudy;
import io.greenpark.core.study.ResilienceTerms;
import io.greenpark.scenarios.sections.WeatherScope;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Unreadable;
import java.nio.file.Path;

/** A study of outages on its way from text. */
final class ResilienceAssembly {

    private ResilienceAssembly() {}

    /**
     * The study that {@code content} describes.
     *
     * @throws ScenarioException if it cannot be used
     */
    static ResilienceStudy read(Path file, byte[] content, ReadOptions options) {
        return ScenarioReader.refusing(problems -> {
            var assembly = new ScenarioAssembly(file, options, WeatherScope.STATED_YEAR, problems);
            Node tree = assembly.tree(content);
            ResilienceTerms terms = assembly.resilience(tree);
            ReadScenario scenario = assembly.read(tree);
            report(terms, scenario, (MappingNode) tree, assembly);
            if (!problems.none()) {
                throw Unreadable.REPORTED;
            }
            return new ResilienceStudy(assembly.scenario(scenario), terms);
        });
    }

    /** Reports what is wrong with the key {@code resilience}. */
    static void check(StudyChecks.Subject of) {
        ResilienceTerms terms = of.assembly().resilience(of.tree());
        of.read().ifPresent(scenario -> report(terms, scenario, of.tree(), of.assembly()));
    }

    private static void report(
            ResilienceTerms terms, ReadScenario scenario, MappingNode tree, ScenarioAssembly assembly) {
        terms.faults(scenario.base().axis(), scenario.parks()).forEach(fault -> assembly.reportResilience(tree, fault));
    }
}
