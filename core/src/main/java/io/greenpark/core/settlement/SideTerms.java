package io.greenpark.core.settlement;

import java.util.List;

/**
 * What is settled with the grid beside purchase and capacity.
 *
 * @param mechanisms mechanism price of older plants: none or some shares
 * @param services services to the grid
 * @param netting netting of export with import
 */
public record SideTerms(List<Mechanism> mechanisms, List<ServiceIncome> services, Netting netting) {

    /** Nothing. */
    public static final SideTerms NONE = new SideTerms(List.of(), List.of(), new Netting.None());

    public SideTerms {
        mechanisms = List.copyOf(mechanisms);
        services = List.copyOf(services);
    }
}
