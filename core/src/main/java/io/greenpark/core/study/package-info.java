/**
 * What many runs say together: the yield that is exceeded with a stated probability and where its uncertainty comes from.
 * docs/model.md, chapter 11.
 */
@NullMarked
package io.greenpark.core.study;

import org.jspecify.annotations.NullMarked;
