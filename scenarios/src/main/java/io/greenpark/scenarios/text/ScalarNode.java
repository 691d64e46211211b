package io.greenpark.scenarios.text;

/** A single value. */
public final class ScalarNode implements Node {

    /** What a value was written as. */
    public enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        NULL
    }

    private static final int SHOWN = 60;

    private final Kind kind;
    private final String text;
    private final Location location;

    /**
     * @param kind what it was written as
     * @param text characters without quotes
     * @param location where it stands
     */
    public ScalarNode(Kind kind, String text, Location location) {
        this.kind = kind;
        this.text = text;
        this.location = location;
    }

    /** What it was written as. */
    public Kind kind() {
        return kind;
    }

    /** Whether it was written as a number. */
    public boolean isNumber() {
        return kind == Kind.INTEGER || kind == Kind.DECIMAL;
    }

    /** Characters without quotes. */
    public String text() {
        return text;
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public String inWords() {
        return switch (kind) {
            case TEXT -> "text " + quoted(text);
            case INTEGER, DECIMAL -> "number " + text;
            case BOOLEAN -> text;
            case NULL -> "empty";
        };
    }

    /** {@code text} in quotation marks, shortened and without control characters. */
    public static String quoted(String text) {
        StringBuilder shown = new StringBuilder("“");
        text.codePoints().limit(SHOWN).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return shown.append(text.codePointCount(0, text.length()) > SHOWN ? "…”" : "”")
                .toString();
    }
}
