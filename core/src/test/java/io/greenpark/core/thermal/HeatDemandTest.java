package io.greenpark.core.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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

    private static final OutdoorTemperature NO_AIR = site -> {
        throw new AssertionError("nobody asks for " + site);
    };

    private static final PowerSeries HEAT = new PowerSeries(AXIS, new double[] {6.0, 0.0});

    @Test
    void aHeatPumpDrawsHeatOverItsCoefficientOfPerformance() {
        var demand = new HeatDemand("drying", HEAT, new HeatSupply.HeatPump(3.0));

        assertThat(demand.electricMw(NO_AIR).toArray()).containsExactly(2.0, 0.0);
        assertThat(demand.fuelUse()).isEmpty();
    }

    @Test
    void anElectricBoilerDrawsHeatOverItsEfficiency() {
        var demand = new HeatDemand("steam", HEAT, new HeatSupply.ElectricBoiler(0.96));

        assertThat(demand.electricMw(NO_AIR).get(0)).isEqualTo(6.0 / 0.96);
        assertThat(demand.fuelUse()).isEmpty();
    }

    @Test
    void aFuelBoilerBurnsHeatOverItsEfficiency() {
        var demand = new HeatDemand("steam", HEAT, new HeatSupply.FuelBoiler("raw-coal", 0.75));

        assertThat(demand.electricMw(NO_AIR).sum()).isZero();
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

    @Test
    void anAirHeatPumpFollowsTheTemperature() {
        var pump = new HeatSupply.AirHeatPump("xifeng", 60.0, 0.5, 5.0);
        var demand = new HeatDemand("drying", PowerSeries.constant(AXIS, 6.0), pump);

        // Carnot between 333.15 K and lifts of 40 K and 80 K: half of it is 4.164 and 2.082
        double[] electricMw =
                demand.electricMw(site -> new double[] {20.0, -20.0}).toArray();

        assertThat(electricMw[0]).isCloseTo(6.0 / 4.164375, within(1e-12));
        assertThat(electricMw[1]).isCloseTo(6.0 / 2.0821875, within(1e-12));
        assertThat(demand.weather()).containsExactly("xifeng");
    }

    @Test
    void theCoefficientOfAnAirHeatPumpHasBounds() {
        var pump = new HeatSupply.AirHeatPump("xifeng", 150.0, 0.1, 5.0);
        var warm = new HeatSupply.AirHeatPump("xifeng", 20.0, 0.5, 5.0);

        // 0.1 of 423.15 over 180 would be 0.235: no less than a heater
        assertThat(pump.cop(-30.0)).isEqualTo(1.0);
        assertThat(warm.cop(19.9)).isEqualTo(5.0);
        assertThat(warm.cop(35.0)).isEqualTo(5.0);
    }

    @Test
    void theReferenceIsKnownBesideTheSupply() {
        var demand = new HeatDemand(
                "steam", HEAT, new HeatSupply.ElectricBoiler(0.96), new HeatSupply.FuelBoiler("raw-coal", 0.75));

        assertThat(demand.fuelUse()).isEmpty();
        assertThat(demand.referenceFuelUse().get(0).fuelMw().get(0)).isEqualTo(8.0);
        assertThat(demand.referenceElectricMw(NO_AIR).sum()).isZero();
    }
}
