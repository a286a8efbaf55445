package daybook;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import daybook.store.LogStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Who may call whom. */
class LayersTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            // ArchUnit's own option knows only target/test-classes, and the second JDK's build is elsewhere.
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("daybook");

    /**
     * The packages, and which others each may use, from the top to the bottom: no arrow points up. An indented line goes on with the one
     * above it.
     */
    private static final String ARROWS = """
            daybook          : cli.command cli store.sqlite platform terminal
            cli.command      : cli preview report report.html view.json view review draft intake bundle doctor handover exchange.xlsx
                               exchange.csv exchange.json exchange escalation.rules escalation evidence timestamp editor store ledger
                               when platform terminal log words
            cli              : exchange.json exchange store ledger when platform terminal log words
            preview          : report report.html review bundle handover people exchange.json exchange store ledger when
                               terminal log words
            report           : report.pdf report.html view review handover exchange escalation guidance evidence store ledger
                               when terminal log words
            report.pdf       : report.html words
            report.html      : review terminal log
            view.json        : view review draft doctor exchange.json escalation guidance timestamp store ledger log
            view             : review escalation guidance store ledger when terminal log words
            review           : escalation.rules escalation guidance evidence timestamp store ledger when log words
            draft            : escalation store log words
            intake           : exchange evidence store ledger when log words
            bundle           : handover exchange.csv exchange.json exchange evidence store ledger platform log words
            doctor           : store ledger when platform log words
            exchange.xlsx    : exchange.json exchange when terminal log words
            exchange.csv     : exchange.json exchange log words
            exchange.json    : exchange log words
            handover         : exchange log
            exchange         : log words
            people           :
            escalation.rules : escalation log words
            escalation       : log words
            guidance         : log
            evidence         : platform log
            timestamp        : log
            editor           : terminal
            store.sqlite     : store.merge store.verify store.rows store ledger platform log words
            store.merge      : store.rows store ledger log
            store.verify     : store.rows store ledger log words
            store.rows       : store ledger log
            store            : ledger log words
            ledger           : log
            when             : log words
            platform         : log
            terminal         :
            log              : words
            words            :
            """;

    @Test
    void everyPackageUsesOnlyWhatItMay() {
        Set<String> arrows = arrows(used());
        arrows.removeAll(arrows(allowed()));

        assertThat(arrows).isEmpty();
    }

    @Test
    void noArrowIsAllowedThatNobodyNeeds() {
        Set<String> arrows = arrows(allowed());
        arrows.removeAll(arrows(used()));

        assertThat(arrows).isEmpty();
    }

    @Test
    void noArrowPointsUp() {
        List<String> floors = new ArrayList<>(allowed().keySet());
        allowed()
                .forEach((name, others) -> assertThat(floors.subList(floors.indexOf(name) + 1, floors.size()))
                        .as(name)
                        .containsAll(others));
    }

    private static Set<String> arrows(Map<String, Set<String>> packages) {
        Set<String> arrows = new TreeSet<>();
        packages.forEach((name, others) -> others.forEach(other -> arrows.add(name + " -> " + other)));
        return arrows;
    }

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> allowed = new LinkedHashMap<>();
        Set<String> last = new TreeSet<>();
        for (String line : ARROWS.lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                last = new TreeSet<>();
                allowed.put(line.substring(0, colon).strip(), last);
            }
            for (String name : line.substring(colon + 1).strip().split(" +", 0)) {
                if (!name.isEmpty()) {
                    last.add(name);
                }
            }
        }
        return allowed;
    }

    private static Map<String, Set<String>> used() {
        Map<String, Set<String>> used = new TreeMap<>();
        for (JavaClass each : PROGRAM) {
            Set<String> others = used.computeIfAbsent(room(each), name -> new TreeSet<>());
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith("daybook")
                        && !room(target).equals(room(each))) {
                    others.add(room(target));
                }
            }
        }
        return used;
    }

    private static String room(JavaClass each) {
        String name = each.getPackageName();
        return name.equals("daybook") ? name : name.substring("daybook.".length());
    }

    @Test
    void packagesDoNotGoRoundInCircles() {
        slices().matching("daybook.(**)").should().beFreeOfCycles().check(PROGRAM);
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
                .resideInAnyPackage("daybook.cli..", "daybook.view..")
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
                .resideOutsideOfPackage("daybook.cli..")
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
                .resideOutsideOfPackage("daybook.exchange.xlsx")
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
    void onlyDraftsAreStreamsOfXml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("daybook.draft")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.xml.stream..")
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
                .resideInAnyPackage("daybook.cli..", "daybook.intake")
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
