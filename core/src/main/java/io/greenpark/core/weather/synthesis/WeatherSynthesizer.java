package io.greenpark.core.weather.synthesis;

import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.ModelYear;
import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.core.weather.WeatherVariable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes hourly weather years from monthly climate normals, for several sites together; docs/model.md, sections 3.5 to 3.9.
 *
 * <p>The way is that of HOMER (daily clearness, Weibull wind with autocorrelation and daily cycle), with the monthly figures
 * met by construction. The years of a set of sites depend on the seed, the number of the year and the set, on nothing else.
 */
public final class WeatherSynthesizer {

    /** The variables of a synthesised year: all but rain. */
    public static final Set<WeatherVariable> VARIABLES =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(WeatherVariable.RAIN_MM_PER_H)));

    /** Radiation of synthesised hours belongs to the middle of the hour [min]. */
    private static final double RADIATION_MINUTES = 30.0;

    private final SiteCorrelation correlation;
    private final SynthesisSettings settings;

    /**
     * @param correlation likeness of the sites by distance
     * @param settings settings of the generator
     */
    public WeatherSynthesizer(SiteCorrelation correlation, SynthesisSettings settings) {
        this.correlation = correlation;
        this.settings = settings;
    }

    /**
     * One year of every site.
     *
     * @param climates normals by the id of the site in the scenario
     * @param seed seed of the scenario
     * @param year number of the year: 0 is the typical year of a study, an ensemble goes on from 1
     * @return the years in the order of the ids
     */
    public List<SiteWeather> synthesise(Map<String, ClimateNormals> climates, long seed, int year) {
        SortedMap<String, ClimateNormals> byId = new TreeMap<>(climates);
        List<String> ids = List.copyOf(byId.keySet());
        List<Site> places = byId.values().stream().map(ClimateNormals::site).toList();
        CorrelatedDraws draws = new CorrelatedDraws(ids, places, correlation, seed, year);
        EnumMap<Driver, double[][]> normals = new EnumMap<>(Driver.class);
        for (Driver driver : Driver.values()) {
            normals.put(driver, draws.normals(driver, driver.hourly() ? ModelMonths.HOURS : ModelMonths.DAYS));
        }
        List<SiteWeather> sites = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            EnumMap<Driver, double[]> own = new EnumMap<>(Driver.class);
            for (Driver driver : Driver.values()) {
                own.put(driver, normals.get(driver)[i]);
            }
            sites.add(site(ids.get(i), byId.get(ids.get(i)), own, seed));
        }
        return List.copyOf(sites);
    }

    private SiteWeather site(String id, ClimateNormals climate, Map<Driver, double[]> normals, long seed) {
        Site place = climate.site();
        SunPath sun = SunPath.of(
                place.latitudeDeg(),
                place.longitudeDeg(),
                place.elevationM(),
                ModelYear.axis(Duration.ofHours(1), climate.utcOffset()),
                RADIATION_MINUTES);
        DailyClearness days =
                new DailyClearness(climate.clearness(), settings.sky(), normals.get(Driver.DAY_CLEARNESS), sun);
        HourlyRadiation radiation = new HourlyRadiation(
                days.globalWhPerM2,
                settings.sky(),
                normals.get(Driver.HOUR_CLEARNESS),
                normals.get(Driver.DIFFUSE_FRACTION),
                sun);
        AirTemperature temperature = new AirTemperature(
                climate,
                settings.air(),
                days.scores,
                normals.get(Driver.DAY_TEMPERATURE),
                normals.get(Driver.DAY_RANGE),
                normals.get(Driver.HOUR_TEMPERATURE));
        AirHumidity humidity = new AirHumidity(
                climate.humidity(),
                settings.air(),
                temperature.dryBulbC,
                days.scores,
                normals.get(Driver.DAY_HUMIDITY));
        SnowCover snow = new SnowCover(
                climate.snow(),
                settings.snow(),
                temperature,
                days.clearness,
                normals.get(Driver.SNOW_DAY),
                normals.get(Driver.SNOW_AMOUNT),
                normals.get(Driver.SNOW_HOUR));
        EnumMap<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        columns.put(WeatherVariable.DRY_BULB_C, temperature.dryBulbC);
        columns.put(WeatherVariable.DEW_POINT_C, humidity.dewPointC);
        columns.put(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, humidity.relativeFraction);
        columns.put(WeatherVariable.PRESSURE_PA, AirPressure.hours(climate.pressure(), normals.get(Driver.PRESSURE)));
        columns.put(WeatherVariable.GHI_W_PER_M2, radiation.ghiWPerM2);
        columns.put(WeatherVariable.DNI_W_PER_M2, radiation.dniWPerM2);
        columns.put(WeatherVariable.DHI_W_PER_M2, radiation.dhiWPerM2);
        columns.put(
                WeatherVariable.WIND_DIRECTION_DEG,
                WindDirection.hours(
                        climate.wind().roseFractions(), settings.wind(), normals.get(Driver.WIND_DIRECTION)));
        columns.put(
                WeatherVariable.WIND_SPEED_M_PER_S,
                WindSpeed.hours(climate.wind(), settings.wind(), normals.get(Driver.WIND_SPEED)));
        columns.put(WeatherVariable.SNOW_DEPTH_CM, snow.depthCm);
        columns.put(WeatherVariable.ALBEDO_FRACTION, snow.albedo);
        Weather weather =
                new Weather(place, sun.axis(), RADIATION_MINUTES, climate.wind().heightM(), columns);
        List<QualityCount> counts = days.limitedDays == 0
                ? List.of()
                : List.of(new QualityCount("days-limited-by-a-clear-sky", days.limitedDays, "clipped"));
        return new SiteWeather(
                id, new WeatherOrigin.Synthesised(climate.id(), seed, correlation.id()), weather, counts);
    }
}
