package io.greenpark.cli;

import io.greenpark.reports.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in Chinese what readers of scenarios and weather, runs and the command line say in English: phrase by phrase, with the values in between left as
 * they are. What is not among the phrases stays English.
 */
final class ProblemWords implements UnaryOperator<String> {

    private static final String JOINTS = "# --- joints";
    private static final Pattern FIELD = Pattern.compile("((?:--)?[A-Za-z]\\w*[\\w.\\[\\]-]*) (.+)");

    private final List<Phrase> joints = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();

    /** An English phrase with gaps, and the same in Chinese. */
    private record Phrase(Pattern english, int letters, String chinese) {

        static Phrase of(String line) {
            String[] halves = line.split(" \\| ");
            String[] parts = halves[0].split("\\{}", -1);
            String pattern = List.of(parts).stream()
                    .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                    .collect(Collectors.joining("(.+?)"));
            return new Phrase(
                    Pattern.compile(pattern, Pattern.DOTALL), halves[0].length() - 2 * (parts.length - 1), halves[1]);
        }
    }

    private ProblemWords() {
        boolean joint = false;
        for (String line : TextLines.of("problems.txt")) {
            if (line.startsWith("#")) {
                joint = line.startsWith(JOINTS);
            } else if (!line.isBlank()) {
                (joint ? joints : phrases).add(Phrase.of(line));
            }
        }
        phrases.sort(Comparator.comparingInt(Phrase::letters).reversed());
    }

    /** Words of {@code language}. */
    static UnaryOperator<String> in(Language language) {
        return language == Language.ZH ? new ProblemWords() : UnaryOperator.identity();
    }

    @Override
    public String apply(String english) {
        return known(english).orElseGet(() -> ofField(english));
    }

    /** A rule with the name of its field before it, as core states it. */
    private String ofField(String english) {
        Matcher field = FIELD.matcher(english);
        return field.matches()
                ? known(field.group(2)).map(rule -> field.group(1) + " " + rule).orElse(english)
                : english;
    }

    private Optional<String> known(String english) {
        return first(joints, english).or(() -> first(phrases, english));
    }

    private Optional<String> first(List<Phrase> among, String english) {
        for (Phrase phrase : among) {
            Matcher found = phrase.english().matcher(english);
            if (found.matches()) {
                String chinese = phrase.chinese();
                for (int gap = found.groupCount(); gap > 0; gap--) {
                    chinese = chinese.replace("{" + (gap - 1) + "}", apply(found.group(gap)));
                }
                return Optional.of(chinese);
            }
        }
        return Optional.empty();
    }
}
