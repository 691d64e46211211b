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

    /** Rings around the normal, half a degree wide; the share of the sky is then within 1e-5 of the integral. */
    private static final int RINGS = 180;

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

    /** Shares at every step of a plane. */
    RegionShares shares(TiltCurve curve) {
        double[] nodes = curve.nodeCosines();
        RegionShares atNodes = new RegionShares(nodes.length);
        for (int i = 0; i < nodes.length; i++) {
            skyAndGround(nodes[i], i, atNodes);
            atNodes.horizon[i] = horizon(nodes[i]);
        }
        RegionShares shares = new RegionShares(curve.steps());
        curve.fill(atNodes.sky, shares.sky);
        curve.fill(atNodes.horizon, shares.horizon);
        curve.fill(atNodes.ground, shares.ground);
        return shares;
    }

    /** For light that is the same from everywhere in the sky, or on the ground; a horizontal plane sees no ground [1]. */
    private void skyAndGround(double cosTilt, int i, RegionShares out) {
        double skyWeight = 0.0;
        double skyPassed = 0.0;
        double groundWeight = 0.0;
        double groundPassed = 0.0;
        for (int ring = 0; ring < RINGS; ring++) {
            double weight = cos[ring] * sin[ring];
            double above = skyPart(ring, cosTilt) * weight;
            skyWeight += above;
            skyPassed += above * transmitted[ring];
            groundWeight += weight - above;
            groundPassed += (weight - above) * transmitted[ring];
        }
        out.sky[i] = skyPassed / skyWeight;
        out.ground[i] = groundWeight > 0.0 ? groundPassed / groundWeight : 0.0;
    }

    /** For light of the lowest half degree of the sky, all round [1]. */
    private double horizon(double cosTilt) {
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
