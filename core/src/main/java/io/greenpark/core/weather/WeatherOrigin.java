package io.greenpark.core.weather;

/** Where the weather of a site comes from; every result states it. */
public sealed interface WeatherOrigin {

    /** Whether the year was synthesised and not measured, or drawn from such a year. */
    boolean synthetic();

    /**
     * A file brought by the user.
     *
     * @param file path as written in the scenario
     * @param format name of the file format, e.g. {@code EPW}
     * @param station name in the file's header
     */
    record File(String file, String format, String station) implements WeatherOrigin {
        @Override
        public boolean synthetic() {
            return false;
        }
    }

    /**
     * An hourly year synthesised from monthly climate normals.
     *
     * @param climate catalogue id of the normals
     * @param seed seed of the scenario
     * @param correlation catalogue id of the correlation between sites
     */
    record Synthesised(String climate, long seed, String correlation) implements WeatherOrigin {
        @Override
        public boolean synthetic() {
            return true;
        }
    }

    /**
     * A year of an ensemble, resampled from a typical year.
     *
     * @param typical where the typical year comes from
     * @param year number of the year in the ensemble, from 1
     * @param seed seed of the scenario
     * @param blockDays length of the blocks that are drawn together [d]
     * @param windowDays largest distance of a block from its place in the calendar [d]
     * @param windSpeedFactor factor of the year on every wind speed [1]
     * @param ghiFactor factor of the year on global irradiation [1]
     */
    record Resampled(
            WeatherOrigin typical,
            int year,
            long seed,
            int blockDays,
            int windowDays,
            double windSpeedFactor,
            double ghiFactor)
            implements WeatherOrigin {
        @Override
        public boolean synthetic() {
            return typical.synthetic();
        }
    }
}
