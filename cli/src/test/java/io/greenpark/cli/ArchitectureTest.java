package io.greenpark.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.charset.Charset;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;

/** Rules for the modules together: who may see whom, and what no code of the project does (docs/style.md 3.1, 3.2). */
@AnalyzeClasses(packages = "io.greenpark", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule modulesHaveNoCycles =
            slices().matching("io.greenpark.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.greenpark.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule coreSeesNoOtherModule = noClasses()
            .that(resideInAPackage("io.greenpark.core.."))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("io.greenpark.scenarios..", "io.greenpark.reports..", "io.greenpark.cli.."));

    @ArchTest
    static final ArchRule scenariosSeeOnlyCore = noClasses()
            .that(resideInAPackage("io.greenpark.scenarios.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.greenpark.reports..", "io.greenpark.cli.."));

    @ArchTest
    static final ArchRule reportsSeeOnlyCore = noClasses()
            .that(resideInAPackage("io.greenpark.reports.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.greenpark.scenarios..", "io.greenpark.cli.."));

    @ArchTest
    static final ArchRule tablesStayInReports = noClasses()
            .that(not(resideInAPackage("io.greenpark.reports..")))
            .should()
            .dependOnClassesThat(resideInAPackage("tech.tablesaw.."));

    @ArchTest
    static final ArchRule onlyTheCommandLineParsesArgumentsAndConfiguresLogging = noClasses()
            .that(not(resideInAPackage("io.greenpark.cli..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("picocli..", "ch.qos.logback.."));

    @ArchTest
    static final ArchRule onlyTheCommandLineTouchesStandardStreams =
            noClasses().that(not(resideInAPackage("io.greenpark.cli.."))).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule kernelsArePackagePrivate =
            classes().that().haveSimpleNameEndingWith("Kernel").should().bePackagePrivate();

    @ArchTest
    static final ArchRule classesAreFinalUnlessAbstract = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(ABSTRACT)
            .should()
            .haveModifier(FINAL);

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes().should(new ArchCondition<>("be in a @NullMarked package") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            events.add(new SimpleConditionEvent(
                    type, type.getPackage().isAnnotatedWith(NullMarked.class), type.getPackageName()));
        }
    });

    @ArchTest
    static final ArchRule packagesSayWhatTheyAreAbout = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..impl..", "..manager..", "..helper..", "..base..");

    @ArchTest
    static final ArchRule timeIsJavaTime = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class, TimeZone.class, SimpleDateFormat.class);

    @ArchTest
    static final ArchRule nothingDependsOnTheMachineItRunsOn = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callConstructor(String.class, byte[].class);
}
