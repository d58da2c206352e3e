package org.zhuoluo.messaging.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.zhuoluo.messaging.outbox.Outbox;

/** A request that leads to a fact. */
@Path("/sample/appeals/{appeal}")
public class SampleResource {
    private final Outbox outbox;

    SampleResource(Outbox outbox) {
        this.outbox = outbox;
    }

    @POST
    @PermitAll
    @Transactional
    public void submit(@RestPath UUID appeal) {
        outbox.append(SampleFacts.submitted(appeal));
    }
}
