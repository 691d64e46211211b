package io.greenpark.core.compliance;

import io.greenpark.core.check.Require;
import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.dispatch.EnergyLimit.Period;
import io.greenpark.core.provenance.Title;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One rule: what it measures, what it asks for and since when.
 *
 * @param id unique within its pack
 * @param title name for people
 * @param metric what it measures
 * @param reference text that it stands in
 * @param thresholds limits by date and size; the latest that has begun counts
 */
public record ComplianceRule(String id, Title title, Metric metric, String reference, List<Threshold> thresholds) {

    private static final Set<Metric> ENFORCEABLE = EnumSet.of(
            Metric.SELF_USE_OF_AVAILABLE,
            Metric.SELF_USE_OF_CONSUMPTION,
            Metric.EXPORT_OF_AVAILABLE,
            Metric.EXPORT_IN_BANNED_HOURS);

    public ComplianceRule {
        Require.id("id", id);
        Require.notEmpty("thresholds", thresholds);
        thresholds = List.copyOf(thresholds);
    }

    /** The limits of all sizes on {@code date}; empty where the rule is not defined. */
    List<Threshold> on(LocalDate date, Reading reading) {
        List<Threshold> begun =
                thresholds.stream().filter(t -> t.covers(date, reading)).toList();
        Optional<LocalDate> latest = begun.stream().map(t -> t.begins(reading)).max(Comparator.naturalOrder());
        return latest.map(from -> begun.stream()
                        .filter(t -> t.begins(reading).equals(from))
                        .toList())
                .orElse(List.of());
    }

    /** The first day after {@code date} on which a year begins, or limits may change. */
    LocalDate constantUntil(LocalDate date, Reading reading) {
        return Stream.concat(
                        Stream.of(date.with(TemporalAdjusters.firstDayOfNextYear())),
                        thresholds.stream().flatMap(threshold -> threshold.turns(reading)))
                .filter(turn -> turn.isAfter(date))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether the limit depends on the size of the park. */
    boolean bySize() {
        return thresholds.stream().anyMatch(t -> t.fromTcePerYear() > 0.0);
    }

    /** Whether optimal dispatch can keep it at all: a share of self-use or feed-in, or hours without feed-in. */
    public boolean isEnforceable() {
        return ENFORCEABLE.contains(metric);
    }

    /**
     * The strictest limit that holds on some day between two dates as a limit that optimal dispatch can keep; empty where the
     * rule is not defined then or dispatch knows no such limit. Self-use is limited by its linear proxy, eq. (DIS-17).
     *
     * @param noExportSteps steps in which the park may feed nothing in
     */
    public Optional<EnergyLimit> enforceable(
            LocalDate first, LocalDate last, Reading reading, Set<Integer> noExportSteps) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(date -> on(date, reading).stream())
                .map(Threshold::limit)
                .reduce((a, b) -> metric.margin(a, b) > 0.0 ? a : b)
                .flatMap(limit -> enforced(limit, noExportSteps));
    }

    private Optional<EnergyLimit> enforced(double limit, Set<Integer> noExportSteps) {
        return switch (metric) {
            case SELF_USE_OF_AVAILABLE -> Optional.of(new EnergyLimit.SelfUseShare(Period.YEAR, limit));
            case SELF_USE_OF_CONSUMPTION -> Optional.of(new EnergyLimit.SelfUseOfConsumption(Period.YEAR, limit));
            case EXPORT_OF_AVAILABLE -> Optional.of(new EnergyLimit.ExportShareOfAvailable(Period.YEAR, limit));
            case EXPORT_IN_BANNED_HOURS ->
                Optional.of(noExportSteps).filter(steps -> !steps.isEmpty()).map(EnergyLimit.NoExport::new);
            default -> Optional.empty();
        };
    }
}
