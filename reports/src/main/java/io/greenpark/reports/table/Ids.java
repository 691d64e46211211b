package io.greenpark.reports.table;

import java.util.Locale;

/** How constants are written in files. */
public final class Ids {

    private Ids() {}

    /** Lower case with hyphens, e.g. {@code unserved-energy}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
