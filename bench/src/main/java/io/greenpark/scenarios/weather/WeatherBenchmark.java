package io.greenpark.scenarios.weather;

import static io.greenpark.core.weather.WeatherVariable.ALBEDO_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.DEW_POINT_C;
import static io.greenpark.core.weather.WeatherVariable.DHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DNI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.PRESSURE_PA;
import static io.greenpark.core.weather.WeatherVariable.RELATIVE_HUMIDITY_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.SNOW_DEPTH_CM;
import static io.greenpark.core.weather.WeatherVariable.WIND_DIRECTION_DEG;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;

import io.greenpark.core.weather.CheckedWeather;
import io.greenpark.core.weather.RawWeather;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherQuality;
import io.greenpark.core.weather.ensemble.EnsembleSettings;
import io.greenpark.core.weather.ensemble.WeatherEnsemble;
import io.greenpark.core.weather.synthesis.ClimateNormals;
import io.greenpark.core.weather.synthesis.WeatherSynthesizer;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.ClimateKind;
import io.greenpark.scenarios.catalogue.CorrelationKind;
import io.greenpark.scenarios.catalogue.GeneratorKind;
import io.greenpark.scenarios.spec.Register;
import io.greenpark.scenarios.text.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An EPW year from bytes to columns, its checks, and the synthesis of hourly years. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class WeatherBenchmark {

    private static final Path FILE = Path.of("changtu.epw");

    private Map<String, ClimateNormals> one;
    private Map<String, ClimateNormals> four;
    private WeatherSynthesizer synthesizer;
    private WeatherEnsemble ensemble;
    private byte[] epw;
    private RawWeather raw;

    /** The climates of the four parks, and a synthesised year written as EPW. */
    @Setup
    public void write() {
        var catalogue = new Catalogue(new Register(), new Problems());
        synthesizer = new WeatherSynthesizer(
                catalogue.entry(CorrelationKind.KIND, "tieling-assumed"),
                catalogue.entry(GeneratorKind.KIND, "hourly-standard"));
        one = Map.of("changtu", catalogue.entry(ClimateKind.KIND, "changtu"));
        four = Map.of(
                "tieling-county", catalogue.entry(ClimateKind.KIND, "tieling-county"),
                "kaiyuan", catalogue.entry(ClimateKind.KIND, "kaiyuan"),
                "changtu", catalogue.entry(ClimateKind.KIND, "changtu"),
                "xifeng", catalogue.entry(ClimateKind.KIND, "xifeng"));
        ensemble = new WeatherEnsemble(
                synthesizer.synthesise(four, 1, 0), new EnsembleSettings(5, 15, 1.15, 0.04, 0.03), 1);
        epw = text(synthesizer.synthesise(one, 1, 0).get(0).weather()).getBytes(StandardCharsets.UTF_8);
        raw = new EpwFormat().read(FILE, epw, Wanted.NOTHING).raw();
    }

    private static String text(Weather year) {
        StringBuilder text = new StringBuilder("LOCATION,Changtu,Liaoning,CHN,SYNTHETIC,0,42.78,124.11,8.0,130.0\n");
        text.append("DESIGN CONDITIONS,0\nTYPICAL/EXTREME PERIODS,0\nGROUND TEMPERATURES,0\n");
        text.append("HOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0\nCOMMENTS 1,synthetic\nCOMMENTS 2,\n");
        text.append("DATA PERIODS,1,1,Data,Wednesday,1/ 1,12/31\n");
        double[] dryBulbC = year.values(DRY_BULB_C);
        double[] dewPointC = year.values(DEW_POINT_C);
        double[] humidity = year.values(RELATIVE_HUMIDITY_FRACTION);
        double[] pressurePa = year.values(PRESSURE_PA);
        double[] ghi = year.values(GHI_W_PER_M2);
        double[] dni = year.values(DNI_W_PER_M2);
        double[] dhi = year.values(DHI_W_PER_M2);
        double[] directionDeg = year.values(WIND_DIRECTION_DEG);
        double[] speedMPerS = year.values(WIND_SPEED_M_PER_S);
        double[] snowCm = year.values(SNOW_DEPTH_CM);
        double[] albedo = year.values(ALBEDO_FRACTION);
        for (int k = 0; k < year.axis().steps(); k++) {
            LocalDateTime at = year.axis().localStart(k);
            text.append(String.format(
                    Locale.ROOT,
                    "%d,%d,%d,%d,60,S,%.2f,%.2f,%.1f,%.0f,0,0,9999,%.2f,%.2f,%.2f,999999,999999,999999,9999,%.0f,%.2f,"
                            + "99,99,9999,99999,9,999999999,999,.999,%.1f,99,%.3f,999,99%n",
                    at.getYear(),
                    at.getMonthValue(),
                    at.getDayOfMonth(),
                    at.getHour() + 1,
                    dryBulbC[k],
                    dewPointC[k],
                    100.0 * humidity[k],
                    pressurePa[k],
                    ghi[k],
                    dni[k],
                    dhi[k],
                    directionDeg[k],
                    speedMPerS[k],
                    snowCm[k],
                    albedo[k]));
        }
        return text.toString();
    }

    /** From bytes to columns. */
    @Benchmark
    public RawWeather parseEpw() {
        return new EpwFormat().read(FILE, epw, Wanted.NOTHING).raw();
    }

    /** Instant of the Sun, gaps, limits and closure. */
    @Benchmark
    public CheckedWeather check() {
        return WeatherQuality.check(raw);
    }

    /** One year of one site. */
    @Benchmark
    public List<SiteWeather> synthesiseOneSite() {
        return synthesizer.synthesise(one, 1, 0);
    }

    /** One year of the four parks, drawn together. */
    @Benchmark
    public List<SiteWeather> synthesiseFourSites() {
        return synthesizer.synthesise(four, 1, 0);
    }

    /** One year of the four parks, drawn in blocks of five days from their typical year. */
    @Benchmark
    public List<SiteWeather> bootstrapFourSites() {
        return ensemble.year(1);
    }
}
