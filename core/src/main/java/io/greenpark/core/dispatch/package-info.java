/**
 * Who supplies whom in every step: the dispatch problem, the dispatchers and the plan they return.
 */
@NullMarked
package io.greenpark.core.dispatch;

import org.jspecify.annotations.NullMarked;
