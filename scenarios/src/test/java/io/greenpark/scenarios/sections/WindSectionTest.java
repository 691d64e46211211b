package io.greenpark.scenarios.sections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.wind.AirDensity;
import io.greenpark.core.wind.CurveSmoothing;
import io.greenpark.core.wind.FarmLayout;
import io.greenpark.core.wind.OperatingLimits;
import io.greenpark.core.wind.Shear;
import io.greenpark.core.wind.ThrustCurve;
import io.greenpark.core.wind.ThrustFromPower;
import io.greenpark.core.wind.Wake;
import io.greenpark.core.wind.WindFarm;
import io.greenpark.core.wind.WindLosses;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.input.Disk;
import io.greenpark.scenarios.input.FileAccess;
import io.greenpark.scenarios.input.InputFiles;
import io.greenpark.scenarios.spec.Memory;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.ProvenanceBook;
import io.greenpark.scenarios.spec.Reading;
import io.greenpark.scenarios.spec.Register;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Problem;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.TreeReader;
import io.greenpark.scenarios.text.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindSectionTest {

    private static final String FARM = """
            weather: hill
            turbine: generic-4500-155
            count: 12
            hubHeightM: 110
            meanSpeedMPerS: 6.4
            meanSpeedHeightM: 100
            wake: {type: constant, lossFraction: 0.06}
            """;

    private static final Map<WeatherVariable, double[]> ONE_HOUR = Map.of(
            WeatherVariable.WIND_SPEED_M_PER_S, new double[] {4.0},
            WeatherVariable.WIND_DIRECTION_DEG, new double[] {270.0},
            WeatherVariable.DRY_BULB_C, new double[] {10.0},
            WeatherVariable.PRESSURE_PA, new double[] {100_500.0},
            WeatherVariable.RELATIVE_HUMIDITY_FRACTION, new double[] {0.5});

    private static final String OWN_MACHINE =
            "turbine: {file: own.csv, ratedMw: 2.5, rotorM: 121, cutInMPerS: 3, cutOutMPerS: 22, referenceDensityKgPerM3: 1.225}";

    @TempDir
    private Path folder;

    private final Map<WeatherVariable, double[]> weather = new EnumMap<>(ONE_HOUR);
    private final Problems problems = new Problems();
    private final Register register = new Register();

    @Nested
    @DisplayName("choices")
    class Choices {

        @Test
        void whatIsLeftOutIsADefaultAmongTheAssumptions() {
            WindFarm farm = read(FARM);

            assertThat(farm.wind().shear()).isEqualTo(new Shear.PowerLaw(1.0 / 7.0));
            assertThat(farm.density())
                    .isEqualTo(new AirDensity(AirDensity.Method.IDEAL_GAS, AirDensity.Correction.IEC));
            assertThat(farm.smoothing()).isEqualTo(new CurveSmoothing.None());
            assertThat(farm.wake()).isEqualTo(new Wake.Constant(0.06));
            assertThat(farm.losses()).isEqualTo(WindLosses.NONE);
            assertThat(farm.limits())
                    .isEqualTo(new OperatingLimits(
                            25.0, new OperatingLimits.LowTemperature(-30.0, -25.0), OperatingLimits.Icing.NEVER));
            assertThat(register.values(new ProvenanceBook(Map.of(), Provenance.assumption("test"))))
                    .extracting(SourcedValue::path)
                    .contains(
                            "parks.p.wind.farm.shear",
                            "parks.p.wind.farm.airDensity.correction",
                            "parks.p.wind.farm.losses.electricalFraction",
                            "parks.p.wind.farm.lowTemperature.stopBelowC");
        }

        @Test
        void everyChoiceOfTheModelHasItsKeys() {
            WindFarm farm = read(FARM + """
                    shear: {type: log-law, roughnessM: 0.1, obstacleHeightM: 2}
                    airDensity: {method: barometric, correction: windpro}
                    smoothing: {type: turbulence, intensityFraction: 0.12}
                    reCutInMPerS: 20
                    lowTemperature: {stopBelowC: -20, restartAboveC: -15}
                    icing: {belowC: 0.5, aboveHumidityFraction: 0.95, persistenceHours: 3}
                    losses: {turbineDowntimeFraction: 0.03, electricalFraction: 0.02}
                    """);

            assertThat(farm.wind().shear()).isEqualTo(new Shear.LogLaw(0.1, 2.0));
            assertThat(farm.density())
                    .isEqualTo(new AirDensity(AirDensity.Method.BAROMETRIC, AirDensity.Correction.WINDPRO));
            assertThat(farm.smoothing()).isEqualTo(new CurveSmoothing.Turbulence(0.12));
            assertThat(farm.limits())
                    .isEqualTo(new OperatingLimits(
                            20.0,
                            new OperatingLimits.LowTemperature(-20.0, -15.0),
                            new OperatingLimits.Icing(0.5, 0.95, 3.0)));
            assertThat(farm.losses().deliveredFraction()).isCloseTo(0.97 * 0.98, within(1e-15));
        }

        @Test
        void rowsOfMachinesFollowFromTheirNumber() {
            WindFarm farm = read(wake(
                    "{type: park, layout: {machinesPerRow: 4, spacingM: 800, rowSpacingM: 900, rowBearingDeg: 90}}"));

            assertThat(farm.wake())
                    .isEqualTo(
                            new Wake.Park(FarmLayout.rows(12, 4, 800.0, 900.0, 90.0), 0.07, Wake.Superposition.WORST));
        }

        @Test
        void positionsComeFromAFile() {
            beside("layout.csv", "eastM,northM\n0,0\n-560,90\n");

            WindFarm farm = read(wake("{type: park, layout: {file: layout.csv}, superposition: root-sum-square}")
                    .replace("count: 12", "count: 2"));

            assertThat(farm.wake())
                    .isEqualTo(new Wake.Park(
                            new FarmLayout(List.of(new FarmLayout.Position(0, 0), new FarmLayout.Position(-560, 90))),
                            0.07,
                            Wake.Superposition.ROOT_SUM_SQUARE));
        }

        @Test
        void aWakeMayDependOnTheWind() {
            WindFarm farm = read(wake("{type: efficiency-curve, speedsMPerS: [4, 12], efficiencyFraction: [0.88, 1]}"));

            assertThat(farm.wake()).isEqualTo(new Wake.EfficiencyCurve(List.of(4.0, 12.0), List.of(0.88, 1.0)));
        }

        @Test
        void aLayoutOfOtherSizeThanTheFarmIsRefusedAtTheWake() {
            beside("layout.csv", "eastM,northM\n0,0\n-560,90\n");

            assertThat(refusal(wake("{type: park, layout: {file: layout.csv}}")))
                    .isEqualTo("site.yaml:7:1: parks.p.wind.farm.wake: must have a layout with one position per machine"
                            + " (12), but is 2 positions");
        }
    }

    @Nested
    @DisplayName("own machine")
    class OwnMachine {

        @Test
        void aCurveInKilowattsIsConverted() {
            beside("own.csv", "windSpeedMPerS,powerKw,thrustCoefficient\n3,20,0.8\n12,2500,0.5\n22,2500,0.1\n");

            WindFarm farm = read(own());

            assertThat(farm.turbine().powerCurve().powerMw(12.0)).isEqualTo(2.5);
            assertThat(farm.turbine().powerCurve().powerMw(3.0)).isEqualTo(0.02);
            assertThat(farm.turbine().thrust()).isInstanceOf(ThrustCurve.class);
            assertThat(farm.turbine().thrust().coefficient(12.0)).isEqualTo(0.5);
            assertThat(farm.turbine().title().en()).isEqualTo("own.csv");
        }

        @Test
        void thrustIsEstimatedWhereItIsUnknown() {
            beside("own.csv", "windSpeedMPerS,powerMw\n3,0.02\n12,2.5\n22,2.5\n");

            assertThat(read(own()).turbine().thrust()).isInstanceOf(ThrustFromPower.class);
        }

        @Test
        void theCatalogueMayBeNamedInFull() {
            assertThat(read(FARM.replace("turbine: generic-4500-155", "turbine: {catalogue: generic-1500-82}"))
                            .turbine()
                            .ratedMw())
                    .isEqualTo(1.5);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "speeds fall | windSpeedMPerS,powerMw;3,0.1;5,0.2;4,0.3 | own.csv:4:1: windSpeedMPerS:"
                            + " must be above the speed of the row before (5.0), but is 4.0",
                    "too strong | windSpeedMPerS,powerMw;3,0.1;12,2.6 | own.csv:3:4: powerMw: is too high: 2.6",
                    "other unit | windSpeedMPerS,powerMw;3,20;12,2500 | own.csv:2:3: powerMw: is too high: 20.0",
                    "no unit | windSpeedMPerS,power;3,0.1;12,2.5 | own.csv:1:1: powerMw: the header line has no such column",
                    "two units | windSpeedMPerS,powerMw,powerKw;3,0,0 | own.csv:1:1: powerMw:"
                            + " the header line has both powerMw and powerKw",
                    "no speeds | speed,powerMw;3,0.1;12,2.5 | own.csv:1:1: windSpeedMPerS: the header line has no such column",
                    "below zero | windSpeedMPerS,powerMw;3,-0.1;12,2.5 | own.csv:2:3: powerMw: must not be negative, but is -0.1",
                    "no number | windSpeedMPerS,powerMw;3,0.1;12,NaN | own.csv:3:4: powerMw: “NaN” is not a number",
                    "one row | windSpeedMPerS,powerMw;3,0.1 | own.csv:2:1: windSpeedMPerS: the file has fewer than two rows",
                    "thrust in percent | windSpeedMPerS,powerMw,thrustCoefficient;3,0.1,80;12,2.5,40 | own.csv:2:7:"
                            + " thrustCoefficient: is too high: 80.0",
                })
        void aFaultyCurveIsRefusedAtItsLineAndColumn(String what, String content, String message) {
            beside("own.csv", content.replace(';', '\n') + "\n");

            assertThat(refusal(own())).as(what).isEqualTo(message);
        }

        @Test
        void everyRowThatFallsBackIsReported() {
            beside("own.csv", "windSpeedMPerS,powerMw\n3,0.1\n3,0.2\n3,0.3\n");

            refusal(own());

            assertThat(problems.inOrder()).extracting(p -> p.location().line()).containsExactly(3, 4);
        }

        private String own() {
            return FARM.replace("turbine: generic-4500-155", OWN_MACHINE);
        }
    }

    @Nested
    @DisplayName("layout file")
    class LayoutFile {

        @Test
        void aColumnThatIsMissingIsNamed() {
            beside("layout.csv", "x,northM\n0,0\n");

            assertThat(refusal(wake("{type: park, layout: {file: layout.csv}}")))
                    .isEqualTo("layout.csv:1:1: eastM: the header line has no such column");
        }

        @Test
        void aFileWithoutMachinesIsRefused() {
            beside("layout.csv", "eastM,northM\n");

            assertThat(refusal(wake("{type: park, layout: {file: layout.csv}}")))
                    .isEqualTo("layout.csv:1:1: eastM: the file has no rows");
        }
    }

    @Nested
    @DisplayName("weather that cannot drive it")
    class Weathers {

        @Test
        void aVariableThatIsMissingIsNamed() {
            weather.remove(WeatherVariable.PRESSURE_PA);

            assertThat(refusal(FARM))
                    .isEqualTo("site.yaml:1:10: parks.p.wind.farm.weather: must have PRESSURE_PA, but is without it");
        }

        @Test
        void directionAndHumidityAreNeededOnlyWhereTheyMatter() {
            weather.remove(WeatherVariable.WIND_DIRECTION_DEG);
            weather.remove(WeatherVariable.RELATIVE_HUMIDITY_FRACTION);

            assertThat(read(FARM).count()).isEqualTo(12);
            assertThat(refusal(FARM + "icing: {belowC: 0, aboveHumidityFraction: 0.9, persistenceHours: 3}\n"))
                    .isEqualTo("site.yaml:1:10: parks.p.wind.farm.weather:"
                            + " must have RELATIVE_HUMIDITY_FRACTION, but is without it");
        }

        @Test
        void layoutsNeedTheDirection() {
            weather.remove(WeatherVariable.WIND_DIRECTION_DEG);

            assertThat(
                            refusal(
                                    wake(
                                            "{type: park, layout: {machinesPerRow: 4, spacingM: 800, rowSpacingM: 900, rowBearingDeg: 90}}")))
                    .isEqualTo(
                            "site.yaml:1:10: parks.p.wind.farm.weather: must have WIND_DIRECTION_DEG, but is without it");
        }

        @Test
        void aCalmYearIsRefused() {
            weather.put(WeatherVariable.WIND_SPEED_M_PER_S, new double[] {0.0});

            assertThat(refusal(FARM))
                    .isEqualTo("site.yaml:1:10: parks.p.wind.farm.weather: must have wind, but is calm all year");
        }

        @Test
        void pressureInHectopascalIsRefused() {
            weather.put(WeatherVariable.PRESSURE_PA, new double[] {1005.0});

            assertThat(refusal(FARM))
                    .startsWith(
                            "site.yaml:1:10: parks.p.wind.farm.weather: must have a pressure [Pa] and a temperature [C]"
                                    + " that give an air density within [0.5, 2.0] kg/m3, but is ");
        }
    }

    private static String wake(String wake) {
        return FARM.replace("{type: constant, lossFraction: 0.06}", wake);
    }

    private void beside(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private SiteWeather hill() {
        return new SiteWeather(
                "hill",
                new WeatherOrigin.File("hill.epw", "EPW", "Hill"),
                new Weather(
                        new Site(42.8, 124.1, 130.0),
                        new TimeAxis(Instant.EPOCH, Duration.ofHours(1), 1, ZoneOffset.ofHours(8)),
                        30.0,
                        10.0,
                        weather),
                List.of());
    }

    private WindFarm read(String farm) {
        Reading reading = new Reading("", problems, register, new Memory());
        reading.provide(InputFiles.class, new InputFiles(folder, FileAccess.WITHIN_FOLDER, Disk.HERE));
        reading.provide(Catalogue.class, new Catalogue(register, problems));
        reading.provide(Investments.class, new Investments(Optional.empty()));
        reading.provide(ServiceBook.class, new ServiceBook());
        reading.provide(TimeAxis.class, TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8)));
        Map<String, SiteWeather> measured = Map.of("hill", hill());
        reading.provide(WeatherSiteIds.class, new WeatherSiteIds(measured.keySet()));
        reading.provide(
                WeatherSites.class, new WeatherSites(measured, () -> new WeatherYears(List.of(hill()), List.of())));
        Node tree = TreeReader.read(
                folder.resolve("site.yaml").toString(), farm.getBytes(StandardCharsets.UTF_8), problems);
        return WindSection.TYPE.read(new Place(tree, tree.location(), "parks.p.wind.farm", reading));
    }

    /** First problem, without its hint. */
    private String refusal(String farm) {
        assertThatThrownBy(() -> read(farm)).isInstanceOf(Unreadable.class);
        Problem first = problems.inOrder().get(0);
        return "%s: %s: %s"
                .formatted(first.location(), first.path(), first.what())
                .replace(folder + "/", "");
    }
}
