package io.greenpark.scenarios.sections;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Ids of the weather sites, which are known even where their weather cannot be read.
 *
 * @param ids the ids
 */
record WeatherSiteIds(Set<String> ids) {

    WeatherSiteIds {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }
}
