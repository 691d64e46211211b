package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.result.WeatherUse;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows about plants and weather. */
final class ResourceRows {

    private ResourceRows() {}

    /** The case with the most plants, the last of several: it stands for the others. */
    static CaseResult richest(StudyResult study) {
        return study.cases().stream()
                .reduce((a, b) -> plantCount(b) >= plantCount(a) ? b : a)
                .orElseThrow();
    }

    private static int plantCount(CaseResult c) {
        return c.nodes().stream().mapToInt(n -> n.assets().size()).sum();
    }

    static List<Page.PlantRow> plants(CaseResult c) {
        List<Page.PlantRow> rows = new ArrayList<>();
        for (NodeResult node : c.nodes()) {
            for (AssetSeries asset : node.assets()) {
                rows.add(new Page.PlantRow(
                        node.title(), asset.asset(), Texts.label("kind", Ids.of(asset.kind())), facts(asset.facts())));
            }
        }
        return rows;
    }

    /** The weather sites of all cases, each once, or once for every time that cases are of. */
    static List<Page.SiteRow> sites(StudyResult study) {
        Map<String, Page.SiteRow> sites = new LinkedHashMap<>();
        for (CaseResult c : study.cases()) {
            for (WeatherUse use : c.weather()) {
                String name = TimeWords.site(use.id(), c.axis(), study);
                sites.computeIfAbsent(name + use.origin(), key -> site(name, use));
            }
        }
        return List.copyOf(sites.values());
    }

    private static Page.SiteRow site(String name, WeatherUse use) {
        List<Page.Check> checks = use.quality().stream()
                .map(q -> new Page.Check(
                        Texts.check(q.check()), Integer.toString(q.count()), Texts.label("quality", q.action())))
                .toList();
        String place = String.format(
                Locale.ROOT,
                "%.2f°, %.2f°, %.0f m",
                use.site().latitudeDeg(),
                use.site().longitudeDeg(),
                use.site().elevationM());
        return new Page.SiteRow(
                name, use.origin().synthetic(), origin(use.origin()), place, facts(use.facts()), checks);
    }

    private static Title origin(WeatherOrigin origin) {
        if (origin instanceof WeatherOrigin.Synthesised synthesised) {
            return Texts.filled(
                    "resource.origin.synthesised",
                    Title.of(synthesised.climate()),
                    Title.of(Long.toString(synthesised.seed())),
                    Title.of(synthesised.correlation()));
        }
        if (origin instanceof WeatherOrigin.Resampled drawn) {
            return Texts.filled(
                    "resource.origin.resampled",
                    Title.of(Integer.toString(drawn.year())),
                    origin(drawn.typical()),
                    Title.of(Long.toString(drawn.seed())),
                    Title.of(Integer.toString(drawn.blockDays())),
                    Title.of(Integer.toString(drawn.windowDays())),
                    Numbers.both(n -> n.significant(drawn.windSpeedFactor())),
                    Numbers.both(n -> n.significant(drawn.ghiFactor())));
        }
        WeatherOrigin.File file = (WeatherOrigin.File) origin;
        return Texts.filled(
                "resource.origin.file", Title.of(file.file()), Title.of(file.format()), Title.of(file.station()));
    }

    private static List<Page.Fact> facts(Map<String, Double> facts) {
        List<Page.Fact> rows = new ArrayList<>();
        facts.forEach((id, value) -> rows.add(new Page.Fact(Texts.label("fact", id), FactUnit.format(id, value))));
        return rows;
    }
}
