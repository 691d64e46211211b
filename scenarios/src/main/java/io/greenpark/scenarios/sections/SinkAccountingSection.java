package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.sink.MonteCarlo;
import io.greenpark.core.sink.SinkAccounting;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** {@code sinkAccounts}: for which years sinks are booked, and how their uncertainty is drawn. */
final class SinkAccountingSection {

    private static final Key<Integer> FROM = optional(
                    "fromYear", Integers.count(1900, 2200), "First year, if it is before the study's.")
            .chinese("起始年份");
    private static final Key<Integer> UNTIL = optional(
                    "untilYear", Integers.count(1900, 2200), "Last year, if it is after the study's.")
            .chinese("结束年份");
    private static final Key<Integer> DRAWS = optional(
                    "draws",
                    Integers.ordinal(100, 100_000),
                    "Draws of the Monte Carlo interval; 2,000 if it is left out.")
            .chinese("抽样次数");
    private static final Key<Integer> SEED = optional(
                    "seed",
                    Integers.ordinal(0, Integer.MAX_VALUE),
                    "The same seed gives the same interval; 1 if it is left out.")
            .chinese("随机种子");

    static final Section<SinkAccounting> TYPE = new Section<>(
            "sink-accounts",
            "For which years sinks are booked, and how their uncertainty is drawn.",
            List.of(FROM, UNTIL, DRAWS, SEED),
            SinkAccountingSection::bind);

    private SinkAccountingSection() {}

    private static SinkAccounting bind(Values values) {
        SinkAccounting standard = SinkAccounting.STANDARD;
        return new SinkAccounting(
                values.find(FROM).orElse(standard.firstYear()),
                values.find(UNTIL).orElse(standard.lastYear()),
                new MonteCarlo(
                        values.find(DRAWS).orElse(standard.monteCarlo().draws()),
                        values.find(SEED).orElse(standard.monteCarlo().seed())));
    }
}
