package io.greenpark.scenarios.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reference manual of a section and everything below it, as Markdown tables. */
public final class Manual {

    private record Chapter(Section<?> section, Set<String> paths) {}

    private final Map<String, Chapter> chapters = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();

    /** The chapters of {@code root} and the sections below it that this manual does not have yet. */
    public String chapters(Type<?> root, String path) {
        collect(root, path);
        StringBuilder text = new StringBuilder();
        for (Chapter chapter : chapters.values()) {
            if (written.add(chapter.section().name())) {
                write(chapter, text);
            }
        }
        return text.toString();
    }

    private void collect(Type<?> type, String path) {
        if (type instanceof Section<?> section) {
            Chapter known = chapters.get(section.name());
            Chapter chapter = known == null ? new Chapter(section, new LinkedHashSet<>()) : known;
            chapters.put(section.name(), chapter);
            chapter.paths().add(path);
            for (Key<?> key : section.keys()) {
                collect(key.type(), path.isEmpty() ? key.name() : path + "." + key.name());
            }
            return;
        }
        String below = type instanceof MapOf<?> ? path + ".*" : path;
        type.parts().forEach(part -> collect(part, below));
    }

    private static void write(Chapter chapter, StringBuilder text) {
        Section<?> section = chapter.section();
        text.append("### ").append(section.name()).append("\n\n").append(section.meaning());
        if (!chapter.paths().contains("")) {
            List<String> paths = new ArrayList<>(chapter.paths());
            text.append("  \nAt `").append(String.join("`, `", paths)).append("`.");
        }
        text.append("\n\n");
        if (section.keys().isEmpty()) {
            return;
        }
        text.append("| key | value | if left out | meaning |\n|---|---|---|---|\n");
        for (Key<?> key : section.keys()) {
            text.append("| `").append(key.name()).append("` | ");
            text.append(cell(value(key.type()))).append(" | ");
            text.append(cell(ifLeftOut(key))).append(" | ");
            text.append(cell(key.meaning()));
            text.append(key.chinese().isEmpty() ? "" : " " + key.chinese()).append(" |\n");
        }
        text.append('\n');
    }

    private static String value(Type<?> type) {
        if (type instanceof Section<?> section) {
            return link(section);
        }
        if (type instanceof MapOf<?> map) {
            return "ids → " + value(map.parts().get(0));
        }
        if (type instanceof PathMap<?> map) {
            return "paths → " + value(map.parts().get(0));
        }
        if (type instanceof Shorthand<?> shorthand) {
            return shorthand.shortForm().expected() + ", or "
                    + value(shorthand.parts().get(0));
        }
        if (type instanceof Variants<?> variants) {
            List<String> links = new ArrayList<>();
            variants.parts().forEach(part -> links.add(value(part)));
            return String.join(" or ", links);
        }
        return type.expected();
    }

    private static String link(Section<?> section) {
        return "[" + section.name() + "](#" + section.name() + ")";
    }

    private static String ifLeftOut(Key<?> key) {
        return switch (key.presence()) {
            case REQUIRED -> "**required**";
            case OPTIONAL -> "";
            case DEFAULTED -> "`" + key.writtenFallback() + "`: " + key.reason();
            case FILLED -> "the defaults of its keys";
        };
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
