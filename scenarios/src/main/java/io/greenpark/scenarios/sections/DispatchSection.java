package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.StorageSchedule;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code dispatch}: how supply, storage and grid are dispatched. */
final class DispatchSection {

    private static final String WORD = "strategy";

    private static final Key<Double> VALLEY = required(
            "valleyFraction",
            Numbers.within(0.0, 0.5, "1"),
            "Share of a day's steps that count as valley by their import price.");
    private static final Key<Double> PEAK = required(
            "peakFraction",
            Numbers.within(0.0, 0.5, "1"),
            "Share of a day's steps that count as peak by their import price.");
    private static final Key<Double> TARGET = required(
            "targetFraction",
            Numbers.fraction(),
            "Share of the highest net demand seen so far at which import is held.");
    private static final Key<List<List<Double>>> SCHEDULE = required(
            "schedule",
            new ListOf<>(new ListOf<>(Numbers.within(-1.0, 1.0, "1"), 24, 24), 12, 12),
            "Twelve rows from January, each of 24 shares of rated power: above zero charging, below zero discharging.");

    static final Type<Dispatcher> TYPE = Variants.byWord(WORD, variants());

    private DispatchSection() {}

    private static Map<String, Section<? extends Dispatcher>> variants() {
        Map<String, Section<? extends Dispatcher>> variants = new LinkedHashMap<>();
        add(
                variants,
                "grid-only",
                "Batteries stand idle; the grid takes and gives.",
                List.of(),
                values -> Dispatcher.gridOnly());
        add(
                variants,
                "self-consumption",
                "Surplus charges the batteries before it is exported; a deficit discharges them before it is imported.",
                List.of(),
                values -> Dispatcher.selfConsumption());
        add(
                variants,
                "tariff-arbitrage",
                "Batteries charge in the valley and discharge at the peak on days whose spread pays for it.",
                List.of(VALLEY, PEAK),
                values -> Dispatcher.tariffArbitrage(values.get(VALLEY), values.get(PEAK)));
        add(
                variants,
                "peak-shaving",
                "Batteries hold the import of the month at a target and recharge below it.",
                List.of(TARGET),
                values -> Dispatcher.peakShaving(values.get(TARGET)));
        add(
                variants,
                "schedule",
                "Batteries follow a table of twelve months by 24 hours.",
                List.of(SCHEDULE),
                DispatchSection::schedule);
        return variants;
    }

    private static void add(
            Map<String, Section<? extends Dispatcher>> variants,
            String word,
            String meaning,
            List<Key<?>> own,
            Section.Binder<Dispatcher> binder) {
        variants.put(word, Variants.section("dispatch", WORD, word, meaning, own, binder));
    }

    private static Dispatcher schedule(Values values) {
        double[][] fractions = values.get(SCHEDULE).stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        return Dispatcher.schedule(new StorageSchedule(fractions));
    }
}
