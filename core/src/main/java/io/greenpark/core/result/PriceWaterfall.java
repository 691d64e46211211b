package io.greenpark.core.result;

import io.greenpark.core.settlement.BillLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The way from the price of the baseline to that of a case, part by part, docs/model.md eq. (BIL-17). Prices hold six decimals,
 * and the start and the steps add up to the end exactly. Where both cases have an all-in price, these are the ends; else the
 * prices without what the plants themselves cost.
 *
 * @param baselineYuanPerMwh price per MWh consumed in the baseline [yuan/MWh]
 * @param steps what each part adds, negative where it saves [yuan/MWh]
 * @param priceYuanPerMwh price per MWh consumed in the case [yuan/MWh]
 */
public record PriceWaterfall(double baselineYuanPerMwh, Map<PricePart, Double> steps, double priceYuanPerMwh) {

    /** Id of the level at which the way begins. */
    public static final String START = "baseline";

    private static final int DECIMALS = 6;

    /**
     * A level on the way.
     *
     * @param id id of the part that leads to it, or {@link #START}
     * @param stepYuanPerMwh what that part adds; the price of the baseline at the start [yuan/MWh]
     * @param levelYuanPerMwh price with all parts so far as in the case, and the others as in the baseline [yuan/MWh]
     */
    public record Level(String id, double stepYuanPerMwh, double levelYuanPerMwh) {}

    public PriceWaterfall {
        steps = Collections.unmodifiableMap(new EnumMap<>(steps));
    }

    /** The way from {@code baseline} to {@code node}; empty where one of them consumes nothing and so has no price. */
    public static Optional<PriceWaterfall> of(NodeResult baseline, NodeResult node) {
        double beforeMwh = baseline.value(Indicator.CONSUMED_MWH).orElse(0.0);
        double mwh = node.value(Indicator.CONSUMED_MWH).orElse(0.0);
        if (!(beforeMwh > 0.0 && mwh > 0.0)) {
            return Optional.empty();
        }
        Map<PricePart, Double> before = parts(baseline, beforeMwh);
        Map<PricePart, Double> now = parts(node, mwh);
        OptionalDouble allInBefore = baseline.value(Indicator.ALL_IN_PRICE_YUAN_PER_MWH);
        OptionalDouble allIn = node.value(Indicator.ALL_IN_PRICE_YUAN_PER_MWH);
        if (allInBefore.isPresent() && allIn.isPresent()) {
            complete(before, allInBefore.getAsDouble());
            complete(now, allIn.getAsDouble());
        }
        return Optional.of(between(before, now));
    }

    /** Start and steps in order, each with the price that is reached; the last is that of the case. */
    public List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        levels.add(new Level(START, baselineYuanPerMwh, baselineYuanPerMwh));
        BigDecimal level = BigDecimal.valueOf(baselineYuanPerMwh);
        for (Map.Entry<PricePart, Double> step : steps.entrySet()) {
            level = level.add(BigDecimal.valueOf(step.getValue()));
            levels.add(new Level(step.getKey().id(), step.getValue(), level.doubleValue()));
        }
        return levels;
    }

    private static PriceWaterfall between(Map<PricePart, Double> before, Map<PricePart, Double> now) {
        double start = before.values().stream().mapToDouble(Double::doubleValue).sum();
        BigDecimal level = decimal(start);
        double exact = start;
        Map<PricePart, Double> steps = new EnumMap<>(PricePart.class);
        for (PricePart part : PricePart.values()) {
            exact += now.get(part) - before.get(part);
            BigDecimal next = decimal(exact);
            steps.put(part, next.subtract(level).doubleValue());
            level = next;
        }
        return new PriceWaterfall(decimal(start).doubleValue(), steps, level.doubleValue());
    }

    /** The parts of the price of a node [yuan/MWh]. */
    private static Map<PricePart, Double> parts(NodeResult node, double mwh) {
        Map<PricePart, Double> yuan = new EnumMap<>(PricePart.class);
        for (PricePart part : PricePart.values()) {
            yuan.put(part, 0.0);
        }
        for (BillLine line : node.bill().lines()) {
            yuan.merge(PricePart.of(line.row()), line.amountYuan(), Double::sum);
        }
        yuan.replaceAll((part, amount) -> amount / mwh);
        return yuan;
    }

    /** Own supply then holds what the plants themselves cost, which stands on no bill. */
    private static void complete(Map<PricePart, Double> parts, double allInYuanPerMwh) {
        double billed = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        parts.merge(PricePart.OWN_SUPPLY, allInYuanPerMwh - billed, Double::sum);
    }

    private static BigDecimal decimal(double yuanPerMwh) {
        return BigDecimal.valueOf(yuanPerMwh).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
