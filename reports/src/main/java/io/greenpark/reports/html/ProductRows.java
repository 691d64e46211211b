package io.greenpark.reports.html;

import io.greenpark.core.product.ElectricityMethod;
import io.greenpark.core.product.Footprint;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.text.Numbers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Footprints of products, a row per output and batch with every method to count electricity. */
final class ProductRows {

    private static final int DECIMALS = 3;

    private ProductRows() {}

    private record Key(String park, String product, String output, String batch) {}

    static List<Page.ProductRow> of(StudyResult study) {
        List<Page.ProductRow> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            Map<Key, Map<ElectricityMethod, Footprint>> footprints = new LinkedHashMap<>();
            for (Footprint footprint : c.products().footprints()) {
                var key = new Key(footprint.park(), footprint.product(), footprint.output(), footprint.batch());
                footprints
                        .computeIfAbsent(key, unused -> new EnumMap<>(ElectricityMethod.class))
                        .put(footprint.method(), footprint);
            }
            footprints.values().forEach(byMethod -> rows.add(row(c, byMethod)));
        }
        return rows;
    }

    private static Page.ProductRow row(CaseResult c, Map<ElectricityMethod, Footprint> byMethod) {
        Footprint first = byMethod.values().iterator().next();
        List<Title> totals = new ArrayList<>();
        for (ElectricityMethod method : ElectricityMethod.values()) {
            Footprint footprint = byMethod.get(method);
            totals.add(footprint == null ? Title.of(Numbers.UNDEFINED) : number(footprint.tco2ePerTonne()));
        }
        return new Page.ProductRow(
                c.title(),
                c.node(first.park()).title(),
                first.output().equals(first.product()) ? first.title() : Title.of(first.output()),
                first.batch(),
                first.from() + " – " + first.to(),
                Numbers.both(n -> n.significant(first.tonnes())),
                Numbers.both(n -> n.share(first.allocatedFraction())),
                totals,
                List.of(
                        part(first, Footprint.ELECTRICITY::equals),
                        part(first, source -> source.equals(Footprint.UPSTREAM) || source.equals(Footprint.LOSSES)),
                        part(first, Footprint.HEAT::equals),
                        part(first, source -> source.equals(Footprint.DIRECT) || source.startsWith(Footprint.PROCESS)),
                        part(first, source -> source.startsWith(Footprint.MATERIAL))));
    }

    /** What parts of the whole process a tonne of the output bears. */
    private static Title part(Footprint footprint, Predicate<String> source) {
        double tco2e = footprint.parts().stream()
                .filter(part -> source.test(part.source()))
                .mapToDouble(Footprint.Part::tco2e)
                .sum();
        return number(footprint.allocatedFraction() * tco2e / footprint.tonnes());
    }

    private static Title number(double value) {
        return Numbers.both(n -> n.fixed(value, DECIMALS));
    }
}
