package io.greenpark.core.wind;

/** Thrust coefficient of one machine against wind speed: how much wind it takes from those behind it. */
public sealed interface Thrust permits ThrustCurve, ThrustFromPower {

    /** Thrust coefficient at a wind speed at hub height, in air of reference density [1]; zero when standing still. */
    double coefficient(double speedMPerS);
}
