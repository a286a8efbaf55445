package daybook;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import daybook.store.LogStore;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Who may call whom. Dependencies point inwards, and everything may use the domain. */
class LayersTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            // ArchUnit's own option knows only target/test-classes, and the second JDK's build is elsewhere.
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("daybook");

    @Test
    void dependenciesPointInwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("main")
                .definedBy("daybook")
                .layer("cli")
                .definedBy("daybook.cli")
                .layer("bundle")
                .definedBy("daybook.bundle")
                .layer("exchange")
                .definedBy("daybook.exchange")
                .layer("escalation")
                .definedBy("daybook.escalation")
                .layer("doctor")
                .definedBy("daybook.doctor")
                .layer("evidence")
                .definedBy("daybook.evidence")
                .layer("guidance")
                .definedBy("daybook.guidance")
                .layer("workbook")
                .definedBy("daybook.workbook")
                .layer("report")
                .definedBy("daybook.report", "daybook.report.html", "daybook.report.pdf")
                .layer("store")
                .definedBy("daybook.store..")
                .layer("ledger")
                .definedBy("daybook.ledger")
                .layer("when")
                .definedBy("daybook.when")
                .layer("terminal")
                .definedBy("daybook.terminal")
                .layer("editor")
                .definedBy("daybook.editor")
                .layer("timestamp")
                .definedBy("daybook.timestamp")
                .layer("platform")
                .definedBy("daybook.platform")
                .layer("log")
                .definedBy("daybook.log")
                .layer("words")
                .definedBy("daybook.words")
                .whereLayer("words")
                .mayNotAccessAnyLayer()
                .whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("bundle")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("exchange")
                .mayOnlyBeAccessedByLayers("cli", "bundle", "workbook")
                .whereLayer("workbook")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("escalation")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("guidance")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("doctor")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("evidence")
                .mayOnlyBeAccessedByLayers("cli", "bundle")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("main", "cli", "doctor", "bundle")
                .whereLayer("ledger")
                .mayOnlyBeAccessedByLayers("cli", "store", "doctor", "bundle")
                .whereLayer("when")
                .mayOnlyBeAccessedByLayers("cli", "doctor", "workbook")
                .whereLayer("editor")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("timestamp")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("platform")
                .mayOnlyBeAccessedByLayers("main", "cli", "store", "bundle", "doctor", "evidence")
                .whereLayer("terminal")
                .mayOnlyBeAccessedByLayers("main", "cli", "report", "workbook", "editor")
                .check(PROGRAM);
    }

    @Test
    void packagesDoNotGoRoundInCircles() {
        slices().matching("daybook.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void insideTheStoreOnlyTheDoorsKnowEveryRoom() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("store")
                .definedBy("daybook.store")
                .layer("rows")
                .definedBy("daybook.store.rows")
                .layer("merge")
                .definedBy("daybook.store.merge")
                .layer("verify")
                .definedBy("daybook.store.verify")
                .layer("sqlite")
                .definedBy("daybook.store.sqlite")
                .whereLayer("sqlite")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("merge")
                .mayOnlyBeAccessedByLayers("sqlite")
                .whereLayer("verify")
                .mayOnlyBeAccessedByLayers("sqlite")
                .whereLayer("rows")
                .mayOnlyBeAccessedByLayers("merge", "verify", "sqlite")
                .check(PROGRAM);
    }

    /** In a larger one no class can be read, tested or replaced without all the others. */
    @Test
    void noMoreThanThreeClassesKnowEachOtherInACircle() {
        assertThat(ClassCircles.of(PROGRAM))
                .allSatisfy(circle -> assertThat(circle).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void allJsonThatLeavesTheProgramIsMadeInOnePlace() {
        noClasses()
                .that()
                .doNotHaveSimpleName("JsonFormat")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(nameMatching("createGenerator|createJsonGenerator")))
                .check(PROGRAM);
    }

    @Test
    void jsonPutTogetherByHandIsMadeVisibleBeforeItIsPrinted() {
        classes()
                .that()
                .resideInAPackage("daybook.cli")
                .and(callJsonText())
                .should(callJsonOutput())
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> callJsonText() {
        return DescribedPredicate.describe(
                "put JSON together by hand",
                each -> each.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("JsonText")));
    }

    private static ArchCondition<JavaClass> callJsonOutput() {
        return new ArchCondition<>("make it visible") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                boolean visible = each.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("JsonOutput"));
                events.add(new SimpleConditionEvent(each, visible, each.getName() + " prints JSON as it is"));
            }
        };
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("daybook.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(PROGRAM);
    }

    @Test
    void onlyTimeStampsKnowBouncyCastle() {
        noClasses()
                .that()
                .resideOutsideOfPackage("daybook.timestamp")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bouncycastle..")
                .check(PROGRAM);
    }

    @Test
    void onlyTheWorkbookKnowsItsLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("daybook.workbook")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim..", "com.github.rzymek..")
                .check(PROGRAM);
    }

    @Test
    void onlySheetsKnowWhatMakesAPdf() {
        noClasses()
                .that()
                .resideOutsideOfPackage("daybook.report.pdf")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
                .check(PROGRAM);
    }

    @Test
    void onlyTheEditorKnowsJLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("daybook.editor")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jline..")
                .check(PROGRAM);
    }

    /** A command that forgot what it saved would tell its user, when something fails after that, to type it again. */
    @Test
    void commandsWriteThroughTheCallThatRemembersIt() {
        noClasses()
                .that()
                .resideInAPackage("daybook.cli")
                .and()
                .doNotHaveSimpleName("Call")
                // In many parts, with its own words for what is saved so far; twice, when the file has to be compacted;
                // a log of its own.
                .and()
                .doNotHaveSimpleName("ImportJob")
                .and()
                .doNotHaveSimpleName("ImportBundleCommand")
                .and()
                .doNotHaveSimpleName("DemoCommand")
                .should()
                .callMethod(LogStore.class, "write", Function.class)
                .check(PROGRAM);
    }

    @Test
    void onlyTheEntryPointNamesTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("daybook.store..")
                .and()
                .doNotHaveSimpleName("Daybook")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("Sqlite")
                .check(PROGRAM);
    }

    @Test
    void onlyTheStoreKnowsSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("daybook.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..")
                .check(PROGRAM);
    }

    @Test
    void nothingReachesForTheNetworkReflectionOrTheStandardStreams() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.net.http..", "java.lang.reflect..", "java.util.logging..")
                .check(PROGRAM);
        noClasses().should().accessField(System.class, "out").check(PROGRAM);
        noClasses().should().accessField(System.class, "err").check(PROGRAM);
    }
}
