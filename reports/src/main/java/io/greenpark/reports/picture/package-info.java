/** Charts of a page of the report as pictures for papers, drawn by a browser of the machine. */
@NullMarked
package io.greenpark.reports.picture;

import org.jspecify.annotations.NullMarked;
