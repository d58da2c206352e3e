package org.zhuoluo.messaging;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhuoluo.messaging");

    @Test
    void theContractIsPlainJava() {
        classes()
                .that(resideInAPackage("org.zhuoluo.messaging.contract"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("org.zhuoluo.messaging.contract", "java..", "org.jspecify.annotations"))
                .check(MAIN);
    }

    @Test
    void theOrderOfFactsKnowsNeitherDatabaseNorBroker() {
        classes()
                .that(resideInAPackage("org.zhuoluo.messaging.order"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("org.zhuoluo.messaging.order", "java..", "org.jspecify.annotations"))
                .check(MAIN);
    }

    @Test
    void packagesKnowEachOtherInOneDirection() {
        slices().matching("org.zhuoluo.messaging.(*)..")
                .should()
                .beFreeOfCycles()
                .check(MAIN);
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        noClasses().should().callMethod(Instant.class, "now").check(MAIN);
    }
}
