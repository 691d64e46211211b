package io.greenpark.scenarios.text;

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
        StringBuilder text = new StringBuilder().append(location).append(": ");
        if (!path.isEmpty()) {
            text.append(path).append(": ");
        }
        text.append(what);
        if (!hint.isEmpty()) {
            text.append("\n  ").append(hint);
        }
        return text.toString();
    }
}
