/** The command line. */
@NullMarked
package io.greenpark.cli;

import org.jspecify.annotations.NullMarked;
