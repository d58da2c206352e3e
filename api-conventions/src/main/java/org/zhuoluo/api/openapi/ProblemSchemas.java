package org.zhuoluo.api.openapi;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** How a problem looks in the published document; replaces the schemas that the problem extension brings. */
final class ProblemSchemas {
    private static final String PROBLEM = "Problem";

    private ProblemSchemas() {}

    static void addTo(Components components) {
        List.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(components::removeSchema);
        components.addSchema(PROBLEM, problem());
    }

    static APIResponse response(String description) {
        var content = OASFactory.createContent()
                .addMediaType(
                        HttpProblem.MEDIA_TYPE.toString(),
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static Schema problem() {
        Schema fieldError = object("字段错误 / a field at fault")
                .addProperty("field", text("字段 / the field as in the request", "contact.phone"))
                .addProperty("message", text("说明 / what is wrong with it", "不能为空"))
                .required(List.of("field", "message"));
        return object("RFC 9457 问题详情 / problem details")
                .addProperty("type", text("稳定的类型 / stable", "urn:zhuoluo:problem:invalid-request"))
                .addProperty("title", text("给人看的一句话 / a sentence for a person", "请求内容有误，请按提示修改后重试"))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"))
                .addProperty("detail", text("本次的情况 / this very case", "请求体不是有效的 JSON"))
                .addProperty("instance", text("请求路径 / the path of the request", "/api/v1/appeals"))
                .addProperty(
                        "traceId",
                        text(
                                "追踪号，报修时请附上；可能没有 / to quote when asking for help; may be absent",
                                "4bf92f3577b34da6a3ce929d0e0e4736"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(fieldError))
                .required(List.of("type", "title", "status"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .addExample(example);
    }
}
