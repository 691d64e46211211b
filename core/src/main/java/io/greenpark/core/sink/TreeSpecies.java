package io.greenpark.core.sink;

import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.units.Units;

/**
 * What turns growing stock of a tree species into carbon.
 *
 * @param id catalogue id, e.g. {@code larch}
 * @param title name for people
 * @param densityTonnesPerM3 basic wood density D [t dry matter/m3]
 * @param biomassExpansion above-ground biomass over stem biomass, BEF [1]
 * @param rootToShoot below-ground over above-ground biomass, R [1]
 * @param carbonFraction carbon in dry matter, CF [tC/t dry matter]
 * @param conversionUncertaintyFraction half width of the 95 % interval of their product, as a share of it [1]
 */
public record TreeSpecies(
        String id,
        Title title,
        double densityTonnesPerM3,
        double biomassExpansion,
        double rootToShoot,
        double carbonFraction,
        double conversionUncertaintyFraction) {

    public TreeSpecies {
        Require.id("id", id);
        Require.within("densityTonnesPerM3", densityTonnesPerM3, 0.1, 1.3);
        Require.within("biomassExpansion", biomassExpansion, 1.0, 5.0);
        Require.within("rootToShoot", rootToShoot, 0.0, 2.0);
        Require.within("carbonFraction", carbonFraction, 0.3, 0.7);
        Require.within("conversionUncertaintyFraction", conversionUncertaintyFraction, 0.0, 2.0);
    }

    /** A species whose conversion does not err. */
    public TreeSpecies(
            String id,
            Title title,
            double densityTonnesPerM3,
            double biomassExpansion,
            double rootToShoot,
            double carbonFraction) {
        this(id, title, densityTonnesPerM3, biomassExpansion, rootToShoot, carbonFraction, 0.0);
    }

    /** Carbon dioxide bound in the trees per volume of growing stock, docs/model.md eq. (SNK-1) [tCO2/m3]. */
    public double tco2PerM3() {
        return densityTonnesPerM3 * biomassExpansion * (1.0 + rootToShoot) * carbonFraction * Units.TCO2_PER_TC;
    }

    /** The same with the error of the species, which all sites of the species share [tCO2/m3]. */
    double tco2PerM3(InputErrors errors) {
        return tco2PerM3() * errors.factor("species." + id + ".conversion", conversionUncertaintyFraction);
    }
}
