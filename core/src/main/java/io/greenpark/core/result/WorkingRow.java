package io.greenpark.core.result;

/** What a {@link Working} is that is no figure by itself; ids and units are written to files and are stable. */
public enum WorkingRow {
    /** Green power bought with its certificates. */
    TRADED("traded-green-power", "MWh"),
    /** Certificates cancelled for grid energy. */
    CANCELLED("cancelled-certificates", "MWh"),
    /** Grid energy that neither covers. */
    REST_OF_GRID("rest-of-grid-energy", "MWh"),
    /** Grid energy that batteries lose: self-use and grid energy beyond consumption. */
    GRID_LOSSES("grid-energy-lost-in-batteries", "MWh"),
    /** Load that own green power does not cover, of a month; the factor is the part of it that is carbon-free. */
    LOAD_FROM_GRID("load-from-grid", "MWh"),
    /** What is made of a product. */
    PRODUCT("product", "t"),
    /** Value added in a year of 8,760 h. */
    VALUE_ADDED("value-added-per-year", "yuan"),
    /** Fuel that is burnt, lower heating value. */
    FUEL("fuel", "MWh"),
    /** Heat that is bought. */
    PURCHASED_HEAT("purchased-heat", "MWh heat"),
    /** Green energy of a plant in a month. */
    PLANT("plant", "MWh"),
    /** What a shiftable load drew in other steps in a month. */
    SHIFTED("shifted-load", "MWh"),
    /** What interruptible loads did not get in a month. */
    INTERRUPTED("interrupted-load", "MWh"),
    /** Electricity of a thermal unit in a month; the factor is its heat. */
    UNIT("thermal-unit", "MWh"),
    /** Heat of a month. */
    HEAT("heat", "MWh heat"),
    /** Capacity of a battery. */
    CAPACITY("battery-capacity", "MWh"),
    /** Equivalent full cycles of a battery; the factor is its capacity. */
    CYCLES("equivalent-full-cycles", "1"),
    /** Share of capacity that a battery loses by cycles within a year; the factor is its capacity. */
    CYCLE_FADE("cycle-fade", "1"),
    /** Share of capacity that a battery loses by time within a year; the factor is its capacity. */
    CALENDAR_FADE("calendar-fade", "1"),
    /** Part of both beyond all of the capacity, which nothing can lose; the factor is the capacity. */
    FADE_BEYOND_ALL("fade-beyond-all", "1"),
    /** Years of such use until a battery ends its life. */
    YEARS_TO_END("years-to-end-of-life", "a"),
    /** Share of capacity that a battery may lose in its life. */
    FADE_ALLOWED("fade-allowed", "1"),
    /** Share of capacity lost by cycles until the end of life. */
    CYCLE_FADE_BY_THEN("cycle-fade-by-then", "1"),
    /** Share of capacity lost by time until the end of life. */
    CALENDAR_FADE_BY_THEN("calendar-fade-by-then", "1"),
    /** Energy that a battery takes or gives. */
    MOVED("battery-energy", "MWh"),
    /** Part of it beyond what the cells may take or give at their temperature. */
    MOVED_BEYOND("battery-energy-beyond", "MWh"),
    /** What a park pays by itself, without the shared assets. */
    ALONE("bill-alone", "yuan"),
    /** What parks pay together with the shared assets. */
    TOGETHER("bill-together", "yuan"),
    /** What parks would pay if only they had the shared assets. */
    COALITION("bill-of-some", "yuan"),
    /** Cents left over when parts are rounded. */
    ROUNDING("rounding", "yuan"),
    /** Fuel of thermal units. */
    UNIT_FUEL("fuel-of-units", "yuan"),
    /** Yearly cost of plants that stand in the baseline too. */
    EXISTING_SUPPLY("existing-plants", "yuan/a"),
    /** Income from exported energy in the baseline, where an investor has that of the case. */
    BASELINE_EXPORT("export-income-of-baseline", "yuan"),
    /** Income from services to the grid in the baseline, where an investor has that of the case. */
    BASELINE_SERVICES("service-income-of-baseline", "yuan"),
    /** Income from certificates in the baseline, where an investor has that of the case. */
    BASELINE_CERTIFICATES("certificate-income-of-baseline", "yuan"),
    /** Green energy exported in the baseline, where an investor sells that of the case; the factor is its certificates. */
    BASELINE_GREEN_EXPORT("green-export-of-baseline", "MWh"),
    /** By how much the half width of an input shifts the sum of a site. */
    INPUT_SHIFT("input-shift", "tCO2e"),
    /** What a draw of the inputs makes of the sum of a site. */
    DRAW("draw", "tCO2e");

    private final String id;
    private final String unit;

    WorkingRow(String id, String unit) {
        this.id = id;
        this.unit = unit;
    }

    /** Stable id, e.g. {@code traded-green-power}. */
    public String id() {
        return id;
    }

    /** Unit of its quantity. */
    public String unit() {
        return unit;
    }
}
