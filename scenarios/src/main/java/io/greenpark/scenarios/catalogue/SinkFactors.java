package io.greenpark.scenarios.catalogue;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.GrowthCurve;
import io.greenpark.core.sink.TreeSpecies;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Values;
import java.util.Map;

/** What a sink's site may refer to. */
public sealed interface SinkFactors {

    /**
     * A tree species.
     *
     * @param species what turns volume into carbon
     */
    record Trees(TreeSpecies species) implements SinkFactors {}

    /**
     * A soil of a climate zone with its management factors (IPCC Tier 1).
     *
     * @param id id of the entry
     * @param title name for people
     * @param referenceTcPerHa stock under native vegetation by soil class [tC/ha]
     * @param landUse factor F_LU by class [1]
     * @param tillage factor F_MG by class [1]
     * @param input factor F_I by class [1]
     * @param transitionYears years from one equilibrium to the next
     * @param referenceUncertaintyFraction half width of the 95 % interval of the reference stock [1]
     * @param factorUncertaintyFraction the same of the product of the management factors [1]
     */
    record SoilFactors(
            String id,
            Title title,
            Map<String, Double> referenceTcPerHa,
            Map<String, Double> landUse,
            Map<String, Double> tillage,
            Map<String, Double> input,
            int transitionYears,
            double referenceUncertaintyFraction,
            double factorUncertaintyFraction)
            implements SinkFactors {}

    /**
     * How a species grows with age.
     *
     * @param curve growing stock by age
     */
    record Growth(GrowthCurve curve) implements SinkFactors {}

    /**
     * What soil organic matter is made of.
     *
     * @param carbonFraction carbon in it [1]
     */
    record Matter(double carbonFraction) implements SinkFactors {}

    /**
     * Direct nitrous oxide of nitrogen.
     *
     * @param id id of the entry
     * @param directFactor EF1 [tN/tN]
     * @param strawNitrogenFraction nitrogen in dry straw [t/t]
     * @param uncertaintyFraction half width of the 95 % interval of EF1 [1]
     */
    record NitrogenFactors(String id, double directFactor, double strawNitrogenFraction, double uncertaintyFraction)
            implements SinkFactors {}

    /** The entry that {@code key} names, which must be of {@code type}. */
    static <F extends SinkFactors> F of(Values values, Key<SinkFactors> key, Class<F> type, String noun) {
        SinkFactors factors = values.get(key);
        if (!type.isInstance(factors)) {
            throw values.at(key).reject("is " + factors.inWords(), "expected the id of " + noun + " of the catalogue");
        }
        return type.cast(factors);
    }

    /** What this is, in words. */
    default String inWords() {
        if (this instanceof Trees) {
            return "a tree species";
        } else if (this instanceof SoilFactors) {
            return "a soil";
        } else if (this instanceof Growth) {
            return "a growth curve";
        } else if (this instanceof Matter) {
            return "a kind of organic matter";
        } else if (this instanceof NitrogenFactors) {
            return "a set of nitrogen factors";
        }
        return "a set of warming potentials";
    }
}
