package io.greenpark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: results to {@code out}, everything else to {@code err}, both UTF-8 whatever the locale.
 *
 * @param out standard output
 * @param err standard error
 * @param colours whether output may be coloured
 * @param progress whether a progress bar may be drawn on {@code err}
 */
record Console(PrintWriter out, PrintWriter err, boolean colours, boolean progress) {

    /** The streams of this process; the launcher says which of them are terminals. */
    static Console ofProcess() {
        String terminal = System.getProperty("greenpark.terminal", "");
        boolean colours = terminal.contains("out")
                && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
        return new Console(writer(FileDescriptor.out), writer(FileDescriptor.err), colours, terminal.contains("err"));
    }

    /** A console that writes to {@code out} and {@code err} as to files, without colours and progress. */
    static Console plain(PrintWriter out, PrintWriter err) {
        return new Console(out, err, false, false);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
