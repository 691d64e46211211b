package io.greenpark.scenarios.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads a YAML 1.2 or JSON text into a tree.
 *
 * <p>Aliases, anchors, tags and duplicate keys are problems; so is a text beyond {@link TextLimits}. A syntax error ends
 * the reading, everything else is collected.
 */
public final class TreeReader {

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(TextLimits.DEPTH + 10)
            .maxDocumentLength(TextLimits.FILE_BYTES)
            .maxNumberLength(TextLimits.TEXT_CHARACTERS)
            .maxNameLength(TextLimits.FILE_BYTES)
            .maxStringLength(TextLimits.FILE_BYTES)
            .build();

    private final String file;
    private final String text;
    private final Problems problems;
    private final JsonParser parser;

    private TreeReader(String file, String text, Problems problems, JsonParser parser) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        this.parser = parser;
    }

    /**
     * Reads a file's bytes: JSON if the name ends in {@code .json}, YAML otherwise.
     *
     * @param file name for messages
     * @param bytes content
     * @param problems receives what is wrong
     * @throws Unreadable if there is no tree
     */
    public static Node read(String file, byte[] bytes, Problems problems) {
        Location start = new Location(file, 1, 1);
        if (bytes.length > TextLimits.FILE_BYTES) {
            problems.add(start, "", "the file is too large", "expected at most " + TextLimits.FILE_BYTES + " bytes");
            throw Unreadable.REPORTED;
        }
        String text = Characters.decode(file, bytes, problems);
        TokenStreamFactory syntax = file.endsWith(".json")
                ? JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build()
                : YAMLFactory.builder().streamReadConstraints(CONSTRAINTS).build();
        return parse(file, text, syntax, problems);
    }

    /**
     * Reads one value of YAML, e.g. of a command-line setting.
     *
     * @throws Unreadable if there is no tree
     */
    public static Node readValue(String origin, String text, Problems problems) {
        if (text.isBlank()) {
            return new ScalarNode(ScalarNode.Kind.NULL, "", Location.of(origin));
        }
        Node parsed = parse(
                origin,
                text,
                YAMLFactory.builder().streamReadConstraints(CONSTRAINTS).build(),
                problems);
        return relocated(parsed, Location.of(origin));
    }

    private static Node relocated(Node node, Location location) {
        if (node instanceof ScalarNode scalar) {
            return new ScalarNode(scalar.kind(), scalar.text(), location);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(relocated(item, location)));
            return new SequenceNode(items, location);
        }
        List<MappingNode.Entry> entries = new ArrayList<>();
        for (MappingNode.Entry entry : ((MappingNode) node).entries()) {
            entries.add(new MappingNode.Entry(entry.key(), location, relocated(entry.value(), location)));
        }
        return MappingNode.of(entries, location);
    }

    private static Node parse(String file, String text, TokenStreamFactory syntax, Problems problems) {
        try (JsonParser parser = syntax.createParser(ObjectReadContext.empty(), text)) {
            return new TreeReader(file, text, problems, parser).document();
        } catch (JacksonException e) {
            problems.add(SyntaxWording.location(file, e), "", SyntaxWording.of(e.getOriginalMessage()), "");
            throw Unreadable.REPORTED;
        }
    }

    private Node document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add(new Location(file, 1, 1), "", "the file is empty", "expected keys and values");
            throw Unreadable.REPORTED;
        }
        Node root = value(first, "", 0);
        if (parser.nextToken() != null) {
            problems.add(here(), "", "the file has a second document", "expected one document, without --- in between");
        }
        return root;
    }

    private Node value(JsonToken token, String path, int depth) {
        rejectMarks(path);
        if (depth > TextLimits.DEPTH) {
            throw stop(path, "nested too deeply", "expected at most " + TextLimits.DEPTH + " levels");
        }
        return switch (token) {
            case START_OBJECT -> mapping(path, depth);
            case START_ARRAY -> sequence(path, depth);
            case VALUE_TRUE, VALUE_FALSE -> scalar(path, ScalarNode.Kind.BOOLEAN);
            case VALUE_NULL -> scalar(path, ScalarNode.Kind.NULL);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(path, Decimals.kindOf(parser.getString()));
            default -> scalar(path, ScalarNode.Kind.TEXT);
        };
    }

    private Node scalar(String path, ScalarNode.Kind kind) {
        String text = kind == ScalarNode.Kind.NULL ? "" : parser.getString();
        boolean number = kind == ScalarNode.Kind.INTEGER || kind == ScalarNode.Kind.DECIMAL;
        int limit = number ? TextLimits.NUMBER_CHARACTERS : TextLimits.TEXT_CHARACTERS;
        if (text.length() > limit) {
            throw stop(path, "the value is too long", "expected at most " + limit + " characters");
        }
        return new ScalarNode(kind, text, here());
    }

    private Unreadable stop(String path, String what, String hint) {
        problems.add(here(), path, what, hint);
        return Unreadable.REPORTED;
    }

    private MappingNode mapping(String path, int depth) {
        Location start = here();
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String key = parser.currentName();
            Location keyLocation = here();
            String keyPath = path.isEmpty() ? key : path + "." + key;
            if (key.length() > TextLimits.KEY_CHARACTERS) {
                throw stop(path, "a key is too long", "expected at most " + TextLimits.KEY_CHARACTERS + " characters");
            }
            rejectMarks(keyPath);
            MappingNode.Entry entry =
                    new MappingNode.Entry(key, keyLocation, value(parser.nextToken(), keyPath, depth + 1));
            MappingNode.Entry first = entries.putIfAbsent(key, entry);
            if (first != null) {
                String hint = "expected each key once; it stands on line "
                        + first.keyLocation().line() + " too";
                problems.add(keyLocation, keyPath, "duplicate key", hint);
            }
        }
        return MappingNode.of(entries.values(), start);
    }

    private SequenceNode sequence(String path, int depth) {
        Location start = here();
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, path + "[" + items.size() + "]", depth + 1));
        }
        return new SequenceNode(items, start);
    }

    /** Marks stand in front of what they mark; no value or key without quotes may begin with their characters. */
    private void rejectMarks(String path) {
        long offset = parser.currentTokenLocation().getCharOffset();
        char first = offset >= 0 && offset < text.length() ? text.charAt((int) offset) : ' ';
        if (first == '&' || first == '*') {
            problems.add(here(), path, "anchors and aliases (& and *) are not allowed", "expected the value itself");
        } else if (first == '!') {
            problems.add(here(), path, "tags (!) are not allowed", "expected a plain value");
        }
    }

    private Location here() {
        return location(file, parser.currentTokenLocation());
    }

    static Location location(String file, TokenStreamLocation at) {
        return new Location(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
