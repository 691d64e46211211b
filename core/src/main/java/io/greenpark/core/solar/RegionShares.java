package io.greenpark.core.solar;

/** Share of the diffuse light of sky, horizon and ground that the cover lets through, one element per step [1]. */
final class RegionShares {

    final double[] sky;
    final double[] horizon;
    final double[] ground;

    RegionShares(int steps) {
        sky = new double[steps];
        horizon = new double[steps];
        ground = new double[steps];
    }
}
