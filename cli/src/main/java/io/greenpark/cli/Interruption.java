package io.greenpark.cli;

import io.greenpark.reports.text.Language;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Notices that the process is told to end, as by Ctrl-C, while a command is at work. What then fails in the threads that
 * still run is no news: the message is one line, and Java ends with exit code 130.
 */
final class Interruption {

    private final Thread hook;
    private volatile boolean noticed;

    private Interruption(PrintWriter err, Language language) {
        hook = new Thread(
                () -> {
                    noticed = true;
                    err.println();
                    err.println("greenpark: " + new Words(language).get("failure.interrupted"));
                },
                "interruption");
    }

    /** One that never happens, for commands that run inside another program. */
    static Interruption none() {
        return new Interruption(new PrintWriter(Writer.nullWriter()), Language.EN);
    }

    /** Watches from now on, until {@link #over}. */
    static Interruption watch(PrintWriter err, Language language) {
        Interruption interruption = new Interruption(err, language);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether the process is being ended, even where the watch has not had its turn yet. */
    boolean noticed() {
        return noticed || isEnding();
    }

    /** A process that is being ended takes no more hooks. */
    private static boolean isEnding() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            return !Runtime.getRuntime().removeShutdownHook(probe);
        } catch (IllegalStateException e) {
            return true;
        }
    }

    /** Ends the watch: the command has finished by itself. */
    void over() {
        if (!noticed()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
