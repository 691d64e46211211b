package io.greenpark.core.park;

import io.greenpark.core.network.Link;
import java.util.List;

/**
 * What parks share: hubs with plants and storage, and the lines between hubs and parks.
 *
 * @param hubs the hubs
 * @param links the lines, each for one direction
 */
public record SharedAssets(List<Hub> hubs, List<Link> links) {

    /** Nothing. */
    public static final SharedAssets NONE = new SharedAssets(List.of(), List.of());

    public SharedAssets {
        hubs = List.copyOf(hubs);
        links = List.copyOf(links);
    }
}
