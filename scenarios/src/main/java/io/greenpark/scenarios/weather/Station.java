package io.greenpark.scenarios.weather;

import io.greenpark.core.weather.Site;
import java.time.ZoneOffset;

/**
 * Where and by which clock a file was measured.
 *
 * @param name name in the header; may be empty
 * @param site the place
 * @param offset clock of its rows
 */
record Station(String name, Site site, ZoneOffset offset) {}
