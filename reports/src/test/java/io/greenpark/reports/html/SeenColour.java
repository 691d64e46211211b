package io.greenpark.reports.html;

/**
 * A colour as it is seen, with linear red, green and blue.
 *
 * @param red share of full red [1]
 * @param green share of full green [1]
 * @param blue share of full blue [1]
 */
record SeenColour(double red, double green, double blue) {

    /**
     * Who looks. Matrices over linear red, green and blue of complete colour blindness. Source: G. M. Machado, M. M.
     * Oliveira, L. A. F. Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG
     * 15(6), 2009, table for severity 1.0.
     */
    enum Eye {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPE(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPE(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPE(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] rows;

        Eye(double... rows) {
            this.rows = rows;
        }
    }

    /** A colour as styles write it: {@code #rrggbb}. */
    static SeenColour of(String hex) {
        return new SeenColour(linear(hex, 1), linear(hex, 3), linear(hex, 5));
    }

    private static double linear(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** The colour that this eye sees in place of it. */
    SeenColour by(Eye eye) {
        return new SeenColour(mixed(eye.rows, 0), mixed(eye.rows, 3), mixed(eye.rows, 6));
    }

    private double mixed(double[] rows, int from) {
        return Math.min(1.0, Math.max(0.0, rows[from] * red + rows[from + 1] * green + rows[from + 2] * blue));
    }

    /** Relative luminance. Source: WCAG 2.1, "relative luminance" [1]. */
    double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** Contrast of two colours, 1 to 21. Source: WCAG 2.1, "contrast ratio" [1]. */
    double contrastTo(SeenColour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Distance of two colours in CIE L*a*b*, D65; 2.3 is just noticed [1]. */
    double distanceTo(SeenColour other) {
        double[] here = lab();
        double[] there = other.lab();
        return Math.sqrt(square(here[0] - there[0]) + square(here[1] - there[1]) + square(here[2] - there[2]));
    }

    private double[] lab() {
        double x = bent((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = bent(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = bent((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new double[] {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
    }

    private static double bent(double value) {
        return value > 216.0 / 24389.0 ? Math.cbrt(value) : (24389.0 / 27.0 * value + 16.0) / 116.0;
    }

    private static double square(double value) {
        return value * value;
    }
}
