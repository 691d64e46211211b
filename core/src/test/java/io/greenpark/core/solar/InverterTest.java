package io.greenpark.core.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InverterTest {

    private static final double ROUNDING = 1e-12;

    @Test
    void curveOfPvwattsByHand() {
        // 10 MW out, 10 / 0.96 in; half load: 0.96 / 0.9637 * (-0.0081 - 0.0118 + 0.9858) = 0.96219...
        double ratedDcMw = 10.0 / 0.96;
        double[] acMw = convert(Inverter.PvWatts.standard(), 10.0, 0.5 * ratedDcMw, ratedDcMw, 2.0 * ratedDcMw, 0.0);
        assertThat(acMw[0]).isCloseTo(0.96 / 0.9637 * 0.9659 * 0.5 * ratedDcMw, within(ROUNDING));
        assertThat(acMw[1]).as("rated input gives almost rated output").isCloseTo(9.9987, within(2e-3));
        assertThat(acMw[2]).as("clipped").isEqualTo(10.0);
        assertThat(acMw[3]).isZero();
    }

    @Test
    void efficiencyIsOutputOverInputOfALoad() {
        // half load: 0.96 / 0.9637 * (-0.0081 - 0.0118 + 0.9858)
        assertThat(Inverter.PvWatts.standard().efficiency(0.5)).isCloseTo(0.96 / 0.9637 * 0.9659, within(ROUNDING));
        // a line without start and curvature: 1 / 1.04 at every load
        Inverter.Sandia line = new Inverter.Sandia(100e3, 104e3, 600.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 600.0);
        assertThat(line.efficiency(0.3)).isCloseTo(1.0 / 1.04, within(ROUNDING));
        assertThat(line.europeanEfficiency()).as("the weights add up to 1").isCloseTo(1.0 / 1.04, within(ROUNDING));
    }

    @Test
    void theEuropeanEfficiencyLooksAtHalfLoadMost() {
        // only half load counts apart from full load if the start eats all below: 0.48 and 0.20 are left
        Inverter.Sandia late = new Inverter.Sandia(100e3, 104e3, 600.0, 104e3 * 0.4, 0.0, 0.0, 0.0, 0.0, 0.0, 600.0);
        double atHalf = 1e5 / (104e3 * 0.6) * (104e3 * 0.1) / 52e3;
        assertThat(late.europeanEfficiency()).isCloseTo(0.48 * atHalf + 0.20 / 1.04, within(ROUNDING));
    }

    @Test
    void verySmallInputGivesNothing() {
        // 0.0059 / 0.005 = 1.18 exceeds 0.9858
        assertThat(convert(Inverter.PvWatts.standard(), 10.0, 0.005 * 10.0 / 0.96)[0])
                .isZero();
    }

    @Test
    void sandiaGivesRatedPowerAtRatedInputAndDrawsItsTareAtNight() {
        Inverter.Sandia unit = new Inverter.Sandia(100e3, 104e3, 600.0, 500.0, -3e-8, 1e-5, 2e-4, -1e-4, 30.0, 600.0);
        double[] acMw = convert(unit, 1.0, 1.04, 0.0, 0.004, 0.52, 1.3);
        assertThat(acMw[0]).isCloseTo(1.0, within(ROUNDING));
        assertThat(acMw[1]).as("ten units of 30 W").isCloseTo(-300e-6, within(ROUNDING));
        assertThat(acMw[2]).as("400 W a unit do not start it").isCloseTo(-300e-6, within(ROUNDING));
        // A - B = 103,500: slope 1e5 / 103,500 + 3e-8 * 103,500 = 0.969288...; over 51,500 W, less 3e-8 * 51,500^2
        double slope = 1e5 / 103_500 + 3e-8 * 103_500;
        assertThat(acMw[3]).isCloseTo((slope * 51_500 - 3e-8 * 51_500 * 51_500) * 1e-5, within(ROUNDING));
        assertThat(acMw[4]).as("clipped").isEqualTo(1.0);
    }

    @Test
    void voltageChangesTheSandiaCurve() {
        Inverter.Sandia nominal = new Inverter.Sandia(100e3, 104e3, 600.0, 500.0, 0.0, 1e-5, 0.0, 0.0, 0.0, 600.0);
        Inverter.Sandia high = new Inverter.Sandia(100e3, 104e3, 600.0, 500.0, 0.0, 1e-5, 0.0, 0.0, 0.0, 700.0);
        // 100 V raise the rated input by 0.1 %.
        assertThat(convert(high, 1.0, 0.52)[0]).isLessThan(convert(nominal, 1.0, 0.52)[0]);
        assertThat(convert(high, 1.0, 1.04 * 1.001)[0]).isCloseTo(1.0, within(ROUNDING));
    }

    @Test
    void centralUnitIsALineFromItsStart() {
        Inverter.Sandia central = Inverter.Sandia.central(0.98);
        // 5 MW * (0.5 - 0.004931) / (1 / 0.98 - 0.004931)
        double expected = 5.0 * (0.5 - 0.004931) / (1.0 / 0.98 - 0.004931);
        assertThat(convert(central, 5.0, 2.5)[0]).isCloseTo(expected, within(1e-9));
    }

    @Test
    void transformerClosesItsBalance() {
        SplittableRandom random = new SplittableRandom(11);
        Transformer transformer = new Transformer(0.008, 0.0015);
        double[] inMw = random.doubles(1000, -0.05, 16.0).toArray();
        double[] outMw = inMw.clone();
        transformer.apply(16.0, outMw);
        for (int k = 0; k < inMw.length; k++) {
            double lossMw = 0.0015 * 16.0 + 0.008 * outMw[k] * outMw[k] / 16.0;
            assertThat(outMw[k] + lossMw).isCloseTo(inMw[k], within(1e-11));
        }
    }

    @Test
    void noTransformerChangesNothing() {
        double[] mw = {0.0, 3.7, 16.0};
        double[] same = mw.clone();
        Transformer.none().apply(16.0, same);
        assertThat(same).containsExactly(mw);
    }

    @Test
    void percentInPlaceOfAShareIsRefused() {
        assertThatThrownBy(() -> new Inverter.PvWatts(96.0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("efficiency must be within [0.5, 1.0], but is 96.0");
    }

    private static double[] convert(Inverter inverter, double ratedAcMw, double... dcMw) {
        double[] acMw = new double[dcMw.length];
        inverter.convert(dcMw, ratedAcMw, acMw);
        return acMw;
    }
}
