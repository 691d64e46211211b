package io.greenpark.reports.text;

import io.greenpark.core.provenance.Title;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terms of the field that the texts use, with the source of each Chinese term where one is known. */
public final class Glossary {

    private static final String NO_SOURCE = "-";
    private static final String FORMS = " / ";

    private static final List<Term> TERMS = TextLines.of(Glossary.class, "terms.txt", 4).stream()
            .map(Glossary::term)
            .toList();

    /** Every English form, longer ones first, so that a term is not taken for one that is a part of its name. */
    private static final List<Map.Entry<Pattern, Term>> BY_LENGTH = TERMS.stream()
            .flatMap(term -> term.english().stream().map(form -> Map.entry(form, term)))
            .sorted(Comparator.comparing(form -> -form.getKey().length()))
            .map(form -> Map.entry(Term.words(form.getKey()), form.getValue()))
            .toList();

    private Glossary() {}

    /** All terms, in the order of the file. */
    public static List<Term> terms() {
        return TERMS;
    }

    /** The terms that the English of {@code text} names and its Chinese does not. */
    public static List<Term> lostIn(Title text) {
        List<Term> lost = new ArrayList<>();
        String rest = text.en();
        for (Map.Entry<Pattern, Term> form : BY_LENGTH) {
            Matcher matcher = form.getKey().matcher(rest);
            if (matcher.find()) {
                rest = matcher.replaceAll("\u0001");
                if (!form.getValue().isNamedIn(text.zh())) {
                    lost.add(form.getValue());
                }
            }
        }
        return lost;
    }

    private static Term term(List<String> cells) {
        String source = cells.get(3);
        return new Term(
                cells.get(0),
                List.of(cells.get(1).split(FORMS)),
                List.of(cells.get(2).split(FORMS)),
                source.equals(NO_SOURCE) ? null : source);
    }
}
