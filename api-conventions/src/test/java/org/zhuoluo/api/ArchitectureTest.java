package org.zhuoluo.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhuoluo.api");

    @Test
    void nobodyAsksTheSystemForTheTime() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .because("time is asked of an InstantSource")
                .check(classes);
    }

    @Test
    void thePackagesFormNoCycle() {
        slices().matching("org.zhuoluo.api.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void whatNeedsADatabaseIsKeptApart() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..idempotency..", "..transaction..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "io.quarkus.narayana..", "io.agroal..")
                .because("the gateway has no database")
                .check(classes);
    }
}
