package io.greenpark.core.park;

import io.greenpark.core.network.Link;
import java.util.List;

/**
 * What parks share: hubs with plants and storage, and the lines between hubs and parks.
 *
 * @param hubs the hubs
 * @param links the lines, each for one direction
 * @param allocation how what they save is divided among the parks
 */
public record SharedAssets(List<Hub> hubs, List<Link> links, AllocationRule allocation) {

    /** Nothing. */
    public static final SharedAssets NONE = new SharedAssets(List.of(), List.of());

    public SharedAssets {
        hubs = List.copyOf(hubs);
        links = List.copyOf(links);
    }

    /** The same with other hubs. */
    public SharedAssets with(List<Hub> otherHubs) {
        return new SharedAssets(otherHubs, links, allocation);
    }

    /** Shared assets whose savings are not divided. */
    public SharedAssets(List<Hub> hubs, List<Link> links) {
        this(hubs, links, new AllocationRule.None());
    }
}
