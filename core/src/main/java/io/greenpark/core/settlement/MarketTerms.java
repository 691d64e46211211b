package io.greenpark.core.settlement;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.TimeAxis;
import java.util.List;

/**
 * What a park has agreed in the power market beside the purchase price, docs/model.md eq. (BIL-18) to (BIL-20).
 *
 * @param dayAhead day-ahead market: none or one
 * @param contracts contracts, settled against the day-ahead price, or the purchase price where there is none
 * @param deviation charge on deviations of a month from the contracts
 */
public record MarketTerms(List<DayAhead> dayAhead, List<EnergyContract> contracts, DeviationCharge deviation) {

    /** Nothing but the purchase price. */
    public static final MarketTerms NONE = new MarketTerms(List.of(), List.of(), DeviationCharge.NONE);

    public MarketTerms {
        dayAhead = List.copyOf(dayAhead);
        contracts = List.copyOf(contracts);
        if (dayAhead.size() > 1) {
            throw new InvalidValueException("dayAhead", "must be at most one market", dayAhead.size());
        }
    }

    /** The same terms with their prices as series. */
    MarketTerms stepwise(TimeAxis axis) {
        return new MarketTerms(
                dayAhead.stream()
                        .map(market -> new DayAhead(market.price().stepwise(axis), market.declared()))
                        .toList(),
                contracts.stream()
                        .map(contract -> new EnergyContract(
                                contract.id(),
                                contract.power(),
                                contract.price().stepwise(axis)))
                        .toList(),
                deviation);
    }
}
