package io.greenpark.core.result;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.settlement.Bill;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Results of one node of one case.
 *
 * @param id node id, or {@code all} for the sum over the nodes
 * @param title name for people
 * @param flows hourly columns
 * @param bill electricity bill
 * @param carbon greenhouse gas account
 * @param assets detail of the wind and solar assets
 * @param curtailment how its ways out were closed while it curtailed
 * @param indicators yearly figures; an indicator that is not defined is absent
 * @param workings terms of those figures that no other file holds
 */
public record NodeResult(
        String id,
        Title title,
        NodeFlows flows,
        Bill bill,
        CarbonAccount carbon,
        List<AssetSeries> assets,
        List<CurtailmentCause> curtailment,
        Map<Indicator, Double> indicators,
        List<Working> workings) {

    public NodeResult {
        assets = List.copyOf(assets);
        curtailment = List.copyOf(curtailment);
        indicators = Map.copyOf(indicators);
        workings = List.copyOf(workings);
    }

    /** The same result with more indicators, or others in their place. */
    public NodeResult with(Map<Indicator, Double> more) {
        Map<Indicator, Double> joined = new HashMap<>(indicators);
        joined.putAll(more);
        return new NodeResult(id, title, flows, bill, carbon, assets, curtailment, joined, workings);
    }

    /** The same result with those of {@code terms} whose indicator is defined. */
    public NodeResult withWorkings(List<Working> terms) {
        List<Working> defined = terms.stream()
                .filter(term -> indicators.containsKey(term.indicator()))
                .toList();
        return new NodeResult(id, title, flows, bill, carbon, assets, curtailment, indicators, defined);
    }

    /** Value of an indicator; empty where it is not defined. */
    public OptionalDouble value(Indicator indicator) {
        Double value = indicators.get(indicator);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Grid bill over consumption [yuan/MWh]. */
    public double gridBillYuanPerMwhConsumed() {
        return value(Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED).orElseThrow();
    }

    /** Indicators in their stable order. */
    public Map<Indicator, Double> ordered() {
        return new EnumMap<>(indicators);
    }
}
