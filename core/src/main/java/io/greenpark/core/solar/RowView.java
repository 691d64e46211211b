package io.greenpark.core.solar;

/**
 * What rows and the ground between them see of each other and of the sky, in the plane across endless rows, docs/model.md
 * eq. (SOL-28).
 *
 * <p>Source: M. Mikofski, R. Darawali, M. Hamer, A. Neubert, J. Newmiller, Bifacial performance modeling in large arrays,
 * 46th IEEE PVSC (2019) 1282.
 */
final class RowView {

    /** Points on the ground from row to row, as in the reference program. */
    private static final int POINTS = 100;

    /** Elevation down to which rows before and behind are counted [deg]. */
    private static final double LOWEST_VIEW_DEG = 5.0;

    private final double pitchOverWidth;
    private final double heightM;
    private final double pitchM;
    private final double halfWidthM;
    private final int rows;

    RowView(RowLayout.Parallel layout) {
        pitchOverWidth = 1.0 / layout.groundCoverageRatio();
        heightM = layout.heightM();
        pitchM = layout.pitchM();
        halfWidthM = layout.groundCoverageRatio() * pitchM / 2.0;
        rows = (int) Math.ceil(heightM / (pitchM * Math.tan(Math.toRadians(LOWEST_VIEW_DEG))));
    }

    /** Share of the sky that a row sees; the rear of a row is one of cosine {@code -cosTilt} [1]. */
    double skyFromRow(double cosTilt) {
        return 0.5 * (1.0 + pitchOverWidth - across(-cosTilt));
    }

    /** Share of the ground that a row sees [1]. */
    double groundFromRow(double cosTilt) {
        return 0.5 * (1.0 + pitchOverWidth - across(cosTilt));
    }

    /** Distance from the foot of a row to the top of the next, or the reverse, over the width of a row [1]. */
    private double across(double cos) {
        return Math.sqrt(pitchOverWidth * pitchOverWidth + 2.0 * pitchOverWidth * cos + 1.0);
    }

    /** Share of the sky that the ground sees at every step of a plane [1]. */
    void skyFromGround(TiltCurve curve, double[] out) {
        double[] nodes = curve.nodeCosines();
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = skyFromGround(nodes[i]);
        }
        curve.fill(nodes, out);
    }

    /** Share of the sky that the ground sees, mean from row to row by the trapezoidal rule [1]. */
    double skyFromGround(double cosTilt) {
        double sinTilt = Math.sqrt(Math.max(0.0, 1.0 - cosTilt * cosTilt));
        double sum = 0.0;
        for (int i = 0; i < POINTS; i++) {
            double weight = i == 0 || i == POINTS - 1 ? 0.5 : 1.0;
            sum += weight * skyFromPoint((double) i / (POINTS - 1), halfWidthM * cosTilt, halfWidthM * sinTilt);
        }
        return sum / (POINTS - 1);
    }

    /** Sum of the gaps between the upper edge of each row and the lower edge of the next. */
    private double skyFromPoint(double x, double halfDepthM, double halfRiseM) {
        double sum = 0.0;
        double before = 0.0;
        for (int row = -rows; row <= rows; row++) {
            double centreM = (row - x) * pitchM;
            double right = cosine(centreM + halfDepthM, heightM + halfRiseM);
            double left = cosine(centreM - halfDepthM, heightM - halfRiseM);
            // The angle falls as its cosine rises: the greater angle is the lesser cosine.
            if (row > -rows) {
                sum += Math.max(0.0, Math.min(right, left) - before);
            }
            before = Math.max(right, left);
        }
        return 0.5 * sum;
    }

    private static double cosine(double alongM, double upM) {
        return alongM / Math.sqrt(alongM * alongM + upM * upM);
    }
}
