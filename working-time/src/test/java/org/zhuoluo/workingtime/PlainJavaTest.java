package org.zhuoluo.workingtime;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlainJavaTest {
    private final JavaClasses production =
            new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("org.zhuoluo.workingtime");

    @Test
    void theArithmeticNeedsNothingButJava() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.zhuoluo.workingtime", "java..", "org.jspecify..")
                .check(production);
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        noClasses().should().callMethod(Instant.class, "now").check(production);
    }
}
