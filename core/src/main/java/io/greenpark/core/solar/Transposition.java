package io.greenpark.core.solar;

/** Model of the diffuse sky on a tilted plane, docs/model.md eq. (SOL-3) to (SOL-5). */
public enum Transposition {
    /** The same radiance from the whole sky. */
    ISOTROPIC,

    /**
     * Circumsolar and isotropic part.
     *
     * <p>Source: J. E. Hay, J. A. Davies, Calculations of the solar radiation incident on an inclined surface, First
     * Canadian Solar Radiation Data Workshop (1980) 59.
     */
    HAY_DAVIES,

    /**
     * Circumsolar, isotropic and horizon part by the state of the sky; the default.
     *
     * <p>Source: R. Perez, P. Ineichen, R. Seals, J. Michalsky, R. Stewart, Modeling daylight availability and irradiance
     * components from direct and global irradiance, Solar Energy 44 (1990) 271.
     */
    PEREZ
}
