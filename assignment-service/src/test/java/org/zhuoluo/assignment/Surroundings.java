package org.zhuoluo.assignment;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.messaging.testing.EmbeddedBroker;

/** The real database and the real broker of every test that starts the service. */
@WithTestResource(
        value = EmbeddedMariaDb.class,
        initArgs = @ResourceArg(name = "database", value = "assignment"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = EmbeddedBroker.class, scope = TestResourceScope.GLOBAL)
final class Surroundings {
    private Surroundings() {}
}
