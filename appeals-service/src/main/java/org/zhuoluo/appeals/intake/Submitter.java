package org.zhuoluo.appeals.intake;

import jakarta.enterprise.context.RequestScoped;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.appeals.appeal.Channel;
import org.zhuoluo.appeals.appeal.Matter;

/** Who comes with a submission: an enterprise for itself, or a clerk for an enterprise that called, in an area of the clerk's own. */
@RequestScoped
class Submitter {
    private final Caller caller;

    Submitter(Caller caller) {
        this.caller = caller;
    }

    /** The credit code of the enterprise whose appeal it is. */
    String creditCode(SubmitRequest request) {
        return caller.has(Role.CLERK) ? namedByTheClerk(request) : ownOf(request);
    }

    /** What it is about; it came by the web, or by the hotline when a clerk wrote it down, unless the request says otherwise. */
    Matter matter(SubmitRequest request) {
        Channel channel = request.channel();
        if (channel == null) {
            channel = caller.has(Role.CLERK) ? Channel.HOTLINE : Channel.WEB;
        }
        return new Matter(
                request.kind(),
                request.issueType(),
                request.area(),
                channel,
                request.confidential(),
                request.title(),
                request.text());
    }

    private String ownOf(SubmitRequest request) {
        if (request.creditCode() != null) {
            throw Refusal.of(CommonProblem.INVALID_REQUEST)
                    .field("creditCode", "仅受理人员可代录", "Only a clerk submits for somebody else");
        }
        return caller.enterprise().orElseThrow(() -> Refusal.of(IntakeProblem.NO_ENTERPRISE_BOUND));
    }

    private String namedByTheClerk(SubmitRequest request) {
        if (request.creditCode() == null) {
            throw Refusal.of(CommonProblem.INVALID_REQUEST)
                    .field("creditCode", "请填写企业的统一社会信用代码", "Please name the enterprise by its credit code");
        }
        if (caller.area().filter(request.area()::startsWith).isEmpty()) {
            throw Refusal.of(CommonProblem.INVALID_REQUEST).field("area", "不在您负责的区域内", "This area is not one of yours");
        }
        return request.creditCode();
    }
}
