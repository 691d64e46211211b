package io.greenpark.core.dispatch;

import java.util.ArrayList;
import java.util.List;

/** All flows of a problem: those of its nodes and what each line sends; written by dispatchers only. */
final class ProblemColumns {

    final List<NodeColumns> nodes = new ArrayList<>();

    /** Power at the sending end of each line [MW]. */
    final List<double[]> sentMw = new ArrayList<>();

    ProblemColumns(DispatchProblem problem) {
        problem.nodes().forEach(node -> nodes.add(new NodeColumns(node)));
        problem.links().forEach(link -> sentMw.add(new double[problem.axis().steps()]));
    }
}
