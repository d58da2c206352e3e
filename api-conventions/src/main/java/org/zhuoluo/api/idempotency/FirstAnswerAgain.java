package org.zhuoluo.api.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Gives the first answer again, and says that it is not news. */
@Provider
public class FirstAnswerAgain implements ExceptionMapper<AlreadyAnswered> {
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset(UTF_8.name());

    @Override
    public Response toResponse(AlreadyAnswered again) {
        Answer answer = again.answer();
        Response.ResponseBuilder response = Response.status(answer.status()).header(REPLAYED, true);
        answer.headers().forEach(response::header);
        String body = answer.body();
        if (body != null) {
            response.type(JSON).entity(body.getBytes(UTF_8));
        }
        return response.build();
    }
}
