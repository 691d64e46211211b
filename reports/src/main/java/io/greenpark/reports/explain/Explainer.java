package io.greenpark.reports.explain;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds a figure of a study by its path and says how it comes about. */
public final class Explainer {

    private Explainer() {}

    /** The way to the figure of a run; in a comparison it is set against the baseline of its own run. */
    public static Explanation explain(Run run, String path) {
        return explain(run.studyOf(path.split("\\.", -1)[0]), path);
    }

    /**
     * The way to the figure {@code case.node.indicator}; {@code node} is {@code all} for all nodes together.
     *
     * @throws UnknownFigureException if the study has no such figure; it names what is there and the nearest
     * @throws io.greenpark.reports.run.RunDirectoryException if the rows of the run give another value than it has written
     */
    public static Explanation explain(StudyResult study, String path) {
        List<String> names = List.of(path.split("\\.", -1));
        if (names.size() != 3) {
            throw new UnknownFigureException(
                    "%s is no path of a figure; expected CASE.PARK.INDICATOR, for example %s.all.%s"
                            .formatted(path, study.baseline(), Indicator.GRID_BILL_YUAN.id()),
                    "",
                    List.of());
        }
        CaseResult variant = found("case", names.get(0), study.cases(), CaseResult::id);
        List<NodeResult> nodes = new ArrayList<>(variant.nodes());
        nodes.add(variant.all());
        NodeResult node = found("park or hub", names.get(1), nodes, NodeResult::id);
        Indicator indicator = found("indicator", names.get(2), List.of(Indicator.values()), Indicator::id);
        Figure figure = new Figure(study, variant, node, indicator);
        if (Double.isNaN(figure.written())) {
            throw new UnknownFigureException("%s is not defined in this run".formatted(path), "", List.of());
        }
        return Derivations.explain(figure);
    }

    private static <T> T found(String what, String id, List<T> things, Function<T, String> idOf) {
        return things.stream()
                .filter(thing -> idOf.apply(thing).equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownFigureException(
                        "there is no %s %s".formatted(what, id),
                        id,
                        things.stream().map(idOf).toList()));
    }
}
