package org.zhuoluo.endtoend.benchmark;

import java.util.HashMap;
import java.util.Map;
import org.zhuoluo.endtoend.stack.Answer;
import org.zhuoluo.endtoend.stack.Api;

/** Submits appeals of an ordinary size through the gateway. */
record Submissions(Api api) {
    private static final int ENTERPRISES = 3;
    private static final Map<String, Object> SUBMISSION = Map.of(
            "kind", "PROBLEM",
            "title", "厂区用电增容申请三个月无进展",
            "text", "我公司位于滨江街道工业园，新增两条生产线，三月提交用电增容申请，至今没有答复，设备已到货无法投产。".repeat(4),
            "issueType", "020101",
            "area", "339901001",
            "contact", Map.of("name", "周文涛", "phone", "19900000001"));
    private static final Map<String, Object> INCOMPLETE = without("area");

    void submit(int connection) {
        expect(201, connection, SUBMISSION);
    }

    /** The same way through the gateway, the token and the reading of the body, but refused before any row is written. */
    void beRefused(int connection) {
        expect(400, connection, INCOMPLETE);
    }

    private void expect(int status, int connection, Map<String, Object> submission) {
        Answer answer = api.tell("enterprise" + (connection % ENTERPRISES + 1), "/appeals", submission);
        if (answer.status() != status) {
            throw new IllegalStateException("a submission was answered " + answer);
        }
    }

    private static Map<String, Object> without(String field) {
        var rest = new HashMap<>(SUBMISSION);
        rest.remove(field);
        return Map.copyOf(rest);
    }
}
