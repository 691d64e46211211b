package io.greenpark.core.tariff;

/** Bands of a time-of-use tariff (尖峰、高峰、平段、低谷、深谷). */
public enum Band {
    CRITICAL_PEAK,
    PEAK,
    FLAT,
    VALLEY,
    DEEP_VALLEY
}
