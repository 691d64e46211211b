/** Run directories, tables, charts and reports, in English and Chinese. */
@NullMarked
package io.greenpark.reports;

import org.jspecify.annotations.NullMarked;
