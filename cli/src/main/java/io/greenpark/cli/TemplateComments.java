package io.greenpark.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the comments of a template of scenarios into Chinese: whole paragraphs, and what stands behind a key. */
final class TemplateComments {

    private static final int WIDTH = 120;
    private static final Pattern OWN_LINE = Pattern.compile("( *# )(\\S.*)");
    private static final Pattern BEHIND = Pattern.compile("(.*\\S\\s+# )(.+)");

    private final Map<String, String> chinese = new HashMap<>();

    TemplateComments() {
        for (String line : TextLines.of("comments.txt")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] halves = line.split(" \\| ");
                chinese.put(halves[0], halves[1]);
            }
        }
    }

    /** {@code text} with its comments in Chinese. */
    String inChinese(String text) {
        List<String> lines = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        String margin = "";
        for (String line : text.lines().toList()) {
            Matcher own = OWN_LINE.matcher(line);
            if (own.matches()) {
                margin = own.group(1);
                paragraph.add(own.group(2));
                continue;
            }
            end(paragraph, margin, lines);
            Matcher behind = BEHIND.matcher(line);
            lines.add(behind.matches() ? behind.group(1) + of(behind.group(2)) : line);
        }
        end(paragraph, margin, lines);
        return String.join("\n", lines) + "\n";
    }

    private void end(List<String> paragraph, String margin, List<String> lines) {
        String english = String.join(" ", paragraph);
        String text = of(english);
        if (text.equals(english)) {
            paragraph.forEach(line -> lines.add(margin + line));
        } else {
            Wrap.lines(text, "", WIDTH - margin.length()).forEach(line -> lines.add(margin + line));
        }
        paragraph.clear();
    }

    private String of(String english) {
        return chinese.getOrDefault(english, english);
    }
}
