package org.zhuoluo.appeals;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.persistence.Entity;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.appeals.appeal.AppealMove;
import org.zhuoluo.appeals.appeal.AppealStatus;

class ArchitectureTest {
    private static final String ROOT = "org.zhuoluo.appeals";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** What all may know: the lifecycle, who may see what, the copies of other services' facts, and the files that go with anything. */
    private static final DescribedPredicate<JavaClass> FOR_ALL = resideInAPackage(ROOT + ".appeal")
            .or(resideInAPackage(ROOT + ".access"))
            .or(resideInAPackage(ROOT + ".reference"))
            .or(resideInAPackage(ROOT + ".obligation"))
            .or(resideInAPackage(ROOT + ".attachment"));

    /** An upload writes its bytes first and is one act from then on. */
    @Test
    void everyPostIsIdempotent() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(Idempotent.class)
                .orShould(callAnActThatIs())
                .check(MAIN);
    }

    private static ArchCondition<JavaMethod> callAnActThatIs() {
        return ArchCondition.from(DescribedPredicate.describe(
                "call a method that is",
                method -> method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTarget().isAnnotatedWith(Idempotent.class))));
    }

    @Test
    void featuresDoNotKnowEachOther() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), FOR_ALL)
                .check(MAIN);
    }

    @Test
    void theLifecycleKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".appeal")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAPackage(ROOT + ".appeal"))))
                .check(MAIN);
    }

    @Test
    void onlyTheAggregateCallsTheTableOfMoves() {
        classes()
                .that(type(AppealMove.class))
                .should()
                .onlyHaveDependentClassesThat(resideInAPackage(ROOT + ".appeal"))
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveSimpleName("Appeal")
                .and()
                .doNotHaveSimpleName("Standing")
                .and()
                .doNotHaveSimpleName("AppealMove")
                .should()
                .callMethod(AppealMove.class, "from", AppealStatus.class)
                .orShould()
                .callMethod(AppealMove.class, "begin", AppealStatus.class)
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
}
