package org.zhuoluo.api.problem;

import java.util.stream.Stream;

/** What any service can refuse, whatever it is about. */
public enum CommonProblem implements ProblemType {
    INVALID_REQUEST(400, "请求内容有误，请按提示修改后重试", "Something in the request is wrong; please correct it and try again"),
    UNAUTHENTICATED(401, "请先登录，或登录已过期", "Please sign in, or sign in again"),
    FORBIDDEN(403, "您没有进行此操作的权限", "You are not allowed to do this"),
    NOT_FOUND(404, "没有找到您要的内容", "There is nothing here for you"),
    METHOD_NOT_ALLOWED(405, "此地址不支持该请求方法", "This address does not support that method"),
    NOT_ACCEPTABLE(406, "无法以所要求的格式答复", "The answer cannot be given in the format asked for"),
    CONFLICT(409, "当前状态下无法进行此操作", "This cannot be done in the present state"),
    CONCURRENT_CHANGE(409, "他人刚刚修改了同一内容，请重试", "Somebody else has just changed the same thing; please try again"),
    REQUEST_IN_PROGRESS(409, "同一请求正在处理中，请稍后重试", "The same request is still being worked on; please try again shortly"),
    GONE(410, "该内容已不再提供", "This is no longer available"),
    PRECONDITION_FAILED(412, "内容已被他人修改，请刷新后重试", "It has been changed in the meantime; please read it again"),
    TOO_LARGE(413, "提交的内容过大", "What was sent is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持所提交内容的格式", "What was sent is in a format that is not supported"),
    UNPROCESSABLE(422, "请求内容无法处理", "The request is understood but cannot be carried out"),
    IDEMPOTENCY_KEY_REUSED(
            422, "该幂等键已用于另一份不同的请求内容", "This Idempotency-Key has been used with a different request body"),
    TOO_MANY_REQUESTS(429, "请求过于频繁，请稍后再试", "Too many requests; please wait a little"),
    INTERNAL_ERROR(
            500,
            "系统出现故障，我们已记录，请稍后重试",
            "Something went wrong on our side and has been recorded; please try again later"),
    BAD_GATEWAY(502, "上游服务答复异常，请稍后重试", "A service behind this one answered badly; please try again shortly"),
    UNAVAILABLE(503, "服务暂时不可用，请稍后重试", "The service is not available at the moment; please try again shortly"),
    TIMED_OUT(504, "上游服务未在限定时间内答复，请稍后重试", "A service behind this one did not answer in time; please try again shortly");

    private final int status;
    private final String zh;
    private final String en;

    CommonProblem(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    /** The plain reason for a status that came from a library; one without a line of its own falls back to its class. */
    public static CommonProblem ofStatus(int status) {
        return Stream.of(values())
                .filter(problem -> problem.status == status)
                .findFirst()
                .orElse(status < 500 ? INVALID_REQUEST : INTERNAL_ERROR);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
