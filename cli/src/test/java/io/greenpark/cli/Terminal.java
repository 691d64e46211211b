package io.greenpark.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs commands in this process and remembers what they printed. */
final class Terminal {

    /** How a command ended and what it printed. */
    record Outcome(int exitCode, String out, String err) {

        /** What was said on standard error, sentence by sentence whatever the width of the terminal. */
        String said() {
            return err.replace("\n  ", " ");
        }
    }

    private Terminal() {}

    static Outcome greenpark(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = Console.plain(new PrintWriter(out), new PrintWriter(err));
        int exitCode = Main.execute(console, Interruption.none(), arguments);
        return new Outcome(exitCode, out.toString(), err.toString());
    }
}
