package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.reports.text.Glossary;
import io.greenpark.reports.text.Term;
import io.greenpark.reports.text.Texts;
import java.util.Comparator;
import java.util.List;

/** The glossary: every term in both languages with the source of the Chinese one; those that have one come first. */
final class TermRows {

    private TermRows() {}

    static List<Page.TermRow> all() {
        return Glossary.terms().stream()
                .sorted(Comparator.comparing(term -> term.source() == null))
                .map(term -> new Page.TermRow(term.title().en(), String.join(" / ", term.chinese()), source(term)))
                .toList();
    }

    private static Title source(Term term) {
        String source = term.source();
        return source == null ? Texts.both("basis.terms.no-source") : Title.of(source);
    }
}
