package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An indicator of a node in a case of a finished study.
 *
 * @param study the study
 * @param variant the case
 * @param node the node, or the sum over the nodes
 * @param indicator which figure
 */
record Figure(StudyResult study, CaseResult variant, NodeResult node, Indicator indicator) {

    /** Stands for the id of the node in the beginnings of paths; for all nodes together it becomes any id. */
    private static final String NODE = "{node}";

    /** The value that the run has written; NaN where it has none. */
    double written() {
        return node.value(indicator).orElse(Double.NaN);
    }

    /** Another figure of the same node. */
    Figure of(Indicator other) {
        return new Figure(study, variant, node, other);
    }

    /** A figure of the node {@code id}. */
    Figure at(String id, Indicator other) {
        return new Figure(study, variant, variant.node(id), other);
    }

    /** The same figure of the baseline. */
    Figure ofBaseline(Indicator of) {
        CaseResult baseline = study.of(study.baseline());
        return new Figure(study, baseline, baseline.node(node.id()), of);
    }

    /** Whether this is the sum over all nodes. */
    boolean ofAll() {
        return node.id().equals(variant.all().id());
    }

    /** Path of a file of the node, or of all nodes, within the run directory. */
    String file(String folder) {
        return folder + "/" + variant.id() + "/" + (ofAll() ? "*" : node.id()) + ".csv";
    }

    String path() {
        return variant.id() + "." + node.id() + "." + indicator.id();
    }

    /** The figure made of rows. */
    Explanation ofRows(double value, Title rule, List<Row> rows, Set<String> restsOn) {
        return new Explanation(path(), value, indicator.unit(), rule, rows, List.of(), filled(restsOn));
    }

    /** The figure made of other figures. */
    Explanation ofParts(double value, Title rule, List<Explanation> parts) {
        return new Explanation(path(), value, indicator.unit(), rule, List.of(), parts, Set.of());
    }

    /** The figure made of rows, some of which are other figures. */
    Explanation of(double value, Title rule, List<Row> rows, List<Explanation> parts, Set<String> restsOn) {
        return new Explanation(path(), value, indicator.unit(), rule, rows, parts, filled(restsOn));
    }

    private Set<String> filled(Set<String> beginnings) {
        return beginnings.stream()
                .map(beginning -> beginning.replace(NODE, ofAll() ? "*" : node.id()))
                .collect(Collectors.toSet());
    }
}
