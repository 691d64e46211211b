package io.greenpark.core.carbon;

import static io.greenpark.core.carbon.Accounting.grid;
import static io.greenpark.core.carbon.Accounting.scope2;
import static io.greenpark.core.carbon.Accounting.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.factors.StepwiseGridFactors;
import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.series.FactorSeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every account: invariants of electricity, whatever is bought, cancelled or fed in. */
class CarbonLawsTest {

    private static final double RELATIVE = 1e-12;
    private static final TimeAxis AXIS = Accounting.axis(2027, 1, 20, 24 * 60);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void coverNeverChangesTheLocationAndNothingIsNegative(long seed) {
        Random random = new Random(seed);
        PowerSeries importMw = random(random, 20.0);
        PowerSeries exportMw = random(random, 5.0);
        Matching matching = random.nextBoolean() ? Matching.ANNUAL : Matching.HOURLY;
        CarbonAccount plain = grid(importMw, exportMw, GridCover.ofShare(importMw, 0.0), terms(matching));
        GridCover bought = Accounting.cover(
                importMw, 4000.0 * random.nextDouble(), 4000.0 * random.nextDouble(), 4000.0 * random.nextDouble());

        CarbonAccount covered = grid(importMw, exportMw, bought, terms(matching));

        assertThat(scope2(covered, CarbonLine.LOCATION)).isEqualTo(scope2(plain, CarbonLine.LOCATION));
        assertThat(scope2(covered, CarbonLine.MARKET)).isLessThan(scope2(plain, CarbonLine.MARKET));
        assertThat(scope2(plain, CarbonLine.MARKET)).isGreaterThan(scope2(plain, CarbonLine.LOCATION));
        assertThat(covered.lines()).allSatisfy(line -> assertThat(line.tco2e()).isNotNegative());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void allThatIsDrawnIsCountedOnceByEachMethod(long seed) {
        Random random = new Random(seed);
        PowerSeries importMw = random(random, 20.0);
        GridCover bought = Accounting.cover(importMw, 1000.0, 500.0 * random.nextDouble(), 0.0);

        CarbonAccount account =
                grid(importMw, importMw, bought, terms(seed % 2 == 0 ? Matching.ANNUAL : Matching.HOURLY));

        for (String method : List.of(CarbonLine.LOCATION, CarbonLine.MARKET)) {
            double mwh = account.lines().stream()
                    .filter(line ->
                            line.isPurchasedElectricity() && line.method().equals(method))
                    .mapToDouble(CarbonLine::quantity)
                    .sum();
            assertThat(mwh).isCloseTo(importMw.energyMwh(), within(RELATIVE * importMw.energyMwh()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void aSeriesOfFactorsIsSummedStepByStep(long seed) {
        Random random = new Random(seed);
        PowerSeries importMw = random(random, 20.0);
        double[] factors = random.doubles(AXIS.steps(), 0.2, 0.9).toArray();
        var stepwise = new StepwiseGridFactors("hourly", new FactorSeries(AXIS, factors));
        var use = new GridUse(importMw, importMw, stepwise, GridCover.ofShare(importMw, 0.0));
        double expected = 0.0;
        for (int k = 0; k < factors.length; k++) {
            expected += factors[k] * importMw.get(k);
        }

        CarbonAccount account =
                CarbonAccount.of(AXIS, List.of(), List.of(), Activities.NONE, List.of(use), CarbonTerms.PLAIN);

        assertThat(scope2(account, CarbonLine.LOCATION)).isCloseTo(expected, within(1e-9 * expected));
    }

    private static PowerSeries random(Random random, double mostMw) {
        return new PowerSeries(
                AXIS,
                random.doubles(AXIS.steps(), 0.0, mostMw)
                        .map(mw -> mw < 0.3 * mostMw ? 0.0 : mw)
                        .toArray());
    }
}
