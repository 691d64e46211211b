package io.greenpark.cli;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Notice;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the reader of a result must know, as lines: shortages one by one, all else once however many cases it is about. */
final class NoticeLines {

    private final StudyResult study;
    private final Words words;
    private final Numbers numbers;

    NoticeLines(StudyResult study, Words words) {
        this.study = study;
        this.words = words;
        this.numbers = Numbers.of(words.language());
    }

    /** One line per case in which demand could not be supplied. */
    List<String> shortages() {
        List<String> lines = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            List<Notice> shortages = c.notices().stream()
                    .filter(notice -> notice.code() == Notice.Code.UNSERVED_ENERGY)
                    .toList();
            if (!shortages.isEmpty()) {
                double unservedMwh =
                        shortages.stream().mapToDouble(Notice::amount).sum();
                lines.add(words.get(
                        "notice.unserved",
                        c.id(),
                        numbers.significant(unservedMwh),
                        shortages.stream().map(Notice::node).collect(Collectors.joining(", "))));
            }
        }
        return lines;
    }

    /** One line per other notice, with the nodes that it is about. */
    List<String> remarks() {
        Map<String, List<String>> nodes = new LinkedHashMap<>();
        for (CaseResult c : study.cases()) {
            for (Notice notice : c.notices()) {
                if (notice.code() != Notice.Code.UNSERVED_ENERGY) {
                    List<String> of = nodes.computeIfAbsent(text(notice), key -> new ArrayList<>());
                    if (!notice.node().equals("all") && !of.contains(notice.node())) {
                        of.add(notice.node());
                    }
                }
            }
        }
        return nodes.entrySet().stream()
                .map(e ->
                        e.getValue().isEmpty() ? e.getKey() : e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
                .toList();
    }

    private String text(Notice notice) {
        return Texts.get(words.language(), "notice." + Ids.of(notice.code()), numbers.significant(notice.amount()));
    }
}
