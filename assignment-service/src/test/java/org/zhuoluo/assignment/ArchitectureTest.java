package org.zhuoluo.assignment;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.idempotency.Idempotent;

class ArchitectureTest {
    private static final String ROOT = "org.zhuoluo.assignment";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** What the features stand on: the lifecycle and its duties, and below them the facts about the city. */
    private static final DescribedPredicate<JavaClass> GROUND = in("assignment")
            .or(in("supervision"))
            .or(in("matter"))
            .or(in("unit"))
            .or(in("catalogue"))
            .or(in("calendar"))
            .or(in("seed"));

    @Test
    void everyPostIsIdempotent() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and()
                .areDeclaredInClassesThat(resideOutsideOfPackage("..trial..")) // it moves a file, not a table
                .and()
                .areDeclaredInClassesThat(resideOutsideOfPackage("..machine..")) // each update has a key of its own
                .should()
                .beAnnotatedWith(Idempotent.class)
                .check(MAIN);
    }

    @Test
    void featuresDoNotKnowEachOther() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), GROUND)
                .ignoreDependency(in("machine"), in("desk")) // a system acts by the very classes that people act by
                .ignoreDependency(in("reading"), in("machine")) // the file shows what a system said
                .check(MAIN);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void theGroundKnowsNoFeature() {
        noClasses()
                .that(GROUND)
                .should()
                .dependOnClassesThat(in("routing")
                        .or(in("desk"))
                        .or(in("ledger"))
                        .or(in("machine"))
                        .or(in("reading"))
                        .or(in("consultation"))
                        .or(in("trial")))
                .check(MAIN);
    }

    @Test
    void onlyTheAggregatesCallTheTablesOfMoves() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Assignment")
                .should()
                .callMethodWhere(callsFromOf("AssignmentMove"))
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveSimpleName("LedgerEntry")
                .should()
                .callMethodWhere(callsFromOf("LedgerMove"))
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveSimpleName("Obligation")
                .should()
                .callMethodWhere(callsFromOf("ObligationMove"))
                .check(MAIN);
    }

    @Test
    void timeIsAskedOfTheClock() {
        noClasses().should().callMethod(Instant.class, "now").check(MAIN);
    }

    @Test
    void entitiesAreNotReturnedByResources() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(
                        DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class)))
                .check(MAIN);
    }

    private static DescribedPredicate<JavaMethodCall> callsFromOf(String table) {
        return DescribedPredicate.describe(
                "the table of moves " + table,
                call -> call.getTargetOwner().getSimpleName().equals(table)
                        && call.getName().equals("from"));
    }

    private static DescribedPredicate<JavaClass> in(String feature) {
        return resideInAPackage(ROOT + "." + feature);
    }
}
