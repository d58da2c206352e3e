package org.zhuoluo.appeals.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.Problems;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.appeals.appeal.AppealProblem;
import org.zhuoluo.appeals.appeal.MoveNotAllowed;

/** Says in the caller's language that an appeal cannot make a move, and where it stands. */
class MoveNotAllowedMapper {
    @ServerExceptionMapper
    public Response refuse(MoveNotAllowed refused, HttpHeaders headers, UriInfo uri) {
        Refusal refusal = Refusal.of(AppealProblem.MOVE_NOT_ALLOWED)
                .detail(
                        "诉求当前状态为“" + refused.current().zh() + "”",
                        "The appeal stands at: " + refused.current().en());
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Problems.of(refusal, language, uri.getPath()).toResponse();
    }
}
