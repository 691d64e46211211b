package io.greenpark.reports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.compliance.Check;
import io.greenpark.core.compliance.Measure;
import io.greenpark.core.compliance.Metric;
import io.greenpark.core.compliance.Verdict;
import io.greenpark.core.provenance.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleFiguresTest {

    /** Rounding of a difference. */
    private static final double ROUNDING = 1e-12;

    @Test
    void everyRuleOfANodeHasItsValueAndMarginWhereTheMarginIsLeast() {
        List<Check> checks = List.of(
                check("park", 2027, new Measure(75.0, 100.0), Verdict.PASS),
                check("park", 2028, new Measure(65.0, 100.0), Verdict.PASS),
                check("park", 2029, new Measure(70.0, 100.0), Verdict.PASS),
                check("other", 2027, new Measure(10.0, 100.0), Verdict.FAIL),
                check("park", 2020, null, Verdict.NOT_DEFINED_AT_THIS_DATE));

        Map<String, Double> figures = RuleFigures.of(checks, "park");

        assertThat(figures).containsOnlyKeys("pack.self-use", "pack.self-use.margin");
        assertThat(figures).contains(entry("pack.self-use", 0.65));
        assertThat(figures.get("pack.self-use.margin")).isCloseTo(0.05, within(ROUNDING));
    }

    private static Check check(String node, int year, @Nullable Measure measure, Verdict verdict) {
        return new Check(
                node,
                "pack",
                "self-use",
                Title.of("self-use"),
                Metric.SELF_USE_OF_AVAILABLE,
                "text",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                measure,
                measure == null ? null : 0.6,
                verdict,
                List.of());
    }
}
