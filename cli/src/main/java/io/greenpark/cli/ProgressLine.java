package io.greenpark.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;

/** One line on a terminal that says how far the work has come, and is wiped at the end; silent elsewhere. */
final class ProgressLine implements AutoCloseable {

    private static final int BAR = 24;
    private static final String WIPE = "\r\033[K";

    private final PrintWriter err;
    private final boolean shown;

    ProgressLine(Console console, boolean wanted) {
        err = console.err();
        shown = wanted && console.errTerminal();
    }

    /** What {@code work} makes; while it is at work, a line says {@code what} it is doing. */
    static <T> T during(Console console, boolean wanted, String what, Supplier<T> work) {
        try (ProgressLine progress = new ProgressLine(console, wanted)) {
            progress.say(what);
            return work.get();
        }
    }

    /** Says what is being done, where nobody knows how much there is to do. */
    synchronized void say(String what) {
        if (shown) {
            err.print(WIPE + what + " …");
            err.flush();
        }
    }

    /** Shows {@code done} of {@code total}, and what is or was worked at. */
    synchronized void show(int done, int total, String what) {
        if (shown) {
            int full = total == 0 ? 0 : BAR * done / total;
            err.print(WIPE + "[" + "=".repeat(full) + " ".repeat(BAR - full) + "] " + done + "/" + total + " " + what);
            err.flush();
        }
    }

    /** Wipes the line. */
    @Override
    public synchronized void close() {
        if (shown) {
            err.print(WIPE);
            err.flush();
        }
    }
}
