package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.FuelPrice;
import io.greenpark.core.thermal.FuelUse;
import java.util.List;
import java.util.Optional;

/**
 * The fuels of a case and what they cost.
 *
 * @param fuels what burning each emits
 * @param prices prices of them; a fuel without a price may be burnt by boilers, whose cost is then not counted
 */
public record FuelMarket(List<Fuel> fuels, List<FuelPrice> prices) {

    public FuelMarket {
        fuels = List.copyOf(fuels);
        prices = List.copyOf(prices);
        for (FuelPrice price : prices) {
            if (fuels.stream().noneMatch(fuel -> fuel.id().equals(price.fuel()))) {
                throw new InvalidValueException("prices", "must be of fuels of the case", price.fuel());
            }
        }
    }

    /** Fuels whose cost is not counted. */
    public static FuelMarket unpriced(List<Fuel> fuels) {
        return new FuelMarket(fuels, List.of());
    }

    /** Whether the fuel has a price. */
    public boolean hasPrice(String fuel) {
        return price(fuel).isPresent();
    }

    /** Price and carbon price per net energy of a fuel that has a price, docs/model.md eq. (DIS-49) [yuan/MWh]. */
    double yuanPerMwh(String fuelId, double carbonPriceYuanPerTco2) {
        Fuel fuel = fuel(fuelId);
        double yuanPerUnit = price(fuelId).orElseThrow().yuanPerUnit();
        return yuanPerUnit / fuel.ncvMwhPerUnit() + carbonPriceYuanPerTco2 * fuel.tco2PerMwh();
    }

    /** The bill lines of what is burnt; none for a fuel without a price. */
    List<BillLine> bill(FuelUse use) {
        Fuel fuel = fuel(use.fuel());
        return price(use.fuel())
                .map(price -> BillLine.monthly(
                        BillRow.FUEL,
                        use.fuelMw(),
                        1.0 / fuel.ncvMwhPerUnit(),
                        fuel.quantityUnit(),
                        price.yuanPerUnit()))
                .orElse(List.of());
    }

    /** Emission factor per net energy burnt [tCO2/MWh]. */
    double tco2PerMwh(String fuel) {
        return fuel(fuel).tco2PerMwh();
    }

    /** The fuel {@code id}. */
    Fuel fuel(String id) {
        return fuels.stream().filter(fuel -> fuel.id().equals(id)).findFirst().orElseThrow();
    }

    private Optional<FuelPrice> price(String fuel) {
        return prices.stream().filter(price -> price.fuel().equals(fuel)).findFirst();
    }
}
