package io.greenpark.core.solar;

import io.greenpark.core.check.Require;

/**
 * One photovoltaic plant.
 *
 * @param id unique name within the node
 * @param weather id of the weather site
 * @param dcMw nameplate power of the modules at standard test conditions [MW]
 * @param acMw rated power of the inverters [MW]
 * @param mounting how the modules are held
 */
public record SolarPlant(String id, String weather, double dcMw, double acMw, Mounting mounting) {

    public SolarPlant {
        Require.id("id", id);
        Require.positive("dcMw", dcMw);
        Require.positive("acMw", acMw);
    }
}
