package io.greenpark.core.weather;

/** Where the weather of a site comes from; every result states it. */
public sealed interface WeatherOrigin {

    /** Whether the year was synthesised and not measured. */
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
}
