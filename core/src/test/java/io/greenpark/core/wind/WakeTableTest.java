package io.greenpark.core.wind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.weather.Weather;
import io.greenpark.core.wind.FarmLayout.Position;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WakeTableTest {

    /** Energy of many hours by table against hour by hour, relative; 3e-4 was seen with the steps of the table. */
    private static final double TABLE_ERROR_OF_ENERGY = 1e-3;

    private static final SpeedTable CURVE = Machines.SYN141_3300.powerCurve().table();

    private static final FarmLayout FARM = FarmLayout.rows(12, 4, 700.0, 800.0, 60.0);

    @ParameterizedTest
    @EnumSource
    void theTableGivesTheEnergyOfTheHourByHourModel(Wake.Superposition superposition) {
        var park = new Wake.Park(FARM, 0.07, superposition);
        var table = new WakeTable(CURVE, Machines.SYN141_3300.thrust(), 141.0, park);
        var random = new SplittableRandom(11);
        double[] speeds = new double[12];
        double directMw = 0.0;
        double tableMw = 0.0;
        for (int k = 0; k < 5000; k++) {
            double free = 3.0 + 18.0 * random.nextDouble();
            double direction = 360.0 * random.nextDouble();
            new ParkWakes(park, 141.0, direction).speeds(free, Machines.SYN141_3300.thrust(), new double[12], speeds);
            for (double speed : speeds) {
                directMw += CURVE.at(speed);
            }
            tableMw += 12 * CURVE.at(free) * table.efficiency(free, direction);
        }
        assertThat(tableMw).isCloseTo(directMw, within(TABLE_ERROR_OF_ENERGY * directMw));
    }

    @Test
    void theTableIsExactAtItsOwnDirectionsAndSpeeds() {
        var park = new Wake.Park(FARM, 0.07, Wake.Superposition.WORST);
        var table = new WakeTable(CURVE, Machines.SYN141_3300.thrust(), 141.0, park);
        double[] speeds = new double[12];
        for (double direction : new double[] {0.0, 2.5, 180.0, 357.5}) {
            for (double free : new double[] {5.0, 7.25, 11.5}) {
                new ParkWakes(park, 141.0, direction)
                        .speeds(free, Machines.SYN141_3300.thrust(), new double[12], speeds);
                double mw = 0.0;
                for (double speed : speeds) {
                    mw += CURVE.at(speed);
                }
                assertThat(table.efficiency(free, direction))
                        .as("%s m/s from %s deg", free, direction)
                        .isCloseTo(mw / (12 * CURVE.at(free)), within(1e-12));
            }
        }
        assertThat(table.efficiency(8.0, 360.0)).isEqualTo(table.efficiency(8.0, 0.0));
        assertThat(table.efficiency(8.0, -90.0)).isEqualTo(table.efficiency(8.0, 270.0));
    }

    @Test
    void betweenDirectionsAndSpeedsTheTableIsLinearInPower() {
        var park = new Wake.Park(FARM, 0.07, Wake.Superposition.WORST);
        var table = new WakeTable(CURVE, Machines.SYN141_3300.thrust(), 141.0, park);
        // a third of the way from 7 to 7.25 m/s, a fifth from 55 to 57.5 deg
        double low = 0.8 * power(table, 7.0, 55.0) + 0.2 * power(table, 7.0, 57.5);
        double high = 0.8 * power(table, 7.25, 55.0) + 0.2 * power(table, 7.25, 57.5);

        assertThat(power(table, 7.0 + 0.25 / 3.0, 55.5)).isCloseTo(2.0 / 3.0 * low + high / 3.0, within(1e-12));
    }

    @Test
    void whereUndisturbedMachinesGiveNothingWakesTakeNothing() {
        var park = new Wake.Park(FARM, 0.07, Wake.Superposition.WORST);
        var table = new WakeTable(CURVE, Machines.SYN141_3300.thrust(), 141.0, park);

        assertThat(table.efficiency(1.0, 90.0)).isEqualTo(1.0);
        assertThat(table.efficiency(40.0, 90.0)).isEqualTo(1.0);
    }

    private static double power(WakeTable table, double speedMPerS, double directionDeg) {
        return CURVE.at(speedMPerS) * table.efficiency(speedMPerS, directionDeg);
    }

    @ParameterizedTest(name = "{0} m/s")
    @ValueSource(doubles = {2.6, 3.3, 7.77, 9.99, 15.2, 21.9})
    void aMachineAloneLosesNothing(double speed) {
        var alone = new Wake.Park(new FarmLayout(List.of(new Position(0, 0))), 0.07, Wake.Superposition.WORST);
        var table = new WakeTable(CURVE, Machines.SYN141_3300.thrust(), 141.0, alone);

        assertThat(table.efficiency(speed, 123.4)).isCloseTo(1.0, within(1e-14));
    }

    @ParameterizedTest
    @EnumSource
    void wakesNeverAddPower(AirDensity.Correction correction) {
        Weather year = Farms.randomYear(4);
        WindFarm farm = Farms.with(
                Farms.with(Farms.PLAIN, correction),
                new Wake.Park(FarmLayout.rows(10, 5, 250.0, 300.0, 0.0), 0.07, Wake.Superposition.ROOT_SUM_SQUARE));

        WindOutput free = WindModel.simulate(year, year, Farms.with(farm, new Wake.Constant(0.0)));
        WindOutput waked = WindModel.simulate(year, year, farm);

        for (int k = 0; k < year.axis().steps(); k++) {
            assertThat(waked.availableMw().get(k))
                    .isBetween(0.0, free.availableMw().get(k) * (1.0 + 1e-12));
        }
        assertThat(waked.facts().get("wakeLossMwh") / waked.facts().get("grossMwh"))
                .isBetween(0.02, 0.3);
    }

    @Test
    void anEfficiencyCurveHoldsItsEndsBeyondThem() {
        var curve = new Wake.EfficiencyCurve(List.of(5.0, 10.0), List.of(0.8, 0.9));
        Weather year = Farms.hours(8.0);
        // the straight machine gives 0.1 MW per m/s above 3 m/s, ten of them 1 MW
        Weather weather = Farms.hours(4.0, 6.0, 11.0);

        WindOutput output = WindModel.simulate(weather, year, Farms.with(Farms.PLAIN, curve));

        assertThat(output.availableMw().toArray())
                .containsExactly(new double[] {1.0 * 0.8, 3.0 * 0.82, 8.0 * 0.9}, within(1e-12));
    }
}
