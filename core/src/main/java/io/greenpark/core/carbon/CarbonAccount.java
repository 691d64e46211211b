package io.greenpark.core.carbon;

import java.util.List;

/**
 * The greenhouse gas account of one park.
 *
 * @param lines lines by month
 */
public record CarbonAccount(List<CarbonLine> lines) {

    public CarbonAccount {
        lines = List.copyOf(lines);
    }

    /** Sum of the lines of a scope and method [tCO2e]. */
    public double tco2e(String scope, String method) {
        return lines.stream()
                .filter(l -> l.scope().equals(scope) && l.method().equals(method))
                .mapToDouble(CarbonLine::tco2e)
                .sum();
    }
}
