/**
 * The words and numbers of the reports in English and Chinese: one file of texts, and the formats of each language.
 */
@NullMarked
package io.greenpark.reports.text;

import org.jspecify.annotations.NullMarked;
