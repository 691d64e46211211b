package io.greenpark.core.dispatch;

import java.util.ArrayList;
import java.util.List;

/**
 * Nodes of a problem that lines connect, directly or through others; groups have nothing to do with each other.
 *
 * @param problem the group as a problem of its own
 * @param nodeIndex for each of its nodes the index in the whole problem
 * @param linkIndex for each of its lines the index in the whole problem
 */
record ConnectedNodes(DispatchProblem problem, List<Integer> nodeIndex, List<Integer> linkIndex) {

    /** The groups of a problem, by their first nodes. */
    static List<ConnectedNodes> of(DispatchProblem problem) {
        List<String> ids = problem.nodes().stream().map(NodeProblem::id).toList();
        List<ConnectedNodes> groups = new ArrayList<>();
        problem.connected().forEach(members -> groups.add(part(problem, ids, members)));
        return groups;
    }

    private static ConnectedNodes part(DispatchProblem problem, List<String> ids, List<Integer> members) {
        List<NodeProblem> nodes =
                members.stream().map(n -> problem.nodes().get(n)).toList();
        List<Integer> links = new ArrayList<>();
        for (int k = 0; k < problem.links().size(); k++) {
            if (members.contains(ids.indexOf(problem.links().get(k).from()))) {
                links.add(k);
            }
        }
        var part = new DispatchProblem(
                problem.axis(),
                nodes,
                links.stream().map(k -> problem.links().get(k)).toList(),
                problem.lostLoadYuanPerMwh());
        return new ConnectedNodes(part, members, links);
    }
}
