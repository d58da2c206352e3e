package org.zhuoluo.messaging;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down when a thread that carries facts does not do its work any more: only a new start helps then. */
@Liveness
@Singleton
class VitalThreadsCheck implements HealthCheck {
    private final VitalThreads threads;

    VitalThreadsCheck(VitalThreads threads) {
        this.threads = threads;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> unwell = threads.unwell();
        return HealthCheckResponse.named("threads that carry facts")
                .status(unwell.isEmpty())
                .withData("unwell", String.join(", ", unwell))
                .build();
    }
}
