package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A problem with any numbers of units of its candidates. */
final class Fleet {

    private final DispatchProblem unit;
    private final List<Candidate> candidates;

    /**
     * @param unit the problem with one unit of each candidate
     * @throws io.greenpark.core.check.InvalidValueException if a candidate is not one asset of it, or is on or off
     */
    Fleet(DispatchProblem unit, List<Candidate> candidates) {
        this.unit = unit;
        this.candidates = List.copyOf(candidates);
        candidates.forEach(this::require);
    }

    private void require(Candidate candidate) {
        List<NodeProblem> nodes = unit.nodes().stream()
                .filter(node -> node.id().equals(candidate.node()))
                .toList();
        List<String> ids = nodes.stream()
                .flatMap(node -> Stream.of(
                                node.storage().stream().map(Battery::id),
                                node.sources().stream().map(Source::id),
                                node.thermal().stream().map(ThermalUnit::id))
                        .flatMap(id -> id))
                .toList();
        if (Collections.frequency(ids, candidate.asset()) != 1) {
            throw candidate.invalid("must be one battery, source or thermal unit of its node", ids);
        }
        if (candidates.stream().filter(candidate::isSameAssetAs).count() > 1) {
            throw candidate.invalid("must be stated once", "stated again");
        }
        for (ThermalUnit thermal : nodes.get(0).thermal()) {
            if (thermal.id().equals(candidate.asset()) && thermal.isOnOff()) {
                throw candidate.invalid("must have no least power where units are counted", thermal.minFraction());
            }
        }
    }

    /** The candidates, in the order of their numbers. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** The problem with one unit of each candidate, but {@code units} of the one with index {@code k}. */
    DispatchProblem with(int k, int units) {
        return of(IntStream.range(0, candidates.size())
                .mapToObj(c -> c == k ? units : 1)
                .toList());
    }

    /** The problem with {@code units} of each candidate. */
    DispatchProblem of(List<Integer> units) {
        List<NodeProblem> nodes = unit.nodes().stream()
                .map(node -> node.toBuilder()
                        .storage(sized(node, node.storage(), Battery::id, Battery::times, units))
                        .sources(sized(node, node.sources(), Source::id, Source::times, units))
                        .thermal(sized(node, node.thermal(), ThermalUnit::id, ThermalUnit::times, units))
                        .build())
                .toList();
        return new DispatchProblem(unit.axis(), nodes, unit.links(), unit.lostLoadYuanPerMwh());
    }

    /** An asset as often as it is there. */
    @FunctionalInterface
    private interface Times<A> {
        A times(A asset, int units);
    }

    private <A> List<A> sized(
            NodeProblem node, List<A> assets, Function<A, String> id, Times<A> times, List<Integer> units) {
        return assets.stream()
                .map(asset -> {
                    for (int k = 0; k < candidates.size(); k++) {
                        Candidate candidate = candidates.get(k);
                        if (candidate.node().equals(node.id())
                                && candidate.asset().equals(id.apply(asset))) {
                            return times.times(asset, units.get(k));
                        }
                    }
                    return asset;
                })
                .toList();
    }
}
