package io.greenpark.core.product;

import io.greenpark.core.carbon.CarbonLine;

/** How electricity from the grid is counted in a footprint. */
public enum ElectricityMethod {
    /** At the average factor of the grid. */
    LOCATION(CarbonLine.LOCATION),
    /** By contract: what green power and certificates cover counts zero, the rest at the factor of what nobody claims. */
    MARKET(CarbonLine.MARKET);

    private final String id;

    ElectricityMethod(String id) {
        this.id = id;
    }

    /** Word in files; that of the lines of the greenhouse gas account. */
    public String id() {
        return id;
    }
}
