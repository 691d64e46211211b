package io.greenpark.scenarios.weather;

import io.greenpark.scenarios.input.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.TokenStreamLocation;

/** The values of a JSON object as a row. */
final class JsonRow implements Row {

    private final Path file;
    private final List<String> texts = new ArrayList<>();
    private final List<TokenStreamLocation> places = new ArrayList<>();
    private TokenStreamLocation start = TokenStreamLocation.NA;

    JsonRow(Path file) {
        this.file = file;
    }

    /** Begins a new row. */
    void begin(TokenStreamLocation place) {
        start = place;
        texts.clear();
        places.clear();
    }

    void add(String text, TokenStreamLocation place) {
        texts.add(text);
        places.add(place);
    }

    @Override
    public int line() {
        return Math.max(1, start.getLineNr());
    }

    @Override
    public int fields() {
        return texts.size();
    }

    @Override
    public String text(int field) {
        return field > texts.size() ? "" : texts.get(field - 1).strip();
    }

    @Override
    public double parsed(int field) {
        byte[] bytes = text(field).getBytes(StandardCharsets.UTF_8);
        return DecimalText.parse(bytes, 0, bytes.length);
    }

    @Override
    public InputException fault(int field, String name, String problem, String advice) {
        TokenStreamLocation at = field > places.size() ? start : places.get(field - 1);
        return new InputException(
                file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), name, problem, advice);
    }

    @Override
    public InputException fault(String problem, String advice) {
        return new InputException(file, line(), Math.max(1, start.getColumnNr()), "", problem, advice);
    }
}
