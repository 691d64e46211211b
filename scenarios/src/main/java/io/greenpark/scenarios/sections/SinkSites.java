package io.greenpark.scenarios.sections;

import io.greenpark.core.sink.SinkSite;
import java.util.Map;

/**
 * The carbon sink sites that have been read.
 *
 * @param byId sites by id
 */
record SinkSites(Map<String, SinkSite> byId) {}
