package io.greenpark.core.sink;

import java.util.List;

/**
 * What the spread of a sum over the years of the study is made of, docs/model.md eq. (SNK-38) and (SNK-39).
 *
 * @param row the sum, {@link RegionTotals#NET_FLOW} or {@code closing-stock}
 * @param shifts by how much inputs shift what sites add to it
 * @param low the draws that its lower end lies between
 * @param high the draws that its upper end lies between
 */
public record SpreadTerms(String row, List<Shift> shifts, List<Draw> low, List<Draw> high) {

    /**
     * What half the width of the interval of an input changes.
     *
     * @param site id of the site
     * @param input name of the input; sites share those that are called alike
     * @param tco2e change of what the site adds [tCO2e]
     */
    public record Shift(String site, String input, double tco2e) {}

    /**
     * What a draw of all inputs makes of a site.
     *
     * @param site id of the site
     * @param number number of the draw, from 0
     * @param tco2e what the site adds [tCO2e]
     * @param weight how near the end is to the draw [1]
     */
    public record Draw(String site, int number, double tco2e, double weight) {}

    public SpreadTerms {
        shifts = List.copyOf(shifts);
        low = List.copyOf(low);
        high = List.copyOf(high);
    }
}
