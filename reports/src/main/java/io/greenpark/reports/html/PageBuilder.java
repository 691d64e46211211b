package io.greenpark.reports.html;

import io.greenpark.core.product.ElectricityMethod;
import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Notice;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.rules.RulePack;
import io.greenpark.core.sink.SinkLedger;
import io.greenpark.reports.Run;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.table.Influence;
import io.greenpark.reports.table.StudyTables;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Words and tables of the page, made from the results. */
final class PageBuilder {

    private final Run run;
    private final StudyResult study;
    private final Language language;
    private final SeriesPack series;
    private final RunRows runs;

    PageBuilder(Run run, Language language, SeriesPack series) {
        this.run = run;
        this.study = run.study();
        this.language = language;
        this.series = series;
        this.runs = new RunRows(run);
    }

    Page build() {
        List<SinkLedger> sinks = SinkRows.fullest(study).sinks();
        CaseResult richest = ResourceRows.richest(study);
        Title hours = Numbers.both(n -> n.fixed(SeriesPack.LONGEST_HOURS, 0));
        var carbon = new CarbonTable(study);
        MoneyRows money = new MoneyRows(study);
        ParkRows parks = new ParkRows(study);
        RegionRows region = new RegionRows(study);
        return new Page(
                language.code(),
                study.title(),
                Texts.both("page.question"),
                new Answer(study).sentences(),
                warnings(),
                facts(),
                runs.all(),
                new Cards(run).all(),
                parks.heads(),
                parks.all(),
                columns(parks, money, carbon),
                synthetic(),
                Texts.filled("page.baseline.of", study.of(study.baseline()).title()),
                Texts.filled("energy.precision", Title.of(Integer.toString(SeriesPack.LEVELS))),
                series.partial() ? Texts.filled("energy.first-year", hours) : null,
                SinkRows.of(sinks),
                SinkRows.anyFlow(sinks),
                Texts.filled("resource.plants.case", SinkRows.fullest(study).title()),
                Texts.filled("resource.plants.case", richest.title()),
                ResourceRows.plants(richest),
                ResourceRows.sites(study),
                DispatchRows.of(study),
                Page.ByCase.of(VariantRows.of(study)),
                money.heads(),
                Page.ByCase.of(money.all()),
                carbon.heads(),
                Page.ByCase.of(carbon.all()),
                carbon.bothWays(),
                Page.ByCase.of(HeatSwitchRows.of(study)),
                Page.ByCase.of(ComplianceRows.of(study)),
                Arrays.stream(ElectricityMethod.values())
                        .map(method -> Texts.both("electricity-method." + method.id()))
                        .toList(),
                Page.ByCase.of(ProductRows.of(study)),
                CbamRows.years(study),
                Page.ByCase.of(CbamRows.of(study)),
                Page.ByCase.of(LabelRows.of(study)),
                region.credits(),
                region.targets(),
                region.balance(),
                study.plan().title(),
                PlanRows.projects(study.plan()),
                PlanRows.targets(study),
                LedgerRows.shareNames(),
                Page.ByCase.of(LedgerRows.shares(study)),
                LedgerRows.accountNames(),
                Page.ByCase.of(LedgerRows.accounts(study)),
                LedgerRows.storageNames(),
                Page.ByCase.of(LedgerRows.batteries(study)),
                new NoticeRows(study).all(),
                registerRows(),
                study.rules().title(),
                rulesRemarks(study.rules()),
                study.inputs().stream()
                        .map(i -> new Page.InputRow(i.name(), i.sha256()))
                        .toList(),
                TermRows.all(),
                Texts.filled("page.made-by", Title.of(run.version())),
                run.version());
    }

    /** The columns that every row has, and those of the headers. */
    private Page.Columns columns(ParkRows parks, MoneyRows money, CarbonTable carbon) {
        return new Page.Columns(
                2 + parks.heads().size(),
                1 + money.heads().size(),
                1 + carbon.heads().size(),
                1 + LedgerRows.shareNames().size(),
                2 + LedgerRows.accountNames().size(),
                2 + LedgerRows.storageNames().size(),
                10 + ElectricityMethod.values().length,
                6 + CbamRows.years(study).size());
    }

    private boolean synthetic() {
        return study.cases().stream()
                .anyMatch(c -> c.weather().stream().anyMatch(w -> w.origin().synthetic()));
    }

    /** Demand that was not met, and times that do not fit, come before everything else. */
    private List<Title> warnings() {
        List<Title> warnings = new ArrayList<>();
        if (!runs.equallyLong()) {
            warnings.add(Texts.both("page.spans"));
        }
        for (CaseResult c : study.cases()) {
            double unservedMwh = c.notices().stream()
                    .filter(n -> n.code() == Notice.Code.UNSERVED_ENERGY)
                    .mapToDouble(Notice::amount)
                    .sum();
            if (unservedMwh > 0.0) {
                warnings.add(Texts.filled("page.unserved", Numbers.both(n -> n.significant(unservedMwh)), c.title()));
            }
        }
        return warnings;
    }

    private List<Page.Fact> facts() {
        Set<String> parks = new LinkedHashSet<>();
        study.cases().forEach(c -> c.nodes().forEach(n -> parks.add(n.id())));
        return List.of(
                new Page.Fact(Texts.both("page.period"), runs.period()),
                new Page.Fact(Texts.both("page.parks"), Title.of(Integer.toString(parks.size()))),
                new Page.Fact(
                        Texts.both("page.cases"),
                        Title.of(Integer.toString(study.cases().size()))),
                new Page.Fact(Texts.both("page.rules"), runs.rules()));
    }

    private List<Page.RegisterRow> registerRows() {
        Influence influence = Influence.of(study);
        return influence.sorted(StudyTables.sortedRegister(study)).stream()
                .map(value -> registerRow(value, influence.share(value.path())))
                .toList();
    }

    private static Page.RegisterRow registerRow(SourcedValue value, double influence) {
        Provenance p = value.provenance();
        String confidence = Ids.of(p.confidence());
        return new Page.RegisterRow(
                value.path(),
                value.value(),
                value.unit(),
                confidence,
                Texts.label("confidence", confidence),
                influence > 0.0 ? Numbers.both(n -> n.share(influence)) : Title.of("–"),
                p.source(),
                Objects.toString(p.year(), ""),
                p.note());
    }

    private static List<Title> rulesRemarks(RulePack pack) {
        List<Title> remarks = new ArrayList<>();
        remarks.add(Title.of(pack.id()));
        remarks.add(Texts.filled("basis.rules.valid", Title.of(pack.validFrom().toString())));
        if (pack.appliedAsIf()) {
            remarks.add(Texts.both("basis.rules.as-if"));
        }
        return remarks;
    }
}
