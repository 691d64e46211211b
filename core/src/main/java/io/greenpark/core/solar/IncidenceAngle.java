package io.greenpark.core.solar;

import io.greenpark.core.check.Require;

/** Share of light that the cover of a module lets through, relative to perpendicular light (IAM). */
public sealed interface IncidenceAngle {

    /** Transmitted share at an angle of incidence given by its cosine; zero from 90 degrees on [1]. */
    double transmitted(double cosAoi);

    /** Fills {@code out} for an array of cosines. */
    void transmitted(double[] cosAoi, double[] out);

    /**
     * Fresnel's and Bouguer's laws for a sheet of glass, with or without a coating, docs/model.md eq. (SOL-6).
     *
     * <p>Source: W. De Soto, S. A. Klein, W. A. Beckman, Improvement and validation of a model for photovoltaic array
     * performance, Solar Energy 80 (2006) 78.
     *
     * @param refractiveIndex of the glass [1]
     * @param extinctionPerM absorption in the glass [1/m]
     * @param thicknessM of the glass [m]
     * @param coatingIndex refractive index of the coating; 1 means no coating [1]
     */
    record Physical(double refractiveIndex, double extinctionPerM, double thicknessM, double coatingIndex)
            implements IncidenceAngle {

        public Physical {
            Require.within("refractiveIndex", refractiveIndex, 1.0, 3.0);
            Require.notNegative("extinctionPerM", extinctionPerM);
            Require.notNegative("thicknessM", thicknessM);
            Require.within("coatingIndex", coatingIndex, 1.0, 3.0);
        }

        /** Uncoated glass, the default. */
        public static Physical glass() {
            return new Physical(1.526, 4.0, 0.002, 1.0);
        }

        /** Glass with an anti-reflective coating. */
        public static Physical coatedGlass() {
            return new Physical(1.526, 4.0, 0.002, 1.29);
        }

        @Override
        public double transmitted(double cosAoi) {
            return cosAoi <= 0.0 ? 0.0 : transmittance(cosAoi) / transmittance(1.0);
        }

        @Override
        public void transmitted(double[] cosAoi, double[] out) {
            double perpendicular = transmittance(1.0);
            for (int k = 0; k < cosAoi.length; k++) {
                out[k] = cosAoi[k] <= 0.0 ? 0.0 : transmittance(cosAoi[k]) / perpendicular;
            }
        }

        private double transmittance(double cosAoi) {
            double sin = Math.sqrt(1.0 - cosAoi * cosAoi);
            double sinGlass = sin / refractiveIndex;
            double cosGlass = Math.sqrt(1.0 - sinGlass * sinGlass);
            double perpendicular;
            double parallel;
            if (coatingIndex > 1.0) {
                double sinCoating = sin / coatingIndex;
                double cosCoating = Math.sqrt(1.0 - sinCoating * sinCoating);
                perpendicular = through(
                        reflected(cosAoi, coatingIndex * cosCoating),
                        reflected(coatingIndex * cosCoating, refractiveIndex * cosGlass));
                parallel = through(
                        reflected(cosCoating, coatingIndex * cosAoi),
                        reflected(coatingIndex * cosGlass, refractiveIndex * cosCoating));
            } else {
                perpendicular = 1.0 - reflected(cosAoi, refractiveIndex * cosGlass);
                parallel = 1.0 - reflected(cosGlass, refractiveIndex * cosAoi);
            }
            return (perpendicular + parallel) / 2.0 * Math.exp(-extinctionPerM * thicknessM / cosGlass);
        }

        /** Reflected share at one interface (Fresnel). */
        private static double reflected(double before, double behind) {
            double amplitude = (before - behind) / (before + behind);
            return amplitude * amplitude;
        }

        /** Share through two interfaces with all reflections between them. */
        private static double through(double first, double second) {
            return (1.0 - first) * (1.0 - second) / (1.0 - first * second);
        }
    }

    /**
     * One-parameter curve, docs/model.md eq. (SOL-7).
     *
     * <p>Source: A. F. Souka, H. H. Safwat, Solar Energy 10 (1966) 170; ASHRAE Standard 93-77.
     *
     * @param b loss at 60 degrees, where 1/cos - 1 is 1 [1]
     */
    record Ashrae(double b) implements IncidenceAngle {

        public Ashrae {
            Require.within("b", b, 0.0, 0.5);
        }

        @Override
        public double transmitted(double cosAoi) {
            return cosAoi <= 0.0 ? 0.0 : Math.max(0.0, 1.0 - b * (1.0 / cosAoi - 1.0));
        }

        @Override
        public void transmitted(double[] cosAoi, double[] out) {
            for (int k = 0; k < cosAoi.length; k++) {
                out[k] = transmitted(cosAoi[k]);
            }
        }
    }
}
