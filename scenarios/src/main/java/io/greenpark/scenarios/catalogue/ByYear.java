package io.greenpark.scenarios.catalogue;

import io.greenpark.core.check.InvalidValueException;
import java.util.Map;
import java.util.TreeMap;

/** Numbers that are given by calendar year. */
public final class ByYear {

    private ByYear() {}

    /**
     * The numbers by year.
     *
     * @param key key that they stand under
     * @throws InvalidValueException if an id is no year
     */
    public static Map<Integer, Double> of(String key, Map<String, Double> byId) {
        Map<Integer, Double> years = new TreeMap<>();
        byId.forEach((year, value) -> years.put(year(key, year), value));
        return years;
    }

    static int year(String key, String text) {
        if (!text.matches("\\d{4}")) {
            throw new InvalidValueException(key, "must be given by year", text);
        }
        return Integer.parseInt(text);
    }
}
