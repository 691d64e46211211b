/**
 * What many runs say together: the yield that is exceeded with a stated probability and where its uncertainty comes from,
 * and how results change along any path of the scenario. docs/model.md, chapters 11 and 15.
 */
@NullMarked
package io.greenpark.core.study;

import org.jspecify.annotations.NullMarked;
