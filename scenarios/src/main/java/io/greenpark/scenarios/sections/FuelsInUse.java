package io.greenpark.scenarios.sections;

import io.greenpark.core.factors.Fuel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the fuels that heat supplies refer to, each once. */
final class FuelsInUse {

    private final Map<String, Fuel> byId = new TreeMap<>();

    void use(Fuel fuel) {
        byId.put(fuel.id(), fuel);
    }

    /** The fuels in the order of their ids. */
    List<Fuel> all() {
        return List.copyOf(byId.values());
    }
}
