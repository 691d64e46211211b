package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.Gas;
import io.greenpark.core.factors.Gwp;
import io.greenpark.scenarios.catalogue.GwpKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.text.ScalarNode;

/** The warming potentials by which a carbon sink counts what it gives off: those of all accounts of the scenario. */
final class WarmingPotentials {

    static final Key<Gwp> KEY = required(
                    "gwp",
                    new Reference<>(GwpKind.KIND),
                    "Global warming potentials of the catalogue; those of carbon.gwp where it counts more than CO2.")
            .chinese("全球增温潜势");

    private WarmingPotentials() {}

    /** Potential of {@code gas} [tCO2e/t]. */
    static double of(Values values, Gas gas) {
        Gwp stated = values.get(KEY);
        Gwp operational = values.require(CarbonSection.Carbon.class).terms().gwp();
        if (!operational.equals(Gwp.CO2_ONLY) && !operational.id().equals(stated.id())) {
            throw values.at(KEY)
                    .reject(
                            "is %s, and carbon.gwp is %s"
                                    .formatted(ScalarNode.quoted(stated.id()), ScalarNode.quoted(operational.id())),
                            "expected the same warming potentials in all accounts of a scenario");
        }
        if (stated.of(gas) == 0.0) {
            throw values.at(KEY)
                    .reject(
                            "does not count %s, which the site gives off".formatted(gas.id()),
                            "expected potentials of all gases");
        }
        return stated.of(gas);
    }
}
