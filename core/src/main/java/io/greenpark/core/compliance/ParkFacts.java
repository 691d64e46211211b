package io.greenpark.core.compliance;

import io.greenpark.core.check.Require;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a park for its rules and follows from no simulation.
 *
 * @param declaredExchangeMw exchange capacity that is declared to the grid company [MW]; {@code null} if it is not known
 * @param exchangePeakValleyFraction most that peak less valley of the exchange may be of its peak, as its plan has it [1];
 *     {@code null} if it is not known
 * @param exportBans hours without feed-in; empty if they are not known
 * @param certificatesMwhPerYear green certificates cancelled for the park a year [MWh/a]
 * @param stated values of indicators that are stated and not simulated
 */
public record ParkFacts(
        @Nullable Double declaredExchangeMw,
        @Nullable Double exchangePeakValleyFraction,
        List<ExportBan> exportBans,
        double certificatesMwhPerYear,
        Map<Metric, Double> stated) {

    /** Nothing is known. */
    public static final ParkFacts NONE = new ParkFacts(null, null, List.of(), 0.0, Map.of());

    public ParkFacts {
        if (declaredExchangeMw != null) {
            Require.positive("declaredExchangeMw", declaredExchangeMw);
        }
        if (exchangePeakValleyFraction != null) {
            Require.within("exchangePeakValleyFraction", exchangePeakValleyFraction, 0.01, 1.0);
        }
        exportBans = List.copyOf(exportBans);
        Require.notNegative("certificatesMwhPerYear", certificatesMwhPerYear);
        stated = Map.copyOf(stated);
        stated.forEach((metric, value) -> Require.notNegative(metric.id(), value));
    }

    /**
     * What is known of a project of several parks: capacities and certificates add up, the strictest peak-valley ratio counts, a stated indicator is that of the park
     * that is worst, and what is not known of one park is not known of the project.
     */
    public static ParkFacts joined(List<ParkFacts> parks) {
        boolean declared = parks.stream().allMatch(park -> park.declaredExchangeMw != null);
        Map<Metric, Double> stated = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            if (parks.stream().allMatch(park -> park.stated.containsKey(metric))) {
                parks.stream()
                        .map(park -> park.stated.get(metric))
                        .reduce((a, b) -> metric.margin(a, b) < 0.0 ? a : b)
                        .ifPresent(worst -> stated.put(metric, worst));
            }
        }
        List<ExportBan> bans = new ArrayList<>();
        if (parks.stream().noneMatch(park -> park.exportBans.isEmpty())) {
            parks.forEach(park -> bans.addAll(park.exportBans));
        }
        return new ParkFacts(
                declared
                        ? parks.stream()
                                .mapToDouble(park -> park.declaredExchangeMw == null ? 0.0 : park.declaredExchangeMw)
                                .sum()
                        : null,
                strictestPeakValley(parks),
                bans,
                parks.stream().mapToDouble(ParkFacts::certificatesMwhPerYear).sum(),
                stated);
    }

    private static @Nullable Double strictestPeakValley(List<ParkFacts> parks) {
        List<Double> known = parks.stream()
                .map(ParkFacts::exchangePeakValleyFraction)
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() || known.size() < parks.size() ? null : Collections.min(known);
    }
}
