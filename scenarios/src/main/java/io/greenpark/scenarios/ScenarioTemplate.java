package io.greenpark.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shipped scenarios as beginnings of one's own. */
public enum ScenarioTemplate {

    /** One park with a roof of photovoltaics and a battery. */
    PARK("park", "one-park.yaml"),

    /** Four parks with wind, solar, storage, heat and sinks. */
    FOUR_PARKS("four-parks", "four-parks.yaml"),

    /** One park beside forests and cropland. */
    SINKS("sinks", "sinks.yaml");

    private static final String FIRST_LINE = "# yaml-language-server: $schema=";

    private final String id;
    private final String file;

    ScenarioTemplate(String id, String file) {
        this.id = id;
        this.file = file;
    }

    /** Name by which it is chosen. */
    public String id() {
        return id;
    }

    /**
     * A scenario file like this one.
     *
     * @param name its short name; that of the template is kept if {@code name} is no id
     * @param schema path of the JSON Schema that its first line names to editors
     */
    public String text(String name, String schema) {
        String text = shipped();
        String rest = text.substring(text.indexOf('\n'));
        String named = name.matches("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?")
                ? rest.replaceFirst("(?m)^name: .*$", "name: " + name)
                : rest;
        return FIRST_LINE + schema + named;
    }

    private String shipped() {
        try (InputStream in = ScenarioTemplate.class.getResourceAsStream("templates/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the template " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
