package io.greenpark.core.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HeatDemandTest {

    private static final TimeAxis AXIS =
            new TimeAxis(Instant.parse("2026-12-31T16:00:00Z"), Duration.ofHours(1), 2, ZoneOffset.ofHours(8));

    private static final PowerSeries HEAT = new PowerSeries(AXIS, new double[] {6.0, 0.0});

    @Test
    void aHeatPumpDrawsHeatOverItsCoefficientOfPerformance() {
        var demand = new HeatDemand("drying", HEAT, new HeatSupply.HeatPump(3.0));

        assertThat(demand.electricMw().toArray()).containsExactly(2.0, 0.0);
        assertThat(demand.fuelUse()).isEmpty();
    }

    @Test
    void anElectricBoilerDrawsHeatOverItsEfficiency() {
        var demand = new HeatDemand("steam", HEAT, new HeatSupply.ElectricBoiler(0.96));

        assertThat(demand.electricMw().get(0)).isEqualTo(6.0 / 0.96);
        assertThat(demand.fuelUse()).isEmpty();
    }

    @Test
    void aFuelBoilerBurnsHeatOverItsEfficiency() {
        var demand = new HeatDemand("steam", HEAT, new HeatSupply.FuelBoiler("raw-coal", 0.75));

        assertThat(demand.electricMw().sum()).isZero();
        assertThat(demand.fuelUse()).hasSize(1);
        assertThat(demand.fuelUse().get(0).fuel()).isEqualTo("raw-coal");
        assertThat(demand.fuelUse().get(0).fuelMw().get(0)).isEqualTo(8.0);
    }

    @Test
    void negativeHeatIsRefused() {
        var heat = new PowerSeries(AXIS, new double[] {1.0, -0.5});

        assertThatThrownBy(() -> new HeatDemand("drying", heat, new HeatSupply.HeatPump(3.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("heatMw[1] must not be negative, but is -0.5");
    }
}
