package org.zhuoluo.api.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of Quarkus' own answer to JSON of the wrong shape, which would name classes in a development build. */
@Provider
public class MismatchedJson implements ExceptionMapper<MismatchedInputException> {
    @Override
    public Response toResponse(MismatchedInputException mismatch) {
        FailedRequest request = FailedRequest.current();
        return Problems.of(UnreadableJson.refusal(mismatch), request.language(), request.path())
                .toResponse();
    }
}
