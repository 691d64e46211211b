package io.greenpark.scenarios.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes a file's bytes as UTF-8 text and finds the first character that a text may not have. */
public final class Characters {

    private Characters() {}

    /**
     * Decodes {@code bytes}.
     *
     * @throws Unreadable if they are not UTF-8 or have control characters
     */
    public static String decode(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        String text = out.flip().toString();
        if (end.isError()) {
            problems.add(location(file, text, text.length()), "", "the file is not UTF-8 text", "expected UTF-8");
            throw Unreadable.REPORTED;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!allowed(text.charAt(i))) {
                String what = "the control character with code %d is not allowed".formatted((int) text.charAt(i));
                problems.add(location(file, text, i), "", what, "expected plain text");
                throw Unreadable.REPORTED;
            }
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The characters of YAML 1.2, section 5.1. */
    private static boolean allowed(char c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c < 0x7F || c == 0x85 || c >= 0xA0 && c != 0xFFFE && c != 0xFFFF;
    }

    private static Location location(String file, String text, int at) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < at; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                begin = i + 1;
            }
        }
        return new Location(file, line, at - begin + 1);
    }
}
