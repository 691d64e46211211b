package io.greenpark.core.sink;

import io.greenpark.core.check.Require;

/**
 * Direct nitrous oxide of nitrogen that is brought onto soil, docs/model.md eq. (SNK-16).
 *
 * <p>Source: IPCC 2006 Guidelines, Volume 4, chapter 11, equation 11.1.
 *
 * @param id name of the factors; sites of one name share their error
 * @param directFactor EF1, nitrogen given off as N2O per nitrogen brought in [tN/tN]
 * @param strawNitrogenFraction nitrogen in the dry matter of straw [tN/t]
 * @param uncertaintyFraction half width of the 95 % interval of EF1, as a share of it [1]
 * @param n2oGwp warming potential of N2O [tCO2e/t]
 */
public record Nitrogen(
        String id, double directFactor, double strawNitrogenFraction, double uncertaintyFraction, double n2oGwp) {

    /** Tonnes of N2O per tonne of nitrogen in it: ratio of the molar masses, 44 over 28 [1]. */
    private static final double N2O_PER_N = 44.0 / 28.0;

    private static final double KG_PER_T = 1000.0;

    public Nitrogen {
        Require.id("id", id);
        Require.within("directFactor", directFactor, 0.0, 0.1);
        Require.within("strawNitrogenFraction", strawNitrogenFraction, 0.0, 0.1);
        Require.within("uncertaintyFraction", uncertaintyFraction, 0.0, 3.0);
        Require.within("n2oGwp", n2oGwp, 100.0, 500.0);
    }

    /** N2O of {@code tonnesPerYear} of straw, dry matter, that stay on the field from {@code firstYear}. */
    public GasFlow ofStraw(int firstYear, double tonnesPerYear) {
        Require.notNegative("strawTonnesPerYear", tonnesPerYear);
        return flow(GasFlow.STRAW_N2O, firstYear, tonnesPerYear * strawNitrogenFraction);
    }

    /** N2O of {@code changeKgNPerYear} more (or, if negative, less) fertiliser from {@code firstYear}. */
    public GasFlow ofFertiliser(int firstYear, double changeKgNPerYear) {
        return flow(GasFlow.FERTILISER_N2O, firstYear, changeKgNPerYear / KG_PER_T);
    }

    private GasFlow flow(String cause, int firstYear, double tonnesNPerYear) {
        double tco2e = tonnesNPerYear * directFactor * N2O_PER_N * n2oGwp;
        return new GasFlow(cause, firstYear, tco2e, "nitrogen." + id, uncertaintyFraction);
    }
}
