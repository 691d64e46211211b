package io.greenpark.scenarios.sections;

import io.greenpark.core.factors.Fuel;
import io.greenpark.core.simulation.FuelMarket;
import io.greenpark.core.tariff.FuelPrice;
import io.greenpark.scenarios.spec.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Collects the fuels that heat supplies and thermal units refer to, each once, with their prices. */
final class FuelsInUse {

    private final Function<String, Optional<FuelPrice>> prices;
    private final Map<String, Fuel> byId = new TreeMap<>();

    /** @param prices price of a fuel by its id, if it has one */
    FuelsInUse(Function<String, Optional<FuelPrice>> prices) {
        this.prices = prices;
    }

    void use(Fuel fuel) {
        byId.put(fuel.id(), fuel);
    }

    /**
     * Uses a fuel that needs a price.
     *
     * @throws io.greenpark.scenarios.text.Unreadable if it has none
     */
    void usePriced(Fuel fuel, Place at) {
        if (prices.apply(fuel.id()).isEmpty()) {
            throw at.reject(
                    "the fuel %s has no price".formatted(fuel.id()),
                    "expected a fuel of the rule pack's fuelPrices; or give prices.fuels.%s".formatted(fuel.id()));
        }
        use(fuel);
    }

    /** The fuels in the order of their ids, and the prices that are known. */
    FuelMarket market() {
        List<FuelPrice> known = new ArrayList<>();
        byId.keySet().forEach(id -> prices.apply(id).ifPresent(known::add));
        return new FuelMarket(List.copyOf(byId.values()), known);
    }
}
