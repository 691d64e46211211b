package io.greenpark.core.finance;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The money of one plant over the years of a project, net of value-added tax, from year 0.
 *
 * @param id unique name within the project
 * @param investmentYuan cost of what is built at the end of each year [yuan]
 * @param replacementYuan cost of what replaces worn-out plants at the end of each year, less what these are sold for [yuan]
 * @param operationYuan operation and maintenance of each year [yuan]
 * @param deliveredMwh energy that it delivers in each year [MWh]
 * @param salvageYuan worth at the end of the last year [yuan]
 */
public record PlantCourse(
        String id,
        List<Double> investmentYuan,
        List<Double> replacementYuan,
        List<Double> operationYuan,
        List<Double> deliveredMwh,
        double salvageYuan) {

    public PlantCourse {
        investmentYuan = List.copyOf(investmentYuan);
        replacementYuan = List.copyOf(replacementYuan);
        operationYuan = List.copyOf(operationYuan);
        deliveredMwh = List.copyOf(deliveredMwh);
    }

    /** The years one by one, as an account of the plant shows them. */
    List<PlantYear> years() {
        int last = investmentYuan.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(year -> new PlantYear(
                        year,
                        investmentYuan.get(year) + replacementYuan.get(year),
                        operationYuan.get(year),
                        year == last ? salvageYuan : 0.0,
                        deliveredMwh.get(year)))
                .toList();
    }
}
