package io.greenpark.core.product;

import io.greenpark.core.carbon.ProcessEmission;
import io.greenpark.core.factors.Gwp;
import java.util.ArrayList;
import java.util.List;

/**
 * Direct emissions of a tonne of a product, docs/model.md eq. (PRO-28): what it states, and what the processes of its park set free for
 * it. The same emissions stand in scope 1 of the park.
 *
 * @param sources where they come from
 */
public record DirectEmissions(List<Source> sources) {

    /**
     * A source of direct emissions.
     *
     * @param id {@link Footprint#DIRECT}, or {@link Footprint#PROCESS} with the id of the process
     * @param tco2ePerTonne emissions per tonne of product [tCO2e/t]
     */
    public record Source(String id, double tco2ePerTonne) {}

    public DirectEmissions {
        sources = List.copyOf(sources);
    }

    /** Those of {@code product} in a park with {@code processes}. */
    public static DirectEmissions of(Product product, List<ProcessEmission> processes, Gwp gwp) {
        List<Source> sources = new ArrayList<>();
        sources.add(new Source(Footprint.DIRECT, product.inputs().directTco2PerTonne()));
        for (ProcessEmission process : processes) {
            if (process instanceof ProcessEmission.OfProduct of
                    && of.product().id().equals(product.id())) {
                sources.add(new Source(Footprint.PROCESS + of.id(), of.gasPerTonne() * gwp.of(of.gas())));
            }
        }
        return new DirectEmissions(sources);
    }

    /** All of them [tCO2e/t]. */
    double tco2ePerTonne() {
        return sources.stream().mapToDouble(Source::tco2ePerTonne).sum();
    }
}
