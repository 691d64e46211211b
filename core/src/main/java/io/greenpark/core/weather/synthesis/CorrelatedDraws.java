package io.greenpark.core.weather.synthesis;

import io.greenpark.core.weather.Site;
import java.util.List;

/** Standard normal numbers for several sites, correlated by distance, docs/model.md eq. (WEA-13). */
final class CorrelatedDraws {

    private static final double EARTH_RADIUS_KM = 6371.01;

    private final List<String> ids;
    private final double[][] distanceKm;
    private final SiteCorrelation correlation;
    private final long seed;
    private final int year;

    /**
     * @param ids ids of the sites, which key their streams
     * @param sites their places
     * @param correlation likeness by distance
     * @param seed seed of the scenario
     * @param year number of the synthetic year
     */
    CorrelatedDraws(List<String> ids, List<Site> sites, SiteCorrelation correlation, long seed, int year) {
        this.ids = ids;
        this.correlation = correlation;
        this.seed = seed;
        this.year = year;
        distanceKm = new double[sites.size()][sites.size()];
        for (int i = 0; i < sites.size(); i++) {
            for (int j = 0; j < i; j++) {
                distanceKm[i][j] = distanceKm(sites.get(i), sites.get(j));
            }
        }
    }

    /** {@code count} numbers for every site. */
    double[][] normals(Driver driver, int count) {
        int n = ids.size();
        double[][] factor = factor(driver);
        double[][] own = new double[n][count];
        for (int i = 0; i < n; i++) {
            CounterRandom random = new CounterRandom(seed, year, ids.get(i), driver.name());
            for (int k = 0; k < count; k++) {
                own[i][k] = random.normal(k);
            }
        }
        double[][] together = new double[n][count];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double weight = factor[i][j];
                for (int k = 0; k < count; k++) {
                    together[i][k] += weight * own[j][k];
                }
            }
        }
        return together;
    }

    /** Lower triangular factor of the correlation matrix (Cholesky). */
    private double[][] factor(Driver driver) {
        int n = ids.size();
        double[][] factor = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = i == j ? 1.0 : driver.correlation(correlation, distanceKm[i][j]);
                for (int k = 0; k < j; k++) {
                    rest -= factor[i][k] * factor[j][k];
                }
                factor[i][j] = i == j ? Math.sqrt(rest) : rest / factor[j][j];
            }
        }
        return factor;
    }

    /** Length of the great circle between two places [km]. */
    static double distanceKm(Site a, Site b) {
        double latitudeA = Math.toRadians(a.latitudeDeg());
        double latitudeB = Math.toRadians(b.latitudeDeg());
        double halfLatitude = Math.sin(0.5 * (latitudeA - latitudeB));
        double halfLongitude = Math.sin(0.5 * Math.toRadians(a.longitudeDeg() - b.longitudeDeg()));
        double h =
                halfLatitude * halfLatitude + Math.cos(latitudeA) * Math.cos(latitudeB) * halfLongitude * halfLongitude;
        return 2.0 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
    }
}
