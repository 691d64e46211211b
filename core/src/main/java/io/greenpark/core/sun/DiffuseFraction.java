package io.greenpark.core.sun;

/** Diffuse over global horizontal irradiance by clearness, docs/model.md eq. (SUN-12). */
final class DiffuseFraction {

    private DiffuseFraction() {}

    /** Piecewise curve of Erbs, Klein and Duffie (1982). */
    static double erbs(double kt) {
        if (kt <= 0.22) {
            return 1.0 - 0.09 * kt;
        }
        return kt <= 0.8 ? 0.9511 + kt * (-0.1604 + kt * (4.388 + kt * (-16.638 + kt * 12.336))) : 0.165;
    }

    /** Continuous curve of Driesse, Jensen and Perez (2024). */
    static double driesse(double kt) {
        if (kt <= 0.216) {
            return 1.0 - 0.09 * kt;
        }
        if (kt > 0.792) {
            return 0.165;
        }
        double upper = 4.246926715218317 + kt * (-16.470508424697304 + kt * 12.26911439571261);
        return 0.946296633571001 + kt * (-0.11390583806313881 + kt * upper);
    }
}
