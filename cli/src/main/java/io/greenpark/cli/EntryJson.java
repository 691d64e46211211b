package io.greenpark.cli;

import io.greenpark.reports.plot.Curve;
import io.greenpark.reports.plot.Plot;
import io.greenpark.scenarios.catalogue.CatalogueText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry of the catalogue as JSON: what is written there, and the curves and figures that follow from it. */
final class EntryJson {

    private EntryJson() {}

    /**
     * @param id id of the entry
     * @param figures what follows from it, by kind
     */
    static String of(String id, Map<String, EntryFigures> figures) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        figures.forEach((kind, of) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("entry", CatalogueText.values(kind, id));
            one.put("plots", of.plots().stream().map(EntryJson::plot).toList());
            one.put("figures", of.named());
            kinds.put(kind, one);
        });
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("id", id);
        root.put("kinds", kinds);
        return AnswerJson.of(root);
    }

    private static Map<String, Object> plot(Plot plot) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("title", plot.title());
        one.put("across", plot.across());
        one.put("curves", plot.curves().stream().map(EntryJson::curve).toList());
        return one;
    }

    private static Map<String, Object> curve(Curve curve) {
        List<Double> x = curve.x();
        return Map.of("name", curve.name(), "x", x, "y", curve.y());
    }
}
