package io.greenpark.core.sink;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Methane or nitrous oxide that a site gives off beside its carbon, docs/model.md eq. (SNK-15) to (SNK-17). It stands in a
 * pool of its own, {@value #POOL}, which has flows and no stock.
 *
 * @param cause {@code methane}, {@code straw-n2o} or {@code fertiliser-n2o}
 * @param firstYear first year in which it is given off
 * @param tco2ePerYear what is given off; negative if it is less than before the measure [tCO2e/year]
 * @param input name of the input that errs
 * @param uncertaintyFraction half width of its 95 % interval [1]
 */
public record GasFlow(String cause, int firstYear, double tco2ePerYear, String input, double uncertaintyFraction) {

    /** Pool of what is given off. */
    public static final String POOL = "non-co2";

    /** Cause of the methane of wetland. */
    public static final String METHANE = "methane";

    /** Cause of the nitrous oxide of straw left on the field. */
    public static final String STRAW_N2O = "straw-n2o";

    /** Cause of the change of nitrous oxide by fertiliser. */
    public static final String FERTILISER_N2O = "fertiliser-n2o";

    public GasFlow {
        Require.finite("tco2ePerYear", tco2ePerYear);
        Require.within("uncertaintyFraction", uncertaintyFraction, 0.0, 3.0);
        if (cause.isEmpty()) {
            throw new InvalidValueException("cause", "must not be empty", cause);
        }
    }

    /** Bookings of {@code flows} by year and cause; what is given off is negative. */
    static List<Booking> bookings(List<GasFlow> flows, int firstYear, int lastYear, InputErrors errors) {
        Set<String> causes = new LinkedHashSet<>();
        flows.forEach(flow -> causes.add(flow.cause()));
        List<Booking> rows = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            for (String cause : causes) {
                double tco2e = 0.0;
                for (GasFlow flow : flows) {
                    if (flow.cause.equals(cause) && year >= flow.firstYear) {
                        tco2e -= flow.tco2ePerYear * errors.factor(flow.input, flow.uncertaintyFraction);
                    }
                }
                rows.add(new Booking(year, POOL, cause, tco2e));
            }
        }
        return rows;
    }
}
