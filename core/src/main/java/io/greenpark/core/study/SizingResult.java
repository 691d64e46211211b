package io.greenpark.core.study;

import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Scenario;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The sizes that were chosen, what held them back, and the case with them; money and emissions are those of a year.
 *
 * @param terms what was asked
 * @param method how they were found
 * @param sizes the sizes, in the order of the terms
 * @param limits all that holds them back: limits on sizes together, those of parks, bounds of sizes
 * @param frontier least cost by emissions, the cheapest first; empty if it was not asked for
 * @param compared the baseline, the case as it is stated and the case with its sizes; the second only if it can be dispatched
 * @param account cost and emissions as they were found, and as the simulation accounts them
 * @param scenario the scenario with these sizes: the baseline and the case
 * @param result its simulation
 */
public record SizingResult(
        SizingTerms terms,
        Method method,
        List<Chosen> sizes,
        List<Limit> limits,
        List<Point> frontier,
        List<ComparedCase> compared,
        Account account,
        Scenario scenario,
        StudyResult result) {

    public SizingResult {
        sizes = List.copyOf(sizes);
        limits = List.copyOf(limits);
        frontier = List.copyOf(frontier);
        compared = List.copyOf(compared);
    }

    /** How sizes are found. */
    public enum Method {
        /** Columns of the programme of the dispatch: the best there are, within the gap. */
        PROGRAMME,
        /** Trying: good ones, with no proof that there are no better. */
        SEARCH
    }

    /** Which bound of a size binds. */
    public enum Binding {
        NONE,
        MIN,
        MAX
    }

    /**
     * A size.
     *
     * @param value what was chosen, in the unit of the path
     * @param binding bound that it lies at
     * @param worthPerUnit what the goal falls by in a year for a unit more of that bound, or a unit less of the smallest size
     */
    public record Chosen(SizeRange range, double value, Binding binding, double worthPerUnit) {}

    /**
     * Anything that holds sizes back: a limit on sizes together, a rule or another limit of a park, the bounds of a size.
     *
     * @param id {@code budgetYuan}, {@code emissionsTco2}, {@code landHa.SITE}, the id of a rule, the kind of another limit on
     *     energies, {@code importLimitMw}, {@code exportLimitMw}, or the path of a size
     * @param node park that it is about; empty for none
     * @param unit unit of the limit, 1 for a share
     * @param least what must be reached; −∞ for nothing
     * @param most all there is; +∞ for no end
     * @param used what the sizes take or reach of it
     * @param binding which side of it is used up
     * @param worthPerUnit what the goal falls by in a year for one more of {@code most}, or one less of {@code least}
     */
    public record Limit(
            String id,
            String node,
            String unit,
            double least,
            double most,
            double used,
            Binding binding,
            double worthPerUnit) {

        /** Share of a limit that is rounding. */
        private static final double ROUNDING = 1e-6;

        /** A limit from above on all sizes together. */
        static Limit together(String id, String unit, double most, double used, double worthPerUnit) {
            boolean binds = used >= most - ROUNDING * (1.0 + Math.abs(most));
            return new Limit(
                    id,
                    "",
                    unit,
                    Double.NEGATIVE_INFINITY,
                    most,
                    used,
                    binds ? Binding.MAX : Binding.NONE,
                    worthPerUnit);
        }

        /** A limit of a park, from below or from above. */
        static Limit ofNode(
                String id,
                String node,
                String unit,
                boolean fromBelow,
                double limit,
                double used,
                boolean binds,
                double worthPerUnit) {
            return new Limit(
                    id,
                    node,
                    unit,
                    fromBelow ? limit : Double.NEGATIVE_INFINITY,
                    fromBelow ? Double.POSITIVE_INFINITY : limit,
                    used,
                    binds ? fromBelow ? Binding.MIN : Binding.MAX : Binding.NONE,
                    worthPerUnit);
        }

        /** The bounds of a size. */
        static Limit of(Chosen size) {
            SizeRange range = size.range();
            return new Limit(
                    range.path(),
                    "",
                    range.unitName(),
                    range.min(),
                    range.max(),
                    size.value(),
                    size.binding(),
                    size.worthPerUnit());
        }

        /** Whether it is used up. */
        public boolean binds() {
            return binding != Binding.NONE;
        }
    }

    /**
     * A point of the frontier.
     *
     * @param yuanPerYear least cost [yuan/a]
     * @param tco2PerYear its emissions [tCO2/a]
     * @param yuanPerTco2 what the last tonne less costs; zero at the cheapest point [yuan/tCO2]
     * @param sizes the sizes
     */
    public record Point(double yuanPerYear, double tco2PerYear, double yuanPerTco2, List<Double> sizes) {

        public Point {
            sizes = List.copyOf(sizes);
        }
    }

    /**
     * Cost and emissions as they were found, and as they are accounted.
     *
     * @param foundYuanPerYear annual cost that was made least, with plants that are not sized and fuel that no dispatch changes [yuan/a]
     * @param accountedYuanPerYear what the all-in price of the simulated case is made of, and its other fuel [yuan/a]
     * @param foundTco2PerYear emissions of imports and fuels [tCO2/a]
     * @param accountedTco2PerYear operational emissions of the simulated case, location-based [tCO2/a]
     * @param gapFraction how far the goal may be above the best there is [1]; empty where nothing is proved
     * @param relaxedGapFraction how far it is above sizes that need not be multiples of their steps [1]; empty where nothing is proved
     * @param trials programmes solved, or sizes simulated
     */
    public record Account(
            double foundYuanPerYear,
            double accountedYuanPerYear,
            double foundTco2PerYear,
            double accountedTco2PerYear,
            OptionalDouble gapFraction,
            OptionalDouble relaxedGapFraction,
            int trials) {}
}
