package io.greenpark.core.provenance;

/**
 * One input of a study with its provenance, as listed in the assumption register of every result.
 *
 * @param path dotted path in the scenario file or in the catalogue, e.g.
 *     {@code parks.changtu-biotech.storage.bess.capacityMwh}
 * @param value the value as text
 * @param unit unit, empty if it has none
 * @param provenance where it comes from
 */
public record SourcedValue(String path, String value, String unit, Provenance provenance) {}
