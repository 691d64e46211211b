package io.greenpark.cli;

import io.greenpark.core.study.IndicatorSpread;
import io.greenpark.core.study.RunStatus;
import io.greenpark.reports.table.SweepResults;
import io.greenpark.reports.table.TornadoBar;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer of a sweep as JSON: what became of its points, every bar of the tornado and every spread of the sample. */
final class SweepJson {

    private SweepJson() {}

    /**
     * @param directory where the files are
     * @param earlier points that an earlier run had left
     */
    static String of(SweepResults results, Path directory, int earlier) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put(AnswerJson.DIRECTORY, AnswerJson.absolute(directory));
        root.put("name", results.study().scenario().name());
        root.put("points", results.statuses().size());
        root.put("earlier", earlier);
        for (RunStatus status : RunStatus.values()) {
            root.put(status.id(), results.count(status));
        }
        root.put("tornado", results.bars().stream().map(SweepJson::bar).toList());
        root.put("sample", results.sample().stream().map(SweepJson::spread).toList());
        return AnswerJson.of(root);
    }

    private static Map<String, @Nullable Object> bar(TornadoBar bar) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("path", bar.range().path());
        one.put("case", bar.figure().caseId());
        one.put("node", bar.figure().node());
        one.put("indicator", bar.figure().indicator().id());
        one.put("unit", bar.figure().indicator().unit());
        one.put("atLow", bar.atLow());
        one.put("atBase", bar.atBase());
        one.put("atHigh", bar.atHigh());
        double elasticity = bar.elasticity();
        one.put("elasticity", Double.isFinite(elasticity) ? elasticity : null);
        return one;
    }

    private static Map<String, Object> spread(IndicatorSpread spread) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("case", spread.caseId());
        one.put("node", spread.node());
        one.put("indicator", spread.indicator().id());
        one.put("unit", spread.indicator().unit());
        one.put("points", spread.years());
        one.put("mean", spread.mean());
        one.put("p90", spread.exceeded(0.9));
        one.put("p50", spread.exceeded(0.5));
        one.put("p10", spread.exceeded(0.1));
        return one;
    }
}
