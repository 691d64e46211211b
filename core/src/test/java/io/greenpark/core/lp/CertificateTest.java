package io.greenpark.core.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateTest {

    private static final double ROUNDING = 1e-12;

    /** Minimise x + 10 y with x + y = 5, x ≤ 3: optimum 23 with multiplier 10. */
    private static LinearModel cheapAndDear() {
        var builder = new LinearModelBuilder();
        int cheap = builder.column(0, 1.0, 0.0, 3.0);
        int dear = builder.column(0, 10.0, 0.0, 9.0);
        int demand = builder.row(0, 5.0, 5.0);
        builder.entry(demand, cheap, 1.0);
        builder.entry(demand, dear, 1.0);
        return builder.build();
    }

    @Test
    void optimumAndItsMultiplierHaveNoGap() {
        Certificate certificate = Certificate.of(cheapAndDear(), new double[] {3.0, 2.0}, new double[] {10.0});

        assertThat(certificate.objective()).isEqualTo(23.0);
        assertThat(certificate.bound()).isCloseTo(23.0, within(ROUNDING));
        assertThat(certificate.gap()).isCloseTo(0.0, within(ROUNDING));
        assertThat(certificate.primalResidual()).isZero();
    }

    @Test
    void aWrongMultiplierWidensTheGapButKeepsTheBoundTrue() {
        // y = 4: 5·4 + 3·min(0, 1 − 4) + 9·min(0, 10 − 4) = 20 − 9 = 11.
        Certificate certificate = Certificate.of(cheapAndDear(), new double[] {3.0, 2.0}, new double[] {4.0});

        assertThat(certificate.bound()).isCloseTo(11.0, within(ROUNDING));
        assertThat(certificate.gap()).isCloseTo(12.0 / 24.0, within(ROUNDING));
    }

    @Test
    void violationsCountRelativeToTheirLimit() {
        // x = 3.4 is 0.4 above its bound of 3: 0.4/4; the row misses 5 by 0.6: 0.6/6.
        Certificate certificate = Certificate.of(cheapAndDear(), new double[] {3.4, 1.0}, new double[] {10.0});

        assertThat(certificate.primalResidual()).isCloseTo(0.1, within(ROUNDING));
    }

    @Test
    void multiplierTowardsAnInfiniteSideIsSetToZeroAndReported() {
        var builder = new LinearModelBuilder();
        int x = builder.column(0, 1.0, 0.0, 3.0);
        builder.entry(builder.row(0, 1.0, Double.POSITIVE_INFINITY), x, 1.0);

        Certificate certificate = Certificate.of(builder.build(), new double[] {1.0}, new double[] {-2.0});

        assertThat(certificate.dualResidual()).isEqualTo(2.0);
        assertThat(certificate.bound()).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void noMultipliersGiveABoundAboveTheOptimum(long seed) {
        LinearModel model = StagedModels.random(seed, 10);
        LinearSolution solution = new StagedIpm(model).solve();
        double optimum = Certificate.of(model, solution.x(), solution.y()).bound();
        double[] anything =
                new SplittableRandom(seed).doubles(model.rows(), -200.0, 200.0).toArray();

        assertThat(Certificate.of(model, solution.x(), anything).bound()).isLessThan(optimum);
    }
}
