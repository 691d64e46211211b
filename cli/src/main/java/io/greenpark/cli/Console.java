package io.greenpark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a command writes: results to {@code out}, everything else to {@code err}, both UTF-8 whatever the locale.
 *
 * @param out standard output
 * @param err standard error
 * @param outTerminal whether a person reads {@code out}
 * @param errTerminal whether a person reads {@code err}
 * @param colours whether terminals may be coloured
 */
record Console(PrintWriter out, PrintWriter err, boolean outTerminal, boolean errTerminal, boolean colours) {

    private static final String ALARM = "\033[1;31m";
    private static final String PLAIN = "\033[0m";

    /** The streams of this process; the launcher says which of them are terminals. */
    static Console ofProcess() {
        String terminal = System.getProperty("greenpark.terminal", "");
        return new Console(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                terminal.contains("out"),
                terminal.contains("err"),
                System.getenv().getOrDefault("NO_COLOR", "").isEmpty());
    }

    /** A console that writes to {@code out} and {@code err} as to files. */
    static Console plain(PrintWriter out, PrintWriter err) {
        return new Console(out, err, false, false, false);
    }

    /** Whether {@code out} may be coloured. */
    boolean colouredOut() {
        return outTerminal && colours;
    }

    /** Says something that the reader of a result must not overlook. */
    void warn(Words words, String text) {
        String label = words.get("notice.warning");
        List<String> lines = Wrap.lines(label + ": " + text, "  ");
        err.println((errTerminal && colours ? ALARM + label + PLAIN : label)
                + lines.get(0).substring(label.length()));
        lines.stream().skip(1).forEach(err::println);
    }

    /** Says something that the reader of a result should know. */
    void note(Words words, String text) {
        Wrap.lines(words.get("notice.note") + ": " + text, "  ").forEach(err::println);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
