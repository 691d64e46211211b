package io.greenpark.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The simulation library is pure, and its packages keep the order of docs/style.md 3.1. */
@AnalyzeClasses(packages = "io.greenpark.core", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesKeepTheirOrder =
            classes().that(resideInAPackage("io.greenpark.core..")).should(new PackageOrder());

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.greenpark.core.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule coreKnowsOnlyTheJdkAndCommonsMath = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "io.greenpark.core..", "java..", "org.apache.commons.math3..", "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule coreReadsAndWritesNothing = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.util.logging..")
                    .and(resideInAPackage("java.io")
                            .and(simpleName("Serial").or(simpleName("Serializable")))
                            .negate())
                    .as("belong to files, the network or logging"));

    @ArchTest
    static final ArchRule coreHasNoClock = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule randomnessIsSeeded = noClasses()
            .should()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.util.concurrent")
                    .and(simpleName("ThreadLocalRandom"))
                    .as("draw from an unseeded generator"));

    @Test
    void theOrderIsTheOneOfTheStylePage() throws IOException {
        assertThat(Files.readString(Path.of("../docs/style.md"))).contains("`" + PackageOrder.LAW + "`");
    }
}
