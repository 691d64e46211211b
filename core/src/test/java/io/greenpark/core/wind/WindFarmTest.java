package io.greenpark.core.wind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.wind.FarmLayout.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindFarmTest {

    @Test
    void reCutInAboveCutOutIsRefused() {
        var limits = new OperatingLimits(26.0, OperatingLimits.LowTemperature.NEVER, OperatingLimits.Icing.NEVER);

        assertThatThrownBy(() -> Farms.with(Farms.PLAIN, limits))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("reCutInMPerS must not be above cut-out (25.0 m/s), but is 26.0 m/s");
    }

    @Test
    void restartBelowTheTemperatureOfTheStopIsRefused() {
        assertThatThrownBy(() -> new OperatingLimits.LowTemperature(-20.0, -25.0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("restartAboveC must be within [-20.0, 30.0], but is -25.0");
    }

    @Test
    void aLayoutNeedsOnePlacePerMachine() {
        var nine = new Wake.Park(FarmLayout.rows(9, 3, 500.0, 500.0, 90.0), 0.07, Wake.Superposition.WORST);

        assertThatThrownBy(() -> Farms.with(Farms.PLAIN, nine))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("wake must have a layout with one position per machine (10), but is 9 positions");
    }

    @Test
    void machinesMustNotTouch() {
        var dense = new Wake.Park(FarmLayout.rows(10, 5, 49.0, 500.0, 90.0), 0.07, Wake.Superposition.WORST);

        assertThatThrownBy(() -> Farms.with(Farms.PLAIN, dense))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "wake must have a layout that keeps machines one rotor (50.0 m) apart, but is ");
    }

    @Test
    void rowsRunAlongTheirBearingAndStandToItsRight() {
        List<Position> machines = FarmLayout.rows(3, 2, 500.0, 600.0, 0.0).machines();

        // northward row, the next row to the east
        assertThat(machines.get(1).eastM()).isCloseTo(0.0, within(1e-12));
        assertThat(machines.get(1).northM()).isCloseTo(500.0, within(1e-12));
        assertThat(machines.get(2).eastM()).isCloseTo(600.0, within(1e-12));
        assertThat(machines.get(2).northM()).isCloseTo(0.0, within(1e-12));
    }

    @Test
    void deliveredIsTheProductOfAllGroups() {
        var losses = new WindLosses(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7);

        assertThat(losses.deliveredFraction()).isCloseTo(0.9 * 0.8 * 0.7 * 0.6 * 0.5 * 0.4 * 0.3, within(1e-15));
        assertThat(WindLosses.NONE.deliveredFraction()).isEqualTo(1.0);
    }
}
