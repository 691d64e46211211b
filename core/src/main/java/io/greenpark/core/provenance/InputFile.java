package io.greenpark.core.provenance;

/**
 * A file that a study has read.
 *
 * @param name path as written in the scenario
 * @param sha256 hash of its bytes, lower-case hexadecimal
 */
public record InputFile(String name, String sha256) {}
