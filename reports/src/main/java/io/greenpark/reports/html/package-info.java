/**
 * The report as one HTML file that needs no network: text and tables are written by a template, charts are drawn in the
 * page from numbers that are embedded in it. Its summary is written as Markdown too.
 */
@NullMarked
package io.greenpark.reports.html;

import org.jspecify.annotations.NullMarked;
