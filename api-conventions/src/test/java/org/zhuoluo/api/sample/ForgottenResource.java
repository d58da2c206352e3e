package org.zhuoluo.api.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Somebody forgot to say who may. */
@Path("/api/v1/forgotten")
public class ForgottenResource {
    @GET
    public String read() {
        return "seen";
    }
}
