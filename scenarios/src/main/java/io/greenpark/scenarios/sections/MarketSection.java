package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.DayAhead;
import io.greenpark.core.settlement.DeviationCharge;
import io.greenpark.core.settlement.EnergyContract;
import io.greenpark.core.settlement.MarketTerms;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a purchase in the market has agreed beside its price: day ahead, contracts, deviations. */
final class MarketSection {

    /** Market terms whose prices do not yet know the rate of value-added tax. */
    record Market(Optional<Declared> dayAhead, Map<String, Contract> contracts, DeviationCharge deviation) {

        static final Market NONE = new Market(Optional.empty(), Map.of(), DeviationCharge.NONE);

        MarketTerms withVat(double vatFraction) {
            return new MarketTerms(
                    dayAhead
                            .map(market -> new DayAhead(market.price().withVat(vatFraction), market.declared()))
                            .stream()
                            .toList(),
                    contracts.entrySet().stream()
                            .map(entry -> new EnergyContract(
                                    entry.getKey(),
                                    entry.getValue().power(),
                                    entry.getValue().price().withVat(vatFraction)))
                            .toList(),
                    deviation);
        }
    }

    private record Declared(Price price, PowerSeries declared) {}

    private record Contract(PowerSeries power, Price price) {}

    private static final Key<Price> DAY_AHEAD_PRICE = required(
                    "price", Price.type("day-ahead-price", "Price of the day-ahead market."), "Day-ahead price.")
            .chinese("日前电价");
    private static final Key<PowerSeries> DECLARED = required(
                    "declared", VolumeType.TYPE, "What is declared for the day ahead.")
            .chinese("日前申报电量");
    private static final Key<Declared> DAY_AHEAD = optional(
                    "dayAhead",
                    new Section<>(
                            "day-ahead",
                            "The day-ahead market: what was declared is settled at its price, the rest at the purchase price, "
                                    + "which is that of real time.",
                            List.of(DAY_AHEAD_PRICE, DECLARED),
                            values -> new Declared(values.get(DAY_AHEAD_PRICE), values.get(DECLARED))),
                    "Day-ahead market.")
            .chinese("日前市场");
    private static final Key<Price> CONTRACT_PRICE = required(
                    "price", Price.type("contract-price", "Price of a contract."), "Price that was agreed.")
            .chinese("合约电价");
    private static final Key<PowerSeries> VOLUME = required(
                    "volume", VolumeType.TYPE, "Energy that was agreed, with its curve.")
            .chinese("合约电量");
    private static final Key<Map<String, Contract>> CONTRACTS = optional(
                    "contracts",
                    MapOf.some(
                            "contracts",
                            new Section<>(
                                    "contract",
                                    "A contract over energy, settled by the difference to the market price.",
                                    List.of(CONTRACT_PRICE, VOLUME),
                                    values -> new Contract(values.get(VOLUME), values.get(CONTRACT_PRICE)))),
                    "Contracts over energy (中长期合约), settled by the difference to the day-ahead price, or to the purchase price "
                            + "where there is no day-ahead market.")
            .chinese("中长期合约");
    private static final Key<Double> BAND = required(
                    "bandFraction",
                    Numbers.fraction(),
                    "Deviation of a month that is free, as a share of the contracts.")
            .chinese("免考核比例");
    private static final Key<Double> OVER = required(
                    "overYuanPerMwh", Numbers.atLeast(0.0, "yuan/MWh"), "Charge on energy above the band.")
            .chinese("超用考核价格");
    private static final Key<Double> UNDER = required(
                    "underYuanPerMwh", Numbers.atLeast(0.0, "yuan/MWh"), "Charge on energy missing below the band.")
            .chinese("少用考核价格");
    private static final Key<DeviationCharge> DEVIATION = optional(
                    "deviation",
                    new Section<>(
                            "deviation",
                            "What a month's energy costs that deviates from the contracts, VAT included.",
                            List.of(BAND, OVER, UNDER),
                            values -> new DeviationCharge(values.get(BAND), values.get(OVER), values.get(UNDER))),
                    "Charge on deviations from the contracts; none if it is left out.")
            .chinese("偏差考核");

    static final List<Key<?>> KEYS = List.of(DAY_AHEAD, CONTRACTS, DEVIATION);

    private MarketSection() {}

    /** The market terms among the keys of a purchase. */
    static Market of(Values values) {
        if (values.has(DEVIATION) && !values.has(CONTRACTS)) {
            throw values.at(DEVIATION)
                    .reject("there are no contracts to deviate from", "expected the key contracts too");
        }
        return new Market(
                values.find(DAY_AHEAD),
                values.find(CONTRACTS).orElse(Map.of()),
                values.find(DEVIATION).orElse(DeviationCharge.NONE));
    }
}
