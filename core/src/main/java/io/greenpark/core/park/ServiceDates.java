package io.greenpark.core.park;

import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.time.ServicePeriod;
import io.greenpark.core.time.TimeAxis;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When plants and lines serve; what is not listed always does. Docs/model.md eq. (TIME-5).
 *
 * @param periods the days on which a plant serves
 */
public record ServiceDates(Map<Plant, ServicePeriod> periods) {

    /** Everything always serves. */
    public static final ServiceDates ALWAYS = new ServiceDates(Map.of());

    /**
     * A plant, or a line.
     *
     * @param node park or hub at which it stands; for a line the one where it ends
     * @param kind what it is
     * @param id unique name within node and kind
     */
    public record Plant(String node, PlantKind kind, String id) {}

    public ServiceDates {
        periods = Map.copyOf(periods);
    }

    /** The days on which the plant {@code id} of {@code node} serves. */
    public ServicePeriod of(String node, PlantKind kind, String id) {
        return periods.getOrDefault(new Plant(node, kind, id), ServicePeriod.ALWAYS);
    }

    /** Steps of {@code axis} at which one of the plants of {@code kinds} begins or ends to serve, and the first step. */
    public TreeSet<Integer> stages(TimeAxis axis, Iterable<PlantKind> kinds) {
        TreeSet<Integer> stages = new TreeSet<>();
        stages.add(0);
        for (PlantKind kind : kinds) {
            periods.forEach((plant, period) -> {
                if (plant.kind() == kind) {
                    stages.add(period.firstStep(axis));
                    stages.add(period.endStep(axis));
                }
            });
        }
        stages.remove(axis.steps());
        return stages;
    }

    /** Plants of {@code node} that do not serve in every step of {@code axis}. */
    public long partly(String node, TimeAxis axis) {
        return periods.entrySet().stream()
                .filter(entry ->
                        entry.getKey().node().equals(node) && !entry.getValue().covers(axis))
                .count();
    }

    /** The first plant, in the order of ids, of {@code kinds} that does not serve in every step of {@code axis}. */
    public Optional<Plant> firstPartly(Set<PlantKind> kinds, TimeAxis axis) {
        return periods.entrySet().stream()
                .filter(entry -> kinds.contains(entry.getKey().kind())
                        && !entry.getValue().covers(axis))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(Plant::node).thenComparing(Plant::id));
    }
}
