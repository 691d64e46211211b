package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.study.GridDesign;
import io.greenpark.core.study.LatinHypercube;
import io.greenpark.core.study.ListDesign;
import io.greenpark.core.study.SweepDesign;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.core.study.SweepValue;
import io.greenpark.core.study.Tornado;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.text.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code sweep}: the variants that {@code greenpark sweep} simulates. */
final class SweepSection {

    private static final Key<List<PathMap.Entry<SweepAxisSections.GridAxis>>> GRID = optional(
                    "grid",
                    new PathMap<>("values", SweepAxisSections.GRID),
                    "Every combination of the values at these paths; the last path changes fastest.")
            .chinese("网格");
    private static final Key<Map<String, List<PathMap.Entry<Swept>>>> LIST = optional(
                    "list",
                    MapOf.some("points", new PathMap<>("values", new SweptText())),
                    "Points stated one by one, by id: the value at each path.")
            .chinese("列表");

    private static final Key<Integer> POINTS = required(
                    "points", Integers.count(2, SweepStudy.MOST_POINTS), "Number of points.")
            .chinese("样本数");
    private static final Key<Integer> SEED = required(
                    "seed", Integers.ordinal(0, Integer.MAX_VALUE), "Seed of the sample.")
            .chinese("随机种子");
    private static final Key<List<PathMap.Entry<LatinHypercube.Axis>>> PATHS = required(
                    "paths",
                    new PathMap<>("distributions", SweepAxisSections.UNCERTAIN),
                    "What is unsure, and how it is distributed; the values at different paths are independent.")
            .chinese("不确定参数");
    private static final Section<Sample> SAMPLE = new Section<>(
            "latin-hypercube",
            "A random sample that is stratified along every path.",
            List.of(POINTS, SEED, PATHS),
            SweepSection::sample);
    private static final Key<Sample> LATIN_HYPERCUBE = optional(
                    "latinHypercube", SAMPLE, "A random sample, from which P10, P50 and P90 of every indicator follow.")
            .chinese("拉丁超立方抽样");

    private static final Key<List<PathMap.Entry<Tornado.Range>>> TORNADO = optional(
                    "tornado",
                    new PathMap<>("ranges", SweepAxisSections.RANGE),
                    "One value at a time at its low and its high end, from which elasticities follow.")
            .chinese("单因素敏感性");

    static final Section<Sweep> TYPE = new Section<>(
            "sweep",
            "The variants of the study that `greenpark sweep` simulates, by paths into this file; all of the designs below take part.",
            List.of(GRID, LIST, LATIN_HYPERCUBE, TORNADO),
            SweepSection::bind);

    private record Sample(LatinHypercube design, List<PathMap.Entry<LatinHypercube.Axis>> paths) {}

    private SweepSection() {}

    private static Sample sample(Values values) {
        List<PathMap.Entry<LatinHypercube.Axis>> paths = values.get(PATHS);
        List<LatinHypercube.Axis> axes = paths.stream()
                .map(entry -> new LatinHypercube.Axis(
                        entry.pattern().toString(),
                        entry.value().distribution(),
                        entry.value().relative()))
                .toList();
        return new Sample(new LatinHypercube(values.get(POINTS), values.get(SEED), axes), paths);
    }

    private static Sweep bind(Values values) {
        List<SweepDesign> designs = new ArrayList<>();
        Map<String, Location> locations = new HashMap<>();
        Map<SweepValue, Location> places = new HashMap<>();
        values.find(GRID).ifPresent(paths -> {
            designs.add(new GridDesign(
                    paths.stream().map(entry -> axis(entry, places)).toList()));
            note(paths, locations);
        });
        values.find(LIST).ifPresent(variants -> {
            Map<String, List<SweepValue>> points = new LinkedHashMap<>();
            variants.forEach((id, paths) -> {
                points.put(id, paths.stream().map(entry -> value(entry, places)).toList());
                note(paths, locations);
            });
            designs.add(new ListDesign(points));
        });
        values.find(LATIN_HYPERCUBE).ifPresent(sample -> {
            designs.add(sample.design());
            note(sample.paths(), locations);
        });
        values.find(TORNADO).ifPresent(paths -> {
            designs.add(new Tornado(paths.stream()
                    .map(entry -> {
                        Tornado.Range of = entry.value();
                        return new Tornado.Range(
                                entry.pattern().toString(), of.low(), of.base(), of.high(), of.relative());
                    })
                    .toList()));
            note(paths, locations);
        });
        if (designs.isEmpty()) {
            throw values.place()
                    .rejectKey("has no points", "expected one of the keys " + "grid, list, latinHypercube, tornado");
        }
        long size = designs.stream().mapToLong(SweepDesign::size).sum();
        if (size > SweepStudy.MOST_POINTS) {
            throw values.place()
                    .rejectKey("has %d points".formatted(size), "expected at most " + SweepStudy.MOST_POINTS);
        }
        return new Sweep(designs, locations, places);
    }

    private static GridDesign.Axis axis(
            PathMap.Entry<SweepAxisSections.GridAxis> entry, Map<SweepValue, Location> places) {
        GridDesign.Axis open = entry.value().axis();
        var axis = new GridDesign.Axis(entry.pattern().toString(), open.values(), open.relative());
        List<Location> locations = entry.value().locations();
        for (int n = 0; n < locations.size(); n++) {
            places.putIfAbsent(new SweepValue(axis.path(), axis.values().get(n), axis.relative()), locations.get(n));
        }
        return axis;
    }

    private static SweepValue value(PathMap.Entry<Swept> entry, Map<SweepValue, Location> places) {
        var value = new SweepValue(entry.pattern().toString(), entry.value().text(), false);
        places.putIfAbsent(value, entry.value().location());
        return value;
    }

    private static <T> void note(List<PathMap.Entry<T>> paths, Map<String, Location> locations) {
        paths.forEach(entry -> locations.put(entry.pattern().toString(), entry.location()));
    }
}
