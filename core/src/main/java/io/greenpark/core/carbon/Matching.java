package io.greenpark.core.carbon;

/** Over which time covered energy counts for what is drawn from the grid; docs/model.md eq. (CAR-25) and (CAR-26). */
public enum Matching {
    /** Of a calendar year for the year, in whichever month it is drawn. */
    ANNUAL,
    /** Of a step for the step. */
    HOURLY
}
