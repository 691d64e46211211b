package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.cli.Terminal.Outcome;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.explain.Explainer;
import io.greenpark.reports.explain.Explanation;
import io.greenpark.reports.run.RunDirectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of runs with all that a scenario can have comes out of the rows of their files. */
final class ExplainedFiguresTest {

    /** Sums in another order [1]. */
    private static final double ROUNDING = 1e-9;

    private static final String WEEK = "time.steps=168";
    private static final String EARLIER_TARIFF = "liaoning-two-part-66kv-before-2026-08";

    @TempDir
    private Path folder;

    private final Set<Indicator> seen = EnumSet.noneOf(Indicator.class);

    @Test
    void noFigureIsLeftWithoutRows() {
        explain("tieling/four-parks", WEEK);
        explain(
                "tieling/four-parks",
                "time.steps=24",
                "finance.investment={type: power-purchase, priceYuanPerMwh: 380, vat: included, termYears: 15}",
                "parks.*.products.*.cbam={exportTonnes: 100, benchmarkTco2PerTonne: 0.01}");
        explain("tieling/sinks", WEEK);
        explain(
                "examples/one-park",
                "parks.park.storage.bess.ageing=lfp",
                "parks.park.grid.demandResponse={readyMw: 1, yuanPerMwMonth: 100}",
                "parks.park.grid.otherPurchase={mode: market, price: {priceYuanPerMwh: 400, vat: included}}",
                "parks.park.heatExport={city: {profile: {shape: drying, annualMwhHeat: 1000}, fuel: bituminous-coal,"
                        + " electricEfficiency: 0.3, heatEfficiency: 0.5, allocation: {method: energy},"
                        + " replaces: {type: coal-boiler, efficiency: 0.7}}}");
        explain("examples/foresight", WEEK);
        explain("examples/shared-wind", WEEK);
        explain(
                "examples/shared-wind",
                WEEK,
                "rules={pack: cn-liaoning-2022, applyAsIf: true}",
                "parks.*.grid.tariff=" + EARLIER_TARIFF);

        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEmpty();
    }

    private void explain(String scenario, String... settings) {
        Path out = folder.resolve(String.valueOf(seen.hashCode())).resolve(scenario);
        List<String> words = new ArrayList<>(
                List.of("run", "../scenarios/" + scenario + ".yaml", "--quiet", "--out", out.toString()));
        for (String setting : settings) {
            words.add("--set");
            words.add(setting);
        }
        Outcome outcome = greenpark(words.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        StudyResult study = RunDirectory.read(out).study();
        for (CaseResult variant : study.cases()) {
            Stream.concat(variant.nodes().stream(), Stream.of(variant.all()))
                    .forEach(node -> node.indicators().keySet().forEach(of -> explain(study, variant, node, of)));
        }
    }

    private void explain(StudyResult study, CaseResult variant, NodeResult node, Indicator indicator) {
        String path = variant.id() + "." + node.id() + "." + indicator.id();
        Explanation explanation = Explainer.explain(study, path);
        double written = node.value(indicator).orElseThrow();
        assertThat(explanation.path()).isEqualTo(path);
        assertThat(explanation.value())
                .as(path)
                .isCloseTo(written, within(ROUNDING * Math.max(1.0, Math.abs(written))));
        assertThat(withoutRows(explanation)).as(path).isEmpty();
        seen.add(indicator);
    }

    /** Figures in the chain that are made of nothing: neither rows, nor steps of an hourly file, nor other figures. */
    private static List<String> withoutRows(Explanation explanation) {
        boolean made = !explanation.rows().isEmpty()
                || !explanation.parts().isEmpty()
                || explanation.rule().en().contains(" steps of hourly/")
                || explanation.value() == 0.0;
        Stream<String> own = made ? Stream.of() : Stream.of(explanation.path());
        return Stream.concat(own, explanation.parts().stream().flatMap(part -> withoutRows(part).stream()))
                .toList();
    }
}
