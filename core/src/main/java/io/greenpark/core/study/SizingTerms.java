package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.dispatch.SizingGoal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What sizes are to be chosen, and for what.
 *
 * @param caseId case whose plants are sized
 * @param goal what is to be least
 * @param ranges the sizes
 * @param budgetYuan most that the purchase of what is sized may cost, net of value-added tax; infinite for no budget [yuan]
 * @param emissionsTco2PerYear most emissions of imports and fuels; infinite for no cap [tCO2/a]
 * @param landHa land by site [ha]
 * @param frontierPoints points of the curve of cost against emissions; zero for none
 */
public record SizingTerms(
        String caseId,
        SizingGoal goal,
        List<SizeRange> ranges,
        double budgetYuan,
        double emissionsTco2PerYear,
        Map<String, Double> landHa,
        int frontierPoints) {

    /** Id of the budget among limits. */
    public static final String BUDGET = "budgetYuan";

    /** What ids of land among limits begin with; the site follows. */
    public static final String LAND = "landHa.";

    /** Most points of a frontier. */
    public static final int MOST_POINTS = 50;

    public SizingTerms {
        Require.notEmpty("variables", ranges);
        ranges = List.copyOf(ranges);
        requireAboveZero("budgetYuan", budgetYuan);
        requireAboveZero("emissionsTco2", emissionsTco2PerYear);
        landHa = new TreeMap<>(landHa);
        for (SizeRange range : ranges) {
            if (!range.site().isEmpty() && !landHa.containsKey(range.site())) {
                throw new InvalidValueException("site", "must be a site under limits.landHa", range.site());
            }
        }
        if (frontierPoints != 0 && (frontierPoints < 2 || frontierPoints > MOST_POINTS)) {
            throw new InvalidValueException("points", "must be from 2 to " + MOST_POINTS, frontierPoints);
        }
    }

    private static void requireAboveZero(String field, double value) {
        if (!(value > 0.0)) {
            throw new InvalidValueException(field, "must be above 0", value);
        }
    }

    /** The land by site, in alphabetical order [ha]. */
    @Override
    public Map<String, Double> landHa() {
        return new TreeMap<>(landHa);
    }

    /** Land that sizes take of a site [ha]. */
    public double landHa(String site, List<Double> sizes) {
        double sumHa = 0.0;
        for (int k = 0; k < ranges.size(); k++) {
            sumHa += ranges.get(k).site().equals(site) ? ranges.get(k).haPerUnit() * sizes.get(k) : 0.0;
        }
        return sumHa;
    }

    /** The same for another goal. */
    SizingTerms withGoal(SizingGoal other) {
        return new SizingTerms(caseId, other, ranges, budgetYuan, emissionsTco2PerYear, landHa, frontierPoints);
    }

    /** The same with another budget [yuan]. */
    SizingTerms withBudgetYuan(double yuan) {
        return new SizingTerms(caseId, goal, ranges, yuan, emissionsTco2PerYear, landHa, frontierPoints);
    }

    /** The same with another cap on emissions [tCO2/a]. */
    SizingTerms withCap(double tco2PerYear) {
        return new SizingTerms(caseId, goal, ranges, budgetYuan, tco2PerYear, landHa, frontierPoints);
    }

    /** The same with other land at a site [ha]. */
    SizingTerms withLandHa(String site, double ha) {
        Map<String, Double> land = new TreeMap<>(landHa);
        land.put(site, ha);
        return new SizingTerms(caseId, goal, ranges, budgetYuan, emissionsTco2PerYear, land, frontierPoints);
    }
}
