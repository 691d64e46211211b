package io.greenpark.core.weather.synthesis;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.weather.Site;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Climates of two neighbouring places and the settings of the generator, for tests; figures as in the catalogue. */
public final class Climates {

    public static final ClimateNormals TIELING_COUNTY = new ClimateNormals(
            "tieling-county",
            Title.of("Tieling County"),
            new Site(42.22, 123.73, 60),
            ZoneOffset.ofHours(8),
            new ClimateNormals.Temperature(
                    MonthlyValues.of(-10.73, -6.24, 1.46, 10.38, 17.2, 21.83, 24.83, 23.69, 17.16, 9.82, 1.23, -7.74),
                    MonthlyValues.of(9.24, 10.86, 10.41, 11.19, 11.03, 9.21, 7.01, 8.49, 11.08, 11.73, 9.97, 10.48),
                    MonthlyValues.of(3.28, 3.92, 3.7, 3.77, 4.72, 3.53, 1.61, 2.47, 2.97, 2.88, 3.55, 3.76),
                    MonthlyValues.of(5.04, 3.36, 4.69, 2.31, 3.12, 1.79, 1.8, 2.28, 3.29, 3.42, 4.23, 5.33),
                    0.615),
            new ClimateNormals.Humidity(
                    MonthlyValues.of(
                            0.645, 0.519, 0.503, 0.526, 0.574, 0.653, 0.787, 0.761, 0.676, 0.657, 0.684, 0.676),
                    MonthlyValues.of(0.091, 0.125, 0.12, 0.149, 0.16, 0.129, 0.046, 0.062, 0.112, 0.104, 0.135, 0.115),
                    -0.544),
            new ClimateNormals.Pressure(
                    MonthlyValues.of(
                            101996.0, 101660.0, 101382.0, 100502.0, 100340.0, 99793.0, 99880.0, 100134.0, 100773.0,
                            101438.0, 101303.0, 101721.0),
                    MonthlyValues.of(
                            576.0, 693.0, 532.0, 506.0, 374.0, 402.0, 509.0, 353.0, 398.0, 734.0, 611.0, 684.0),
                    0.9978),
            new ClimateNormals.Clearness(
                    MonthlyValues.of(
                            0.6315, 0.6443, 0.6204, 0.5711, 0.5113, 0.5008, 0.4637, 0.4664, 0.549, 0.5518, 0.5184,
                            0.5856),
                    MonthlyValues.of(
                            0.122, 0.123, 0.1484, 0.1772, 0.2033, 0.162, 0.1032, 0.1558, 0.1567, 0.1536, 0.1692,
                            0.1376),
                    0.117,
                    0.781,
                    0.389),
            new ClimateNormals.Wind(
                    10.0,
                    MonthlyValues.of(
                            2.397, 2.805, 3.219, 3.977, 3.643, 2.712, 2.384, 2.537, 2.636, 1.971, 2.454, 3.359),
                    MonthlyValues.of(1.832, 1.204, 1.489, 1.449, 1.791, 1.81, 1.942, 1.874, 1.757, 1.187, 1.634, 1.286),
                    MonthlyValues.of(0.18, 0.382, 0.481, 0.479, 0.432, 0.27, 0.351, 0.351, 0.344, 0.397, 0.268, 0.087),
                    MonthlyValues.of(16.6, 16.1, 14.0, 13.9, 14.5, 14.6, 14.4, 14.7, 15.1, 12.8, 13.8, 12.2),
                    0.952,
                    0.442,
                    0.194,
                    List.of(
                            0.076, 0.0721, 0.0464, 0.0353, 0.0302, 0.0231, 0.0308, 0.0808, 0.1785, 0.1436, 0.0827,
                            0.0387, 0.0305, 0.0301, 0.0446, 0.0567)),
            new ClimateNormals.Snow(
                    MonthlyValues.of(17.0, 0.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 13.0, 26.0),
                    1.36,
                    0.16,
                    0.513));

    public static final ClimateNormals CHANGTU = new ClimateNormals(
            "changtu",
            Title.of("Changtu"),
            new Site(42.78, 124.11, 130),
            ZoneOffset.ofHours(8),
            new ClimateNormals.Temperature(
                    MonthlyValues.of(-11.76, -7.46, -1.0, 8.88, 16.26, 21.25, 25.01, 22.53, 16.3, 8.52, -1.24, -9.85),
                    MonthlyValues.of(9.03, 9.59, 9.91, 10.97, 11.92, 10.31, 8.84, 9.02, 13.02, 11.7, 8.97, 9.93),
                    MonthlyValues.of(2.42, 2.34, 3.5, 3.51, 3.8, 3.5, 2.57, 2.72, 3.71, 3.93, 3.13, 2.5),
                    MonthlyValues.of(5.03, 3.19, 4.52, 3.3, 3.07, 2.87, 1.63, 2.35, 2.69, 2.5, 4.86, 5.58),
                    0.583),
            new ClimateNormals.Humidity(
                    MonthlyValues.of(0.683, 0.709, 0.536, 0.476, 0.497, 0.66, 0.743, 0.781, 0.678, 0.657, 0.656, 0.71),
                    MonthlyValues.of(0.075, 0.081, 0.095, 0.153, 0.134, 0.133, 0.08, 0.088, 0.101, 0.112, 0.123, 0.083),
                    -0.55),
            new ClimateNormals.Pressure(
                    MonthlyValues.of(
                            100893.0, 100787.0, 99814.0, 99803.0, 98961.0, 99137.0, 98931.0, 99391.0, 99851.0, 100470.0,
                            100894.0, 100988.0),
                    MonthlyValues.of(
                            530.0, 497.0, 617.0, 697.0, 512.0, 393.0, 298.0, 362.0, 448.0, 694.0, 673.0, 668.0),
                    0.9949),
            new ClimateNormals.Clearness(
                    MonthlyValues.of(
                            0.5848, 0.577, 0.5556, 0.5233, 0.523, 0.4687, 0.4656, 0.4097, 0.5352, 0.5442, 0.5114,
                            0.5358),
                    MonthlyValues.of(
                            0.1181, 0.0904, 0.0741, 0.1634, 0.1175, 0.0588, 0.1168, 0.176, 0.1663, 0.181, 0.1519,
                            0.0815),
                    0.146,
                    0.76,
                    0.518),
            new ClimateNormals.Wind(
                    10.0,
                    MonthlyValues.of(2.692, 3.568, 4.651, 5.008, 5.75, 3.619, 2.495, 2.807, 3.233, 4.253, 4.194, 3.204),
                    MonthlyValues.of(1.225, 1.624, 1.554, 1.551, 1.724, 1.524, 1.318, 1.651, 1.242, 1.657, 1.909, 1.81),
                    MonthlyValues.of(
                            0.331, 0.324, 0.342, 0.207, 0.246, 0.362, 0.364, 0.341, 0.357, 0.291, 0.246, 0.154),
                    MonthlyValues.of(16.9, 16.8, 15.8, 16.6, 17.2, 15.8, 16.2, 14.6, 17.3, 15.5, 18.6, 19.0),
                    0.915,
                    0.49,
                    0.289,
                    List.of(
                            0.0656, 0.0645, 0.0716, 0.0589, 0.0652, 0.0555, 0.0629, 0.0586, 0.0748, 0.0755, 0.0858,
                            0.0586, 0.0627, 0.0392, 0.0515, 0.0492)),
            new ClimateNormals.Snow(
                    MonthlyValues.of(15.0, 3.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 8.5, 22.0),
                    1.33,
                    0.159,
                    0.515));

    public static final ClimateNormals XIFENG = new ClimateNormals(
            "xifeng",
            Title.of("Xifeng"),
            new Site(42.74, 124.72, 190),
            ZoneOffset.ofHours(8),
            new ClimateNormals.Temperature(
                    MonthlyValues.of(
                            -12.15, -7.85, -1.39, 8.49, 15.87, 20.86, 24.62, 22.14, 15.91, 8.13, -1.63, -10.24),
                    MonthlyValues.of(9.03, 9.59, 9.91, 10.97, 11.92, 10.31, 8.84, 9.02, 13.02, 11.7, 8.97, 9.93),
                    MonthlyValues.of(2.42, 2.34, 3.5, 3.51, 3.8, 3.5, 2.57, 2.72, 3.71, 3.93, 3.13, 2.5),
                    MonthlyValues.of(5.03, 3.19, 4.52, 3.3, 3.07, 2.87, 1.63, 2.35, 2.69, 2.5, 4.86, 5.58),
                    0.583),
            new ClimateNormals.Humidity(
                    MonthlyValues.of(0.683, 0.709, 0.536, 0.476, 0.497, 0.66, 0.743, 0.781, 0.678, 0.657, 0.656, 0.71),
                    MonthlyValues.of(0.075, 0.081, 0.095, 0.153, 0.134, 0.133, 0.08, 0.088, 0.101, 0.112, 0.123, 0.083),
                    -0.55),
            new ClimateNormals.Pressure(
                    MonthlyValues.of(
                            100157.0, 100053.0, 99086.0, 99076.0, 98240.0, 98415.0, 98210.0, 98667.0, 99123.0, 99738.0,
                            100159.0, 100252.0),
                    MonthlyValues.of(
                            530.0, 497.0, 617.0, 697.0, 512.0, 393.0, 298.0, 362.0, 448.0, 694.0, 673.0, 668.0),
                    0.9949),
            new ClimateNormals.Clearness(
                    MonthlyValues.of(
                            0.5848, 0.577, 0.5556, 0.5233, 0.523, 0.4687, 0.4656, 0.4097, 0.5352, 0.5442, 0.5114,
                            0.5358),
                    MonthlyValues.of(
                            0.1181, 0.0904, 0.0741, 0.1634, 0.1175, 0.0588, 0.1168, 0.176, 0.1663, 0.181, 0.1519,
                            0.0815),
                    0.146,
                    0.76,
                    0.518),
            new ClimateNormals.Wind(
                    10.0,
                    MonthlyValues.of(2.273, 2.5, 3.102, 3.867, 3.957, 2.847, 2.893, 2.231, 2.089, 2.126, 2.503, 2.371),
                    MonthlyValues.of(1.29, 1.298, 1.509, 1.28, 1.898, 1.316, 1.737, 1.455, 1.051, 1.427, 1.413, 1.571),
                    MonthlyValues.of(0.204, 0.236, 0.294, 0.375, 0.24, 0.253, 0.277, 0.418, 0.425, 0.241, 0.19, 0.113),
                    MonthlyValues.of(17.5, 17.2, 15.0, 14.4, 15.2, 15.6, 14.3, 16.1, 15.4, 15.9, 16.2, 15.3),
                    0.924,
                    0.544,
                    0.373,
                    List.of(
                            0.0547, 0.061, 0.0664, 0.0609, 0.0626, 0.0586, 0.0625, 0.0579, 0.0708, 0.0709, 0.0963,
                            0.0738, 0.0698, 0.0453, 0.05, 0.0384)),
            new ClimateNormals.Snow(
                    MonthlyValues.of(15.0, 3.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 8.5, 22.0),
                    1.33,
                    0.159,
                    0.515));

    public static final SynthesisSettings SETTINGS = new SynthesisSettings(
            "hourly-standard",
            Title.of("Hourly weather"),
            new SynthesisSettings.Sky(0.03, 1.12, 1.15, 0.55, 0.75, 0.05, 0.8),
            new SynthesisSettings.Air(2.5, 0.35, 0.7, 2.0, 0.4),
            new SynthesisSettings.Wind(72, 0.9),
            new SynthesisSettings.Snow(0.5, 0.15, 0.5, 3.5, 4, 0.03, 2.5));

    public static final SiteCorrelation CORRELATION = new SiteCorrelation(
            "tieling-assumed",
            Title.of("Tieling"),
            new SiteCorrelation.Decay(0.97, 300),
            new SiteCorrelation.Decay(0.6, 40),
            new SiteCorrelation.Decay(0.98, 800),
            new SiteCorrelation.Decay(0.9, 200));

    public static final Map<String, ClimateNormals> ALL =
            Map.of("tieling-county", TIELING_COUNTY, "changtu", CHANGTU, "xifeng", XIFENG);

    private Climates() {}
}
