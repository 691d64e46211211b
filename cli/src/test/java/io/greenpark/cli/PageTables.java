package io.greenpark.cli;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables of a page as text: a line per row, cells parted by tabs, both languages of a cell where they differ. */
final class PageTables {

    /** Of tables with more rows than both, these stand for all. */
    private static final int FIRST_ROWS = 20;

    private static final int LAST_ROWS = 5;

    private static final Pattern TABLE = Pattern.compile("<table[^>]*>(.*?)</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);
    private static final Pattern BOTH =
            Pattern.compile("<span lang=\"en\">(.*?)</span><span lang=\"zh\">(.*?)</span>", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("<(h[2-4]|summary)[^>]*>(.*?)</\\1>", Pattern.DOTALL);

    private PageTables() {}

    /** All tables of {@code page}, each below the heading before it. */
    static String of(String page) {
        return TABLE.matcher(page)
                .results()
                .map(table -> "## " + headingBefore(page, table.start()) + "\n" + rows(table.group(1)))
                .collect(Collectors.joining("\n"));
    }

    /** The first and last rows of {@code lines}, and how many there are between them. */
    static String shortened(List<String> lines) {
        int between = lines.size() - FIRST_ROWS - LAST_ROWS;
        if (between <= 0) {
            return joined(lines);
        }
        return joined(lines.subList(0, FIRST_ROWS))
                + "... %d rows ...\n".formatted(between)
                + joined(lines.subList(lines.size() - LAST_ROWS, lines.size()));
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String headingBefore(String page, int at) {
        String heading = "";
        for (MatchResult found :
                HEADING.matcher(page.substring(0, at)).results().toList()) {
            heading = found.group(2);
        }
        return text(heading);
    }

    private static String rows(String table) {
        return shortened(ROW.matcher(table)
                .results()
                .map(row -> CELL.matcher(row.group(1))
                        .results()
                        .map(cell -> text(cell.group(1)))
                        .collect(Collectors.joining("\t")))
                .toList());
    }

    private static String text(String html) {
        return BOTH.matcher(html)
                .replaceAll("$1 ‖ $2")
                .replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x3D;", "=")
                .replace("&#x2F;", "/")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
