package io.greenpark.scenarios.cases;

import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.Node;

/**
 * A change of a tree: what becomes of the values that a path names.
 *
 * @param pattern path, in which {@code *} stands for any id
 * @param value new value; an empty one removes
 * @param location where the path is written
 */
public record Change(PathPattern pattern, Node value, Location location) {}
