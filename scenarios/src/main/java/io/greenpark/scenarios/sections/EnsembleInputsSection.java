package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.study.LatinHypercube;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** {@code ensemble}: what {@code greenpark ensemble} draws for every year besides its weather. */
final class EnsembleInputsSection {

    private static final Key<Integer> SEED = required(
                    "seed", Integers.ordinal(0, Integer.MAX_VALUE), "Seed of the draws.")
            .chinese("随机种子");
    private static final Key<List<PathMap.Entry<LatinHypercube.Axis>>> PATHS = required(
                    "paths",
                    new PathMap<>("distributions", SweepAxisSections.UNCERTAIN),
                    "What is unsure, and how it is distributed; the values at different paths and of different years are independent.")
            .chinese("不确定参数");

    static final Section<UnsureInputs> TYPE = new Section<>(
            "ensemble",
            "What `greenpark ensemble` draws for every year besides its weather, such as load growth and prices, by paths into this file.",
            List.of(SEED, PATHS),
            EnsembleInputsSection::bind);

    private EnsembleInputsSection() {}

    private static UnsureInputs bind(Values values) {
        List<PathMap.Entry<LatinHypercube.Axis>> paths = values.get(PATHS);
        for (PathMap.Entry<LatinHypercube.Axis> path : paths) {
            String first = path.pattern().parts().get(0);
            if (first.equals(StudySection.WEATHER_KEY) || first.equals(PathPattern.ANY)) {
                throw values.at(PATHS)
                        .reject(
                                "%s is weather, which every year has of its own".formatted(path.pattern()),
                                "expected a path outside of weather; how weather years differ stands in weather.ensemble");
            }
        }
        return new UnsureInputs(values.get(SEED), paths);
    }
}
