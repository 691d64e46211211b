package io.greenpark.core.carbon;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.factors.GridFactors;
import io.greenpark.core.factors.Gwp;
import java.util.List;

/**
 * How a greenhouse gas account is kept beyond CO2 of fuels and location-based scope 2.
 *
 * @param gwp global warming potentials
 * @param residual factors of the electricity that nobody claims, none or one; without them there is no market-based scope 2
 * @param fossil factors of fossil power, none or one; without them scope 2 is not counted with them
 * @param avoided factors of what fed-in green power displaces, none or one; without them nothing is counted as avoided
 * @param matching over which time covered energy counts
 */
public record CarbonTerms(
        Gwp gwp, List<GridFactors> residual, List<GridFactors> fossil, List<GridFactors> avoided, Matching matching) {

    /** CO2 alone, and location-based scope 2 alone. */
    public static final CarbonTerms PLAIN =
            new CarbonTerms(Gwp.CO2_ONLY, List.of(), List.of(), List.of(), Matching.ANNUAL);

    public CarbonTerms {
        residual = atMostOne("residual", residual);
        fossil = atMostOne("fossil", fossil);
        avoided = atMostOne("avoided", avoided);
    }

    /** Whether scope 2 is counted by market as well. */
    boolean byMarket() {
        return !residual.isEmpty();
    }

    private static List<GridFactors> atMostOne(String field, List<GridFactors> factors) {
        if (factors.size() > 1) {
            throw new InvalidValueException(field, "must be at most one", factors.size());
        }
        return List.copyOf(factors);
    }
}
