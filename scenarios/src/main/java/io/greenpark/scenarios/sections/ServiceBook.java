package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.park.ServiceDates;
import io.greenpark.core.time.ServicePeriod;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects when plants and lines serve while parks and shared assets are read. */
final class ServiceBook {

    static final Key<LocalDate> IN_SERVICE = optional(
                    "inService",
                    Texts.date(),
                    "First day on which it serves; before it delivers nothing. It has always served if it is left out.")
            .chinese("投运日期");
    static final Key<LocalDate> RETIRED = optional(
                    "retired",
                    Texts.date(),
                    "First day on which it serves no more; it goes on serving if it is left out.")
            .chinese("退役日期");

    private record Noted(PlantKind kind, String id, ServicePeriod period) {}

    private final List<Noted> pending = new ArrayList<>();
    private final Map<ServiceDates.Plant, ServicePeriod> periods = new HashMap<>();

    /** Notes when the plant {@code id} serves, and tells whether it does at some time simulated. */
    static boolean note(Values values, PlantKind kind, String id) {
        ServicePeriod period = new ServicePeriod(
                values.find(IN_SERVICE).orElse(null), values.find(RETIRED).orElse(null));
        if (!period.equals(ServicePeriod.ALWAYS)) {
            values.require(ServiceBook.class).pending.add(new Noted(kind, id, period));
        }
        return period.touches(values.require(TimeAxis.class));
    }

    /** The plants that were noted since this was last said stand at {@code node}. */
    void at(String node) {
        pending.forEach(noted -> periods.put(new ServiceDates.Plant(node, noted.kind(), noted.id()), noted.period()));
        pending.clear();
    }

    ServiceDates dates() {
        return new ServiceDates(periods);
    }
}
