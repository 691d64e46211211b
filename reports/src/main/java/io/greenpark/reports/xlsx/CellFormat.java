package io.greenpark.reports.xlsx;

import io.greenpark.core.result.Indicator;

/** How numbers are shown in a sheet; the cells hold all their digits. */
enum CellFormat {
    WHOLE("#,##0"),
    TENTH("#,##0.0"),
    CENT("#,##0.00"),
    FACTOR("0.0000"),
    SHARE("0.0%");

    private final String code;

    CellFormat(String code) {
        this.code = code;
    }

    /** Number format of the file format. */
    String code() {
        return code;
    }

    /** Format of a number column, by the unit in its header. */
    static CellFormat ofHeader(String header) {
        if (header.endsWith("Yuan") || header.endsWith("YuanPerUnit")) {
            return CENT;
        }
        return switch (header) {
            case "factor", "value" -> FACTOR;
            default -> TENTH;
        };
    }

    static CellFormat of(Indicator indicator) {
        if (indicator.group().equals("share") || indicator == Indicator.GRID_BILL_CHANGE_FRACTION) {
            return SHARE;
        }
        if (indicator.group().equals("resource")) {
            return FACTOR;
        }
        return switch (indicator.unit()) {
            case "yuan/MWh" -> CENT;
            case "MW", "1", "h" -> TENTH;
            default -> WHOLE;
        };
    }
}
