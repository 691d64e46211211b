package io.greenpark.reports.html;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown that is put together from plain text, which stays plain: no sign in it makes markup, a link or a row of its own. */
final class MarkdownText {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|#~$&]");
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();

    void heading(int level, String words) {
        block("#".repeat(level) + " " + plain(words));
    }

    void paragraph(String words) {
        block(plain(words));
    }

    void numbered(List<String> items) {
        block(items.stream().map(item -> "1. " + plain(item)).collect(Collectors.joining("\n")));
    }

    void list(List<String> items) {
        block(items.stream().map(item -> "- " + plain(item)).collect(Collectors.joining("\n")));
    }

    /** A table whose first column holds words and the others numbers. */
    void table(List<String> heads, List<List<String>> rows) {
        String rule = "|---" + String.join("", Collections.nCopies(heads.size() - 1, "|---:")) + "|";
        String body = rows.stream().map(MarkdownText::row).collect(Collectors.joining("\n"));
        block(row(heads) + "\n" + rule + "\n" + body);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::plain).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String plain(String words) {
        return SIGNS.matcher(BREAKS.matcher(words.strip()).replaceAll(" ")).replaceAll("\\\\$0");
    }

    private void block(String lines) {
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(lines).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
