/**
 * The words and numbers of the reports in English and Chinese: one file of texts, the glossary of terms
 * with their sources, and the formats of each language.
 */
@NullMarked
package io.greenpark.reports.text;

import org.jspecify.annotations.NullMarked;
