package org.zhuoluo.evaluation;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.idempotency.Idempotent;
import org.zhuoluo.evaluation.rating.InvitationMove;
import org.zhuoluo.evaluation.rating.InvitationStatus;

/** The rules of the house, as far as the compiler does not know them. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zhuoluo.evaluation");

    @Test
    void timeIsAskedOfTheBusinessClock() {
        noClasses().should().callMethod(Instant.class, "now").check(OURS);
    }

    @Test
    void everyPostIsIdempotent() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(Idempotent.class)
                .check(OURS);
    }

    @Test
    void packagesDoNotGoRoundInCircles() {
        slices().matching("org.zhuoluo.evaluation.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    @Test
    void aResourceIsSeenByNobody() {
        classes().that().areAnnotatedWith(Path.class).should().notBePublic().check(OURS);
        noClasses().should().dependOnClassesThat().areAnnotatedWith(Path.class).check(OURS);
    }

    @Test
    void onlyTheInvitationMakesMoves() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Invitation")
                .should()
                .callMethod(InvitationMove.class, "from", InvitationStatus.class)
                .check(OURS);
    }

    @Test
    void entitiesStayInside() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(annotatedWith(Entity.class))
                .check(OURS);
    }
}
