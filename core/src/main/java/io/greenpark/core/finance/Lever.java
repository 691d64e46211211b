package io.greenpark.core.finance;

import java.util.List;

/** An input of a project that is moved by itself to see what depends on it; the id is written to files. */
public enum Lever {
    /** Price of all plants, replacements and salvage with it. */
    INVESTMENT("investment"),
    /** Operation of plants and of thermal units, fees of lines, payments for interrupted load. */
    OPERATION("operation"),
    /** Fuel. */
    FUEL("fuel"),
    /** What the grid bill saves: the price of the grid energy that is no longer drawn. */
    GRID_SAVING("grid-saving"),
    /** Income from energy fed into the grid. */
    EXPORT_INCOME("export-income"),
    /** Income from certificates. */
    CERTIFICATE_INCOME("certificate-income"),
    /** Discount rate. */
    DISCOUNT_RATE("discount-rate");

    private final String id;

    Lever(String id) {
        this.id = id;
    }

    /** Stable id, e.g. {@code grid-saving}. */
    public String id() {
        return id;
    }

    /** The money of a plant with this input times {@code factor}. */
    PlantCourse moved(PlantCourse plant, double factor) {
        double price = this == INVESTMENT ? factor : 1.0;
        return new PlantCourse(
                plant.id(),
                times(price, plant.investmentYuan()),
                times(price, plant.replacementYuan()),
                times(this == OPERATION ? factor : 1.0, plant.operationYuan()),
                plant.deliveredMwh(),
                price * plant.salvageYuan());
    }

    private static List<Double> times(double factor, List<Double> amounts) {
        return amounts.stream().map(amount -> factor * amount).toList();
    }

    /** What a year brings with this input times {@code factor}. */
    OperatingYear moved(OperatingYear year, double factor) {
        return new OperatingYear(
                year.generationMwh(),
                year.selfUsedMwh(),
                (this == GRID_SAVING ? factor : 1.0) * year.gridBillSavingYuan(),
                (this == EXPORT_INCOME ? factor : 1.0) * year.exportIncomeYuan(),
                (this == CERTIFICATE_INCOME ? factor : 1.0) * year.certificateIncomeYuan(),
                (this == FUEL ? factor : 1.0) * year.fuelYuan(),
                (this == OPERATION ? factor : 1.0) * year.supplyYuan());
    }
}
