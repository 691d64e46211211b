package io.greenpark.core.weather.ensemble;

import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.weather.ModelYear;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.core.weather.WeatherVariable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any number of weather years from one typical year of several sites; immutable. docs/model.md, section 3.11.
 *
 * <p>Whole days are drawn in joint blocks: the same days for all variables and all sites, so that the likeness of the sites
 * and of the variables is that of the typical year. A year depends on the seed, its number and the typical years alone,
 * not on the order or the thread in which years are made.
 *
 * <p>Source of the way: H. R. Künsch, The jackknife and the bootstrap for general stationary observations, Annals of
 * Statistics 17 (1989) 1217; the window in the calendar keeps the season.
 */
public final class WeatherEnsemble {

    private record Member(SiteWeather site, @Nullable TypicalSky sky) {}

    private final List<Member> members;
    private final EnsembleSettings settings;
    private final long seed;

    /**
     * @param typical the typical year of every site
     * @param settings how years are drawn
     * @param seed seed of the scenario
     * @throws InvalidValueException if a year is not a calendar year without February 29
     */
    public WeatherEnsemble(List<SiteWeather> typical, EnsembleSettings settings, long seed) {
        List<Member> prepared = new ArrayList<>();
        for (SiteWeather site : typical) {
            ModelYear.require(site.weather().axis());
            boolean lit = site.weather().has(GHI_W_PER_M2);
            prepared.add(new Member(site, lit ? TypicalSky.of(site.weather()) : null));
        }
        members = List.copyOf(prepared);
        this.settings = settings;
        this.seed = seed;
    }

    private WeatherEnsemble(EnsembleSettings settings, long seed, List<Member> members) {
        this.members = members;
        this.settings = settings;
        this.seed = seed;
    }

    /** The same years without the factors that make them good or bad. */
    public WeatherEnsemble withoutFactors() {
        return new WeatherEnsemble(settings.withoutFactors(), seed, members);
    }

    /** How years are drawn. */
    public EnsembleSettings settings() {
        return settings;
    }

    /** Seed of the scenario. */
    public long seed() {
        return seed;
    }

    /** The same years of the site {@code siteId} alone. */
    public WeatherEnsemble ofSite(String siteId) {
        List<Member> one = members.stream()
                .filter(member -> member.site().id().equals(siteId))
                .toList();
        if (one.isEmpty()) {
            throw new InvalidValueException("siteId", "must be the id of a site of the ensemble", siteId);
        }
        return new WeatherEnsemble(settings, seed, one);
    }

    /**
     * One year of every site, in the order of the sites.
     *
     * @param year number of the year; 0 is the typical year itself
     */
    public List<SiteWeather> year(int year) {
        if (year < 0) {
            throw new InvalidValueException("year", "must not be negative", year);
        }
        if (year == 0) {
            return members.stream().map(Member::site).toList();
        }
        int[] sourceDays = DayDraws.of(settings, seed, year);
        YearFactors factors = YearFactors.drawn(settings, seed, year);
        return members.stream()
                .map(member -> resampled(member, year, sourceDays, factors))
                .toList();
    }

    /** Where the weather of {@code year} at the first site comes from, without drawing it; from year 1 on. */
    public WeatherOrigin.Resampled origin(int year) {
        return origin(members.get(0), year, YearFactors.drawn(settings, seed, year));
    }

    private WeatherOrigin.Resampled origin(Member member, int year, YearFactors factors) {
        return new WeatherOrigin.Resampled(
                member.site().origin(),
                year,
                seed,
                settings.blockDays(),
                settings.windowDays(),
                factors.windSpeed(),
                factors.ghi());
    }

    private SiteWeather resampled(Member member, int year, int[] sourceDays, YearFactors factors) {
        SiteWeather site = member.site();
        Weather typical = site.weather();
        int[] source = Days.steps(sourceDays, typical.axis().steps() / ModelYear.DAYS);
        EnumMap<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        for (WeatherVariable variable : typical.variables()) {
            columns.put(variable, moved(typical.values(variable), source, factor(variable, factors)));
        }
        if (member.sky() != null) {
            member.sky().resample(sourceDays, factors.ghi(), settings.maxClearSkyIndex(), columns);
        }
        Weather weather = new Weather(
                typical.site(),
                typical.axis(),
                typical.radiationMinutesAfterStart(),
                typical.windHeightM(),
                columns,
                typical.otherWind().map(speeds -> moved(speeds, source, factors.windSpeed())));
        return new SiteWeather(site.id(), origin(member, year, factors), weather, typical, site.quality());
    }

    private static double factor(WeatherVariable variable, YearFactors factors) {
        return variable == WIND_SPEED_M_PER_S ? factors.windSpeed() : 1.0;
    }

    private static double[] moved(double[] values, int[] source, double factor) {
        double[] moved = new double[values.length];
        for (int k = 0; k < moved.length; k++) {
            moved[k] = values[source[k]] * factor;
        }
        return moved;
    }
}
