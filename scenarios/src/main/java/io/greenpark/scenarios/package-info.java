/** Scenario files, catalogues and weather files, read into the types of core. */
@NullMarked
package io.greenpark.scenarios;

import org.jspecify.annotations.NullMarked;
