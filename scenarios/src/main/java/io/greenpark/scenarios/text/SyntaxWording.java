package io.greenpark.scenarios.text;

import tools.jackson.core.JacksonException;

/** Says what is wrong with the syntax of a text in the words of its author, not in those of a parser. */
final class SyntaxWording {

    /** What a parser says, the more telling part first, and what the user reads. */
    private static final String[][] WORDING = {
        {"(Do not use \\t", "a tab is not allowed here; indent with spaces"},
        {"cannot start any token", "a value may not begin with this character; put text in quotes"},
        {"mapping values are not allowed", "a ':' is not allowed here; check the indentation, or put the text in quotes"
        },
        {"sequence entries are not allowed", "a list entry '-' is not allowed here"},
        {"unexpected end of stream", "a text in quotes is not closed"},
        {"unknown escape character", "unknown escape after '\\'; put text with backslashes in single quotes"},
        {"expected ',' or ']'", "a list in brackets is not closed, or lacks a comma"},
        {"expected ',' or '}'", "a mapping in braces is not closed, or lacks a comma"},
        {"scanning an alias", "anchors and aliases (& and *) are not allowed; put text in quotes"},
        {"scanning an anchor", "anchors and aliases (& and *) are not allowed; put text in quotes"},
        {"scanning a tag", "tags (!) are not allowed; put text in quotes"},
        {"could not find expected ':'", "a ':' is missing after a key"},
        {"expected <block end>", "this line does not fit the indentation of the lines before it"},
        {"<document start>", "this line does not fit the indentation of the lines before it"},
        {"Expected a property name", "a key must be plain text"},
        {"end-of-input", "the text ends before every bracket is closed"},
        {"start property name", "a key in double quotes is missing here"},
        {"expecting a colon", "a ':' is missing after a key"},
        {"expecting comma", "a ',' is missing here"},
        {"Leading zeroes", "a number may not begin with 0"},
        {"CTRL-CHAR", "a line break or control character is not allowed within quotes"},
        {"Unrecognized token", "a word without quotes is not a value here"},
        {"Non-standard token", "this is not a number"},
    };

    private static final String MARK_LINE = "in reader, line ";
    private static final String MARK_COLUMN = ", column ";

    private SyntaxWording() {}

    /** What is wrong, for the parser's message {@code said}. */
    static String of(String said) {
        for (String[] wording : WORDING) {
            if (said.contains(wording[0])) {
                return wording[1];
            }
        }
        return "the text is not well-formed here";
    }

    /** Where it is wrong: the place that the message names, or else where the parser stood. */
    static Location location(String file, JacksonException failure) {
        String said = failure.getOriginalMessage();
        boolean unclosed = said.contains("unexpected end of stream");
        int mark = unclosed ? said.indexOf(MARK_LINE) : said.lastIndexOf(MARK_LINE);
        int column = mark < 0 ? -1 : said.indexOf(MARK_COLUMN, mark);
        if (column >= 0) {
            int line = number(said, mark + MARK_LINE.length());
            return new Location(file, line, number(said, column + MARK_COLUMN.length()));
        }
        return failure.getLocation() == null
                ? new Location(file, 1, 1)
                : TreeReader.location(file, failure.getLocation());
    }

    private static int number(String text, int from) {
        int value = 0;
        for (int i = from; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
            value = 10 * value + Character.digit(text.charAt(i), 10);
        }
        return Math.max(1, value);
    }
}
