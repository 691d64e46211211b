package io.greenpark.scenarios;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.InputFile;
import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.study.EnsembleInputs;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.ResilienceTerms;
import io.greenpark.core.study.YieldUncertainty;
import io.greenpark.core.weather.ensemble.WeatherEnsemble;
import io.greenpark.scenarios.cases.Change;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.UncertaintyKind;
import io.greenpark.scenarios.input.InputFiles;
import io.greenpark.scenarios.sections.CaseEntry;
import io.greenpark.scenarios.sections.PlanSection;
import io.greenpark.scenarios.sections.Sizes;
import io.greenpark.scenarios.sections.Study;
import io.greenpark.scenarios.sections.StudySection;
import io.greenpark.scenarios.sections.Sweep;
import io.greenpark.scenarios.sections.UnsureInputs;
import io.greenpark.scenarios.sections.WeatherScope;
import io.greenpark.scenarios.sections.Years;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Memory;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.spec.PathText;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.ProvenanceBook;
import io.greenpark.scenarios.spec.Reading;
import io.greenpark.scenarios.spec.Register;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.TreeReader;
import io.greenpark.scenarios.text.Unreadable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One scenario on its way from text to the types of core: settings, the file itself, then every case of it. */
final class ScenarioAssembly {

    private final String file;
    private final Problems problems;
    private final Memory memory;
    private final Register register = new Register();
    private final InputFiles files;
    private final Catalogue catalogue;
    private final WeatherScope scope;
    private final List<Setting> settings;
    private final boolean strict;

    ScenarioAssembly(Path file, ReadOptions options, WeatherScope scope, Problems problems) {
        this(file, options, scope, problems, new Memory());
    }

    ScenarioAssembly(Path file, ReadOptions options, WeatherScope scope, Problems problems, Memory memory) {
        this.memory = memory;
        this.settings = options.settings();
        this.strict = options.strict();
        this.scope = scope;
        this.file = file.toString();
        this.problems = problems;
        this.files = new InputFiles(options.source().absolute(file).getParent(), options.access(), options.source());
        this.catalogue = new Catalogue(register, problems, memory);
    }

    /**
     * The scenario that {@code content} describes.
     *
     * @throws Unreadable if it cannot be used; the problems say why
     */
    Scenario assemble(byte[] content) {
        return assemble(tree(content));
    }

    /**
     * The scenario that a tree describes.
     *
     * @throws Unreadable if it cannot be used; the problems say why
     */
    Scenario assemble(Node root) {
        return scenario(read(root));
    }

    /**
     * What a tree says, checked as a whole but without drawing its weather.
     *
     * @throws Unreadable if it cannot be used; the problems say why
     */
    ReadScenario read(Node root) {
        if (root instanceof MappingNode mapping) {
            Place place = Place.root(root, aside(new Register()));
            TopLevel.OTHER_STUDIES.forEach((key, type) -> {
                MappingNode.Entry entry = mapping.entry(key);
                if (entry != null) {
                    check(type, place.child(entry));
                }
            });
        }
        return whole(root);
    }

    /**
     * What a tree says without what describes other studies, which is not looked at.
     *
     * @throws Unreadable if it cannot be used; the problems say why
     */
    ReadScenario whole(Node root) {
        return checked(TopLevel.alone(root), true);
    }

    /**
     * What a variant of a tree says which {@link #read(Node)} has accepted, without drawing its weather.
     *
     * @param root the variant, without what describes other studies; its provenance and plan may speak of what it does not have
     * @throws Unreadable if it cannot be used; the problems say why
     */
    ReadScenario variant(Node root) {
        return checked(root, false);
    }

    /**
     * The scenario that a variant of a tree describes which {@link #assemble(Node)} has accepted, with some of its cases alone.
     *
     * @param root the variant, without what describes other studies; its provenance and plan may speak of what it does not have
     * @throws Unreadable if it cannot be used; the problems say why
     */
    Scenario assemble(MappingNode root, List<String> cases) {
        MappingNode.Entry all = root.entry(StudySection.CASES.name());
        MappingNode.Entry kept = all != null && all.value() instanceof MappingNode mapping
                ? new MappingNode.Entry(all.key(), all.keyLocation(), mapping.only(cases::contains))
                : all;
        return scenario(variant(kept == null ? root : root.with(kept)));
    }

    /**
     * What the key {@code sweep} of a tree says.
     *
     * @throws Unreadable if it is missing or not valid; the problems say why
     */
    Sweep sweep(Node root) {
        return other(root, StudySection.SWEEP, new Register());
    }

    /**
     * What the key {@code ensemble} of a tree says; its numbers are listed with those of the scenario.
     *
     * @throws Unreadable if it is missing or not valid; the problems say why
     */
    UnsureInputs unsureInputs(Node root) {
        return other(root, StudySection.ENSEMBLE, register);
    }

    /**
     * What the key {@code sizing} of a tree says.
     *
     * @throws Unreadable if it is missing or not valid; the problems say why
     */
    Sizes sizing(Node root) {
        return other(root, StudySection.SIZING, new Register());
    }

    /**
     * What the key {@code years} of a tree says; its numbers are listed with those of the scenario.
     *
     * @throws Unreadable if it is missing or not valid; the problems say why
     */
    Years years(Node root) {
        return other(root, StudySection.YEARS, register);
    }

    /**
     * What the key {@code resilience} of a tree says; its numbers are listed with those of the scenario.
     *
     * @throws Unreadable if it is missing or not valid; the problems say why
     */
    ResilienceTerms resilience(Node root) {
        return other(root, StudySection.RESILIENCE, register);
    }

    /** Reports at the key {@code resilience} of a tree what is wrong with it. */
    void reportResilience(MappingNode root, InvalidValueException fault) {
        Place.root(root, aside(new Register()))
                .child(root.entry(StudySection.RESILIENCE.name()))
                .rejectAt(fault);
    }

    /**
     * Length of a step of the time axis of a tree.
     *
     * @throws Unreadable if there is no valid axis; the problems say why
     */
    Duration step(Node root) {
        return other(root, StudySection.TIME, new Register()).step();
    }

    private <T> T other(Node root, Key<T> key, Register listed) {
        Place place = Place.root(root, aside(listed));
        MappingNode.Entry entry = root instanceof MappingNode mapping ? mapping.entry(key.name()) : null;
        if (entry == null) {
            throw place.reject(
                    "has no " + key.name(),
                    "expected the key %s with %s"
                            .formatted(key.name(), key.type().expected()));
        }
        return key.type().read(place.child(entry));
    }

    /**
     * The scenario of a tree with all weather years that can be drawn for it, and nothing else drawn.
     *
     * @throws Unreadable if it cannot be used; the problems say why
     */
    EnsembleStudy ensemble(Node root) {
        YieldUncertainty standard = catalogue.entry(UncertaintyKind.KIND, UncertaintyKind.STANDARD);
        ReadScenario checked = read(root);
        Map<String, WeatherEnsemble> weather = new LinkedHashMap<>();
        checked.variants()
                .forEach(variant ->
                        variant.study().ensemble().ifPresent(ensemble -> weather.put(variant.id(), ensemble)));
        if (weather.isEmpty()) {
            throw checked.root().reject("has no weather", "expected weather.sites, from which years can be drawn");
        }
        return new EnsembleStudy(
                scenario(checked),
                weather,
                TopLevel.part(checked.root(), StudySection.UNCERTAINTY, standard),
                EnsembleInputs.NONE);
    }

    /** The scenario with its weather. */
    Scenario scenario(ReadScenario checked) {
        List<Case> cases = new ArrayList<>();
        checked.variants().forEach(variant -> cases.add(variant.study().asCase(variant.id(), variant.title())));
        Study base = checked.base();
        return new Scenario(
                base.name(),
                base.title(),
                base.axis(),
                base.rules(),
                cases,
                checked.baseline(),
                checked.register(),
                files.used(),
                TopLevel.part(checked.root(), StudySection.PLAN, PlanSection.Stated.NONE)
                        .plan());
    }

    /** The files that were read so far, with their hashes. */
    List<InputFile> inputs() {
        return files.used();
    }

    /**
     * The tree of {@code content} after the settings.
     *
     * @throws Unreadable if there is no tree; the problems say why
     */
    Node tree(byte[] content) {
        files.use(Path.of(file).getFileName().toString(), content);
        Node root = new BaseFiles(reading("")).laidUnder(TreeReader.read(file, content, problems));
        for (Setting setting : settings) {
            root = apply(root, change(setting));
        }
        return root;
    }

    /**
     * Where a key of a case is written, or the nearest above it that is.
     *
     * @throws Unreadable if there is no tree; the problems say why
     */
    Location location(byte[] content, String caseId, String path) {
        Place place = Place.root(tree(content), reading(""));
        CaseEntry entry = TopLevel.part(place, StudySection.CASES, Map.<String, CaseEntry>of())
                .get(caseId);
        Node node = entry == null
                ? place.node()
                : new CaseStudies(place, Optional.empty(), files).tree(entry, reading(caseId));
        Location location = node.location();
        for (String key : path.split("\\.")) {
            MappingNode.Entry child = node instanceof MappingNode mapping ? mapping.entry(key) : null;
            if (child == null) {
                return location;
            }
            location = child.keyLocation();
            node = child.value();
        }
        return location;
    }

    private void check(Type<?> type, Place place) {
        try {
            type.read(place);
        } catch (Unreadable e) {
            if (problems.none()) {
                throw new IllegalStateException(place.path() + " was refused without a reason", e);
            }
        }
    }

    private ReadScenario checked(Node root, boolean whole) {
        Place place = Place.root(root, reading(""));
        Map<String, CaseEntry> cases = TopLevel.part(place, StudySection.CASES, Map.of());
        Optional<Study> base = TopLevel.study(place);
        List<ReadScenario.Variant> variants = new ArrayList<>();
        var studies = new CaseStudies(place, base, files);
        cases.forEach((id, entry) -> studies.of(entry, reading(id))
                .ifPresent(study -> variants.add(new ReadScenario.Variant(id, entry.title(), study))));
        String baseline = TopLevel.baseline(place, cases.keySet());
        if (!problems.none()) {
            References.report(place);
        }
        Study study = base.filter(read -> problems.none()).orElseThrow(() -> Unreadable.REPORTED);
        List<SourcedValue> values = sourced(place, whole);
        if (whole) {
            TopLevel.part(place, StudySection.PLAN, PlanSection.Stated.NONE)
                    .paths()
                    .forEach(this::requireKnown);
        }
        if (!problems.none()) {
            throw Unreadable.REPORTED;
        }
        return new ReadScenario(place, study, variants, baseline, values);
    }

    /** Reading of keys that describe other studies. */
    private Reading aside(Register listed) {
        Reading reading = new Reading("", problems, listed, memory);
        reading.provide(Catalogue.class, catalogue);
        return reading;
    }

    private Reading reading(String caseId) {
        Reading reading = new Reading(caseId, problems, register, memory);
        reading.provide(InputFiles.class, files);
        reading.provide(Catalogue.class, catalogue);
        reading.provide(WeatherScope.class, scope);
        return reading;
    }

    private Change change(Setting setting) {
        String origin = "--set " + setting;
        files.use(origin, setting.toString().getBytes(StandardCharsets.UTF_8));
        Node value = TreeReader.readValue(origin, setting.value(), problems);
        return new Change(PathPattern.of(setting.path()), value, Location.of(origin));
    }

    /** The tree after the change, or as it was if the change cannot be made, which the problems then say. */
    Node apply(Node root, Change change) {
        return CaseStudies.apply(root, change, reading(""));
    }

    private void requireKnown(PathText.At at) {
        if (!register.knows(at.pattern())) {
            String hint = "expected the path of a number, or of something above one";
            reading("").report(at.location(), at.path(), "the path %s matches nothing".formatted(at.pattern()), hint);
        }
    }

    private List<SourcedValue> sourced(Place place, boolean whole) {
        Map<PathPattern, Provenance> book = new LinkedHashMap<>();
        for (PathMap.Entry<Provenance> entry : TopLevel.part(place, StudySection.PROVENANCE, List.of())) {
            boolean aside =
                    TopLevel.OTHER_STUDIES.containsKey(entry.pattern().parts().get(0));
            if (whole && !aside && !register.knows(entry.pattern())) {
                String hint = "expected the path of a number, or of something above one";
                place.reading().report(entry.location(), entry.pattern().toString(), "the path matches nothing", hint);
            }
            book.put(entry.pattern(), entry.value());
        }
        ProvenanceBook sources = new ProvenanceBook(book, Provenance.assumption("not stated"));
        if (strict) {
            register.unsourced(sources).forEach((path, location) -> place.reading()
                    .report(
                            location,
                            path,
                            "has no provenance",
                            "expected an entry under provenance for it or for something above it"));
        }
        return register.values(sources);
    }
}
