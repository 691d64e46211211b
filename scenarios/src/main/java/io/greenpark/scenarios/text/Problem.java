package io.greenpark.scenarios.text;

import java.util.function.UnaryOperator;

/**
 * One reason why an input cannot be used.
 *
 * @param location where it stands
 * @param path dotted path of the key; empty for the file as a whole
 * @param what what is wrong
 * @param hint what was expected and what may have been meant; may be empty
 */
public record Problem(Location location, String path, String what, String hint) {

    /** {@code file:line:column: path: what}, and the hint on a second line. */
    @Override
    public String toString() {
        return toString(UnaryOperator.identity());
    }

    /** The same in other words: {@code words} are asked for what is wrong and for the hint. */
    public String toString(UnaryOperator<String> words) {
        StringBuilder text = new StringBuilder().append(location).append(": ");
        if (!path.isEmpty()) {
            text.append(path).append(": ");
        }
        text.append(words.apply(what));
        if (!hint.isEmpty()) {
            text.append("\n  ").append(words.apply(hint));
        }
        return text.toString();
    }
}
