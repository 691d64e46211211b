package io.greenpark.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.StudyFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What workers send back arrives to the bit and in its order. */
class OutcomeBytesTest {

    private static final double OTHER_NAN = Double.longBitsToDouble(0x7ff8_0000_0000_0001L);

    private static Map<StudyFigure, Double> figures() {
        double[] values = {0.1 + 0.2, -0.0, Double.MIN_VALUE, OTHER_NAN, Double.NEGATIVE_INFINITY, 1e300};
        Map<StudyFigure, Double> figures = new LinkedHashMap<>();
        for (String caseId : List.of("full", "baseline")) {
            for (String node : List.of("园区", "all")) {
                for (Indicator indicator : Indicator.values()) {
                    figures.put(new StudyFigure(caseId, node, indicator), values[figures.size() % values.length]);
                }
            }
        }
        return figures;
    }

    private static List<Long> bits(Map<StudyFigure, Double> figures) {
        return figures.values().stream().map(Double::doubleToRawLongBits).toList();
    }

    @Test
    void figuresKeepTheirBitsAndTheirOrder() {
        Outcome sent = Outcome.finished("7", figures());
        Outcome got = OutcomeBytes.outcomes(OutcomeBytes.of(List.of(sent))).get(0);

        assertThat(got.run()).isEqualTo("7");
        assertThat(got.status()).isEqualTo(RunStatus.FINISHED);
        assertThat(new ArrayList<>(got.figures().keySet()))
                .isEqualTo(new ArrayList<>(figures().keySet()));
        assertThat(bits(got.figures())).isEqualTo(bits(figures()));
    }

    @Test
    void runsWithoutResultsKeepTheirReasonWhateverItsLength() {
        String reason = "案例".repeat(40_000) + "\n  Maybe \"x\"";
        List<Outcome> sent = List.of(
                Outcome.failed("a", new RunFailure(RunStatus.INFEASIBLE, "full", reason)),
                Outcome.finished("b", figures()),
                Outcome.failed("c", new RunFailure(RunStatus.FAILED, "", "")));

        assertThat(OutcomeBytes.outcomes(OutcomeBytes.of(sent))).isEqualTo(sent);
        assertThat(OutcomeBytes.outcomes(OutcomeBytes.of(List.of()))).isEmpty();
    }

    /** 2 bytes of the indicator and 8 of its value; names of case and node stand once for each node. */
    @Test
    void aFigureTakesTenBytes() {
        int figures = figures().size();
        assertThat(OutcomeBytes.of(List.of(Outcome.finished("7", figures()))).length)
                .isLessThan(10 * figures + 120);
    }
}
