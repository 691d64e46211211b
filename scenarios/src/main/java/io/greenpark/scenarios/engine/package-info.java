/**
 * Studies of many runs that are simulated elsewhere than in this process: what has to be sent there, and who does it. Engines are
 * optional modules, found through {@link java.util.ServiceLoader}. docs/cluster.md.
 */
@NullMarked
package io.greenpark.scenarios.engine;

import org.jspecify.annotations.NullMarked;
