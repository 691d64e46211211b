package io.greenpark.reports.run;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.greenpark.core.product.EvidenceHash;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.PriceWaterfall;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.reports.Run;
import io.greenpark.reports.table.RunsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON files of a run directory: two spaces of indent, keys in the order of the records, LF. */
final class RunJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .addMixIn(WeatherOrigin.class, OriginType.class)
            .addMixIn(EvidenceHash.class, HashText.class)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private static final String RUNS = "runs";

    private RunJson() {}

    /** The origin of weather is told apart by {@code type}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = WeatherOrigin.File.class, name = "file"),
        @JsonSubTypes.Type(value = WeatherOrigin.Synthesised.class, name = "synthesised"),
        @JsonSubTypes.Type(value = WeatherOrigin.Resampled.class, name = "resampled")
    })
    private interface OriginType {}

    /** The hash of a label is its text. */
    private abstract static class HashText {

        @JsonCreator
        static EvidenceHash of(String hex) {
            return EvidenceHash.of(hex);
        }

        @JsonValue
        abstract String hex();
    }

    static void writeRun(Path file, Run run) throws IOException {
        write(file, RunFile.of(run));
    }

    /** Reads {@code run.json}; one that was written before runs on several time axes were compared tells of no runs. */
    static RunFile readRun(Path file) {
        try {
            ObjectNode tree = (ObjectNode) requireRun(file);
            if (!tree.has(RUNS)) {
                tree.putArray(RUNS);
            }
            return MAPPER.treeToValue(tree, RunFile.class);
        } catch (JacksonException e) {
            throw damaged(file, e);
        }
    }

    /** Reads {@code run.json} as far as it takes to know that it is one. */
    static JsonNode requireRun(Path file) {
        return require(file, RunFile.FORMAT);
    }

    /** Reads a file as far as it takes to know that it is of {@code format}. */
    static JsonNode require(Path file, String format) {
        JsonNode tree;
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new RunDirectoryException(file, Files.isDirectory(file) ? "is a folder" : "is a pipe or a device");
        }
        try {
            tree = MAPPER.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new RunDirectoryException(file, "cannot be read (%s)".formatted(e.getMessage()), e);
        } catch (JacksonException e) {
            throw damaged(file, e);
        }
        if (!format.equals(tree.path("format").asString(""))) {
            throw new RunDirectoryException(file, "is not the file of a " + format.replace('-', ' '));
        }
        int version = tree.path("formatVersion").asInt(0);
        if (version != RunFile.FORMAT_VERSION) {
            throw new RunDirectoryException(
                    file,
                    "has format version %d, but this version of greenpark reads format version %d"
                            .formatted(version, RunFile.FORMAT_VERSION));
        }
        return tree;
    }

    private static RunDirectoryException damaged(Path file, JacksonException e) {
        return new RunDirectoryException(file, JsonDamage.of(e));
    }

    /** Indicators by case, node and group, and the steps of the price as a group of their own. */
    static void writeSummary(Path file, Run run) throws IOException {
        StudyResult study = run.study();
        Map<String, Object> cases = new LinkedHashMap<>();
        for (CaseResult c : study.cases()) {
            List<NodeResult> nodes = new ArrayList<>(c.nodes());
            nodes.add(c.all());
            Map<String, Object> byNode = new LinkedHashMap<>();
            nodes.forEach(node -> {
                Map<String, Map<String, Double>> groups = indicators(node);
                RuleFigures.of(c.checks(), node.id())
                        .forEach((id, value) -> groups.computeIfAbsent("compliance", g -> new LinkedHashMap<>())
                                .put(id, value));
                study.waterfall(node).ifPresent(way -> groups.put("waterfall", steps(way)));
                byNode.put(node.id(), groups);
            });
            cases.put(c.id(), byNode);
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("name", study.name());
        summary.put("baseline", study.baseline());
        if (!run.compared().isEmpty()) {
            summary.put(RUNS, RunsTable.of(run).records());
        }
        summary.put("cases", cases);
        write(file, summary);
    }

    private static Map<String, Map<String, Double>> indicators(NodeResult node) {
        Map<String, Map<String, Double>> groups = new LinkedHashMap<>();
        node.ordered()
                .forEach((indicator, value) -> groups.computeIfAbsent(indicator.group(), g -> new LinkedHashMap<>())
                        .put(indicator.id(), value));
        return groups;
    }

    /** Start and steps under their ids [yuan/MWh]. */
    private static Map<String, Double> steps(PriceWaterfall way) {
        Map<String, Double> steps = new LinkedHashMap<>();
        way.levels().forEach(level -> steps.put(level.id(), level.stepYuanPerMwh()));
        return steps;
    }

    /** Wall time of each phase [s]. */
    static void writeTimings(Path file, Map<String, Duration> phases) throws IOException {
        Map<String, Double> seconds = new LinkedHashMap<>();
        phases.forEach((phase, time) -> seconds.put(phase + "Seconds", time.toNanos() / 1e9));
        write(file, seconds);
    }

    /** Reads the file of a green-power label. */
    static LabelFile readLabel(Path file) {
        try {
            return MAPPER.treeToValue(require(file, LabelFile.FORMAT), LabelFile.class);
        } catch (JacksonException e) {
            throw damaged(file, e);
        }
    }

    /** The JSON of {@code value}. */
    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static void write(Path file, Object value) throws IOException {
        Files.writeString(file, MAPPER.writeValueAsString(value).replace("\r\n", "\n") + "\n");
    }
}
