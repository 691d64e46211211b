package io.greenpark.reports.explain;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.carbon.ProcessEmission;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A sum of lines of the greenhouse gas account; the months of a source with the same factor are added.
 *
 * @param counts lines that count
 */
record CarbonRows(Predicate<CarbonLine> counts) implements Derivation {

    private static final Set<String> ACTIVITY = Set.of(
            "carbon",
            "parks.{node}.load",
            "parks.{node}.heat",
            "parks.{node}.wind",
            "parks.{node}.solar",
            "parks.{node}.storage",
            "parks.{node}.thermal",
            "parks.{node}.process",
            "parks.{node}.purchasedHeat",
            "parks.{node}.heatExport");

    @Override
    public Explanation explain(Figure figure) {
        Map<List<Object>, List<CarbonLine>> groups = new LinkedHashMap<>();
        figure.node().carbon().lines().stream().filter(counts).forEach(line -> groups.computeIfAbsent(
                        List.of(line.scope(), line.method(), line.source(), line.unit(), line.factor()),
                        key -> new ArrayList<>())
                .add(line));
        List<Row> rows = new ArrayList<>();
        Set<String> restsOn = new HashSet<>(ACTIVITY);
        double sum = 0.0;
        for (List<CarbonLine> lines : groups.values()) {
            CarbonLine first = lines.get(0);
            double tco2e = lines.stream().mapToDouble(CarbonLine::tco2e).sum();
            sum += tco2e;
            rows.add(new Row(
                    Title.of(first.source()),
                    lines.stream().mapToDouble(CarbonLine::quantity).sum(),
                    first.unit(),
                    first.factor(),
                    tco2e));
            restsOn.addAll(productsOf(first));
            restsOn.add("catalogue.fuels." + first.source());
            restsOn.add("catalogue.factors." + withoutYear(first.source()));
            restsOn.add("catalogue.margins." + first.source());
        }
        restsOn.add("catalogue.gwp");
        restsOn.add("catalogue.heat-factors");
        return figure.ofRows(sum, Texts.filled("explain.carbon", Title.of(figure.file("carbon"))), rows, restsOn);
    }

    /** Products whose tonnes a line of processes goes by. */
    private static Set<String> productsOf(CarbonLine line) {
        if (line.source().startsWith(ProcessEmission.Stated.PRODUCT)) {
            String product =
                    "parks.{node}.products." + line.source().substring(ProcessEmission.Stated.PRODUCT.length());
            return Set.of(product + ".directTco2PerTonne", product + ".annualTonnes", product + ".batches");
        }
        return line.method().startsWith(CarbonLine.PROCESS) ? Set.of("parks.{node}.products") : Set.of();
    }

    /** The entry of the catalogue that a factor of one year belongs to. */
    private static String withoutYear(String source) {
        return source.replaceFirst("-\\d{4}$", "");
    }
}
