package io.greenpark.scenarios.sections;

import java.util.Set;

/**
 * Ids of the weather sites, which are known even where their weather cannot be read.
 *
 * @param ids the ids
 */
record WeatherSiteIds(Set<String> ids) {

    WeatherSiteIds {
        ids = Set.copyOf(ids);
    }
}
