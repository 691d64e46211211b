package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.Notice;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the reader must know, each matter once with the cases and nodes that it concerns. */
final class NoticeRows {

    private static final String ALL = "all";

    private final StudyResult study;
    private final Map<String, Title> nodeTitles = new LinkedHashMap<>();

    NoticeRows(StudyResult study) {
        this.study = study;
        study.cases().stream()
                .flatMap(c -> c.nodes().stream())
                .forEach((NodeResult n) -> nodeTitles.putIfAbsent(n.id(), n.title()));
    }

    List<Page.NoticeRow> all() {
        record Matter(Notice.Code code, double amount) {}
        Map<Matter, List<Notice>> matters = study.cases().stream()
                .flatMap(c -> c.notices().stream())
                .sorted(Comparator.comparing(Notice::code))
                .collect(Collectors.groupingBy(
                        n -> new Matter(n.code(), n.amount()), LinkedHashMap::new, Collectors.toList()));
        List<Page.NoticeRow> rows = new ArrayList<>();
        matters.forEach((matter, notices) -> rows.add(new Page.NoticeRow(
                cases(notices),
                nodes(notices),
                Texts.filled("notice." + Ids.of(matter.code()), Numbers.both(n -> n.significant(matter.amount()))),
                matter.code() == Notice.Code.UNSERVED_ENERGY)));
        return rows;
    }

    private Title cases(List<Notice> notices) {
        Set<String> ids = notices.stream().map(Notice::caseId).collect(Collectors.toCollection(LinkedHashSet::new));
        return ids.size() == study.cases().size()
                ? Texts.both("page.all-cases")
                : joined(ids.stream().map(study::of).map(CaseResult::title).toList());
    }

    private Title nodes(List<Notice> notices) {
        Set<String> ids = notices.stream().map(Notice::node).collect(Collectors.toCollection(LinkedHashSet::new));
        return ids.contains(ALL) || ids.containsAll(nodeTitles.keySet())
                ? Texts.both("page.all")
                : joined(ids.stream()
                        .map(id -> nodeTitles.getOrDefault(id, Title.of(id)))
                        .toList());
    }

    /** Names in quotation marks, since they may hold commas themselves. */
    private static Title joined(Collection<Title> titles) {
        return new Title(
                titles.stream().map(Language.EN::of).collect(Collectors.joining("”, “", "“", "”")),
                titles.stream().map(Language.ZH::of).collect(Collectors.joining("”、“", "“", "”")));
    }
}
