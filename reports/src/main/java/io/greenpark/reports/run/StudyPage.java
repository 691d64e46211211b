package io.greenpark.reports.run;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.reports.html.StudyContent;
import io.greenpark.reports.html.StudyReport;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The page of the directory of a study of many runs, made from its files. */
public final class StudyPage {

    /** The page. */
    public static final String HTML = "report.html";

    private static final String NAMES = "names";

    /** What the page tells of periods; bills and ledgers stand in the file. */
    private static final Set<String> INDICATORS =
            Arrays.stream(Indicator.values()).map(Indicator::id).collect(Collectors.toUnmodifiableSet());

    /** What a study of many runs leaves: its file for machines, and the tables of its page. */
    private enum Kind {
        SWEEP("sweep", "tornado", "quantiles", "points"),
        ENSEMBLE("ensemble", "ensemble", "contributions", "yields", "uncertainty"),
        YEARS("years", "years", "ageing", "money", "cashflow", "periods"),
        SIZING("sizing", "sizing", "compared", "limits", "frontier"),
        RESILIENCE("resilience", "resilience", "curve", "outages");

        private final String id;
        private final List<String> tables;

        Kind(String id, String... tables) {
            this.id = id;
            this.tables = List.of(tables);
        }

        private Path manifest(Path directory) {
            return directory.resolve(id + ".json");
        }
    }

    private StudyPage() {}

    /** Whether {@code directory} holds a study of many runs. */
    public static boolean isFor(Path directory) {
        return kind(directory).isPresent();
    }

    /**
     * Writes the page into the directory of a study.
     *
     * @param language language in which it opens
     * @return the page
     * @throws RunDirectoryException if {@code directory} is not that of a study of many runs, or a file of it is damaged
     */
    public static Path write(Path directory, Language language) {
        Path page = directory.resolve(HTML);
        try {
            StudyReport.write(read(directory), language, page);
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(directory, e);
        }
        return page;
    }

    /**
     * What the page of a study is made from.
     *
     * @throws RunDirectoryException if {@code directory} is not that of a study of many runs, or a file of it is damaged
     */
    public static StudyContent read(Path directory) {
        Kind kind =
                kind(directory).orElseThrow(() -> new RunDirectoryException(directory, "holds no study of many runs"));
        return content(kind, directory);
    }

    /** Names of cases and parks for the file for machines, from which the page takes them. */
    static void putNames(Map<String, Object> image, Scenario... scenarios) {
        Map<String, Title> cases = new LinkedHashMap<>();
        Map<String, Title> nodes = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            scenario.cases().forEach(variant -> {
                cases.putIfAbsent(variant.id(), variant.title());
                variant.parks().forEach(park -> nodes.putIfAbsent(park.id(), park.title()));
                variant.shared().hubs().forEach(hub -> nodes.putIfAbsent(hub.id(), hub.title()));
            });
        }
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("cases", cases);
        names.put("nodes", nodes);
        image.put(NAMES, names);
    }

    private static Optional<Kind> kind(Path directory) {
        return List.of(Kind.values()).stream()
                .filter(kind -> Files.exists(kind.manifest(directory)))
                .findFirst();
    }

    private static StudyContent content(Kind kind, Path directory) {
        JsonNode manifest = RunJson.require(kind.manifest(directory), "greenpark-" + kind.id);
        Map<String, StudyContent.Table> tables = new LinkedHashMap<>();
        for (String name : kind.tables) {
            Path file = directory.resolve(name + ".csv");
            if (Files.exists(file)) {
                tables.put(name, name.equals("periods") ? table(file).only("indicator", INDICATORS) : table(file));
            }
        }
        return new StudyContent(
                kind.id,
                title(manifest.path("title")),
                manifest.path("version").asString(""),
                titles(manifest.path(NAMES).path("cases")),
                titles(manifest.path(NAMES).path("nodes")),
                tables);
    }

    private static StudyContent.Table table(Path file) {
        List<List<String>> rows = new ArrayList<>();
        CsvRows.forEach(
                file,
                record -> rows.add(
                        record.getFields().stream().map(CsvText::decode).toList()));
        return new StudyContent.Table(rows.get(0), rows.subList(1, rows.size()));
    }

    private static Map<String, Title> titles(JsonNode names) {
        Map<String, Title> titles = new LinkedHashMap<>();
        names.properties().forEach(entry -> titles.put(entry.getKey(), title(entry.getValue())));
        return titles;
    }

    private static Title title(JsonNode title) {
        return new Title(title.path("en").asString(""), title.path("zh").asString(""));
    }
}
