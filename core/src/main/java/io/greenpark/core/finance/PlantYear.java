package io.greenpark.core.finance;

/**
 * One year of a plant, net of value-added tax.
 *
 * @param year year of the project; 0 is the year of construction
 * @param purchaseYuan cost of what is bought, less what a worn-out plant is sold for [yuan]
 * @param operationYuan operation and maintenance [yuan]
 * @param salvageYuan worth at the end of the horizon [yuan]
 * @param deliveredMwh energy that it delivers [MWh]
 */
public record PlantYear(int year, double purchaseYuan, double operationYuan, double salvageYuan, double deliveredMwh) {

    double costYuan() {
        return purchaseYuan + operationYuan - salvageYuan;
    }
}
