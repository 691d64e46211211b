/**
 * The directory that a run leaves behind: its writers, and the reader with which reports are made again and finished runs
 * are compared. The files are listed in docs/outputs.md; the balance that the hourly files close is that of
 * docs/model.md, Storage and dispatch.
 */
@NullMarked
package io.greenpark.reports.run;

import org.jspecify.annotations.NullMarked;
