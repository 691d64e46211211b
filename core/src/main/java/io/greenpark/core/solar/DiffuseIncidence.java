package io.greenpark.core.solar;

/**
 * Share of diffuse light that the cover of a tilted module lets through, by region of origin, docs/model.md eq. (SOL-8).
 *
 * <p>Marion integrates over sky, horizon and ground in two angles. Here the azimuth around the module's normal is
 * integrated in closed form: a ring at the angle θ from the normal sees the sky on a known part of its circumference. One
 * sum over θ remains, in which the cover is evaluated once for all tilts.
 *
 * <p>Source: B. Marion, Numerical method for angle-of-incidence correction factors for diffuse radiation incident
 * photovoltaic modules, Solar Energy 147 (2017) 344.
 */
final class DiffuseIncidence {

    /** Rings around the normal; twice as many change the result by less than 1e-6. */
    private static final int RINGS = 720;

    /** Cosine of the zenith angle in the middle of the lowest half degree of the sky [1]. */
    private static final double HORIZON_BAND_COS = Math.cos(Math.toRadians(89.75));

    private final IncidenceAngle cover;
    private final double[] cos = new double[RINGS];
    private final double[] sin = new double[RINGS];

    /** Transmitted share of the cover at each ring [1]. */
    private final double[] transmitted = new double[RINGS];

    DiffuseIncidence(IncidenceAngle cover) {
        this.cover = cover;
        for (int i = 0; i < RINGS; i++) {
            double angle = (i + 0.5) * (0.5 * Math.PI / RINGS);
            cos[i] = Math.cos(angle);
            sin[i] = Math.sin(angle);
        }
        cover.transmitted(cos, transmitted);
    }

    /** Shares at every step of a plane, whose tilt may change. */
    RegionShares shares(double[] cosTilt) {
        RegionShares shares = new RegionShares(cosTilt.length);
        TiltCurve.fill(cosTilt, this::sky, shares.sky);
        TiltCurve.fill(cosTilt, this::horizon, shares.horizon);
        TiltCurve.fill(cosTilt, this::ground, shares.ground);
        return shares;
    }

    /** For light of the sky, the same from everywhere [1]. */
    double sky(double cosTilt) {
        double weight = 0.0;
        double passed = 0.0;
        for (int i = 0; i < RINGS; i++) {
            double w = skyPart(i, cosTilt) * cos[i] * sin[i];
            weight += w;
            passed += w * transmitted[i];
        }
        return passed / weight;
    }

    /** For light of the ground, the same from everywhere; zero on a horizontal plane, which sees no ground [1]. */
    double ground(double cosTilt) {
        double weight = 0.0;
        double passed = 0.0;
        for (int i = 0; i < RINGS; i++) {
            double w = (1.0 - skyPart(i, cosTilt)) * cos[i] * sin[i];
            weight += w;
            passed += w * transmitted[i];
        }
        return weight > 0.0 ? passed / weight : 0.0;
    }

    /** For light of the lowest half degree of the sky, all round [1]. */
    double horizon(double cosTilt) {
        double fromBelow = cosTilt * HORIZON_BAND_COS;
        double across = Math.sqrt(1.0 - cosTilt * cosTilt) * Math.sqrt(1.0 - HORIZON_BAND_COS * HORIZON_BAND_COS);
        double weight = 0.0;
        double passed = 0.0;
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < RINGS; i++) {
                double cosAoi = Math.max(0.0, fromBelow + across * side * cos[i]);
                weight += cosAoi;
                passed += cosAoi * cover.transmitted(cosAoi);
            }
        }
        return passed / weight;
    }

    /** Part of ring {@code i} that lies above the horizon [1]. */
    private double skyPart(int i, double cosTilt) {
        double above = cosTilt * cos[i];
        double across = Math.sqrt(1.0 - cosTilt * cosTilt) * sin[i];
        if (above >= across) {
            return 1.0;
        }
        return above <= -across ? 0.0 : Math.acos(-above / across) / Math.PI;
    }
}
