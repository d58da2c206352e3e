package org.zhuoluo.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zhuoluo.gateway");

    @Test
    void noPackageDependsOnItselfByARoundabout() {
        slices().matching("org.zhuoluo.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
    }

    @Test
    void onlyTheProxyTalksToTheServices() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.zhuoluo.gateway.proxy")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("io\\.vertx\\.(httpproxy\\..*|core\\.http\\.HttpClient.*)")
                .check(GATEWAY);
    }

    @Test
    void timeIsAskedOfAClock() {
        noClasses().should().callMethod(Instant.class, "now").check(GATEWAY);
    }

    @Test
    void nothingWaitsOnTheEventLoop() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.concurrent\\.(Future|CompletableFuture|CountDownLatch|Semaphore|locks\\..*)")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .check(GATEWAY);
    }
}
