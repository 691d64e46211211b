/** Files that a scenario names: found beside it, read once, hashed, and their columns put on the time axis. */
@NullMarked
package io.greenpark.scenarios.input;

import org.jspecify.annotations.NullMarked;
