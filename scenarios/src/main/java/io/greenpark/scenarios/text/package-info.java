/**
 * Text files as trees that know their places: YAML 1.2 and JSON without aliases, anchors, tags and duplicate keys, the
 * problems found in them, and the nearest known word for a mistyped one (docs/scenario.md).
 */
@NullMarked
package io.greenpark.scenarios.text;

import org.jspecify.annotations.NullMarked;
