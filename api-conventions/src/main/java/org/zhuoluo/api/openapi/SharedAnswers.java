package org.zhuoluo.api.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.zhuoluo.api.problem.CommonProblem;

/** Adds to every operation what every operation has: its error answers as problems, the token, on POST the Idempotency-Key. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SharedAnswers implements OASFilter {
    private static final String TOKEN = "token";
    private static final List<CommonProblem> ANY = List.of(
            CommonProblem.INVALID_REQUEST,
            CommonProblem.UNAUTHENTICATED,
            CommonProblem.FORBIDDEN,
            CommonProblem.TOO_MANY_REQUESTS,
            CommonProblem.INTERNAL_ERROR,
            CommonProblem.UNAVAILABLE);
    private static final List<CommonProblem> WITH_A_BODY = List.of(
            CommonProblem.CONFLICT,
            CommonProblem.TOO_LARGE,
            CommonProblem.UNSUPPORTED_MEDIA_TYPE,
            CommonProblem.UNPROCESSABLE);

    private static final String NOT_FOUND = Integer.toString(CommonProblem.NOT_FOUND.status());

    /** What the generator writes of its own accord, in English only. */
    private static final Set<String> OF_LIBRARIES = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSecurityScheme(TOKEN, bearer());
        ProblemSchemas.addTo(document.getComponents());
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach(SharedAnswers::complete);
        }
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> complete(path, method, operation));
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        ANY.forEach(problem -> answer(operation, problem));
        if (path.contains("{") || operation.getResponses().hasAPIResponse(NOT_FOUND)) {
            answer(operation, CommonProblem.NOT_FOUND);
        }
        if (method == HttpMethod.POST || method == HttpMethod.PUT) {
            WITH_A_BODY.forEach(problem -> answer(operation, problem));
        }
        if (takes(operation, "If-Match")) {
            answer(operation, CommonProblem.PRECONDITION_FAILED);
        }
        asProblems(operation);
        if (method == HttpMethod.POST && !takes(operation, "Idempotency-Key")) {
            operation.addParameter(idempotencyKey());
            operation.getResponses().getAPIResponses().entrySet().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .forEach(answer -> answer.getValue().addHeader("Idempotency-Replayed", replayed()));
        }
        boolean open =
                operation.getSecurity() != null && operation.getSecurity().isEmpty();
        if (!open) { // as @SecurityRequirements with nothing in it says of what everybody may ask
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        }
    }

    /** The operation's own description of a status wins; what libraries put there without content does not. */
    private static void answer(Operation operation, CommonProblem problem) {
        String status = Integer.toString(problem.status());
        Map<String, APIResponse> described = operation.getResponses().getAPIResponses();
        APIResponse own = described == null ? null : described.get(status);
        String description = own == null || own.getDescription() == null || OF_LIBRARIES.contains(own.getDescription())
                ? problem.zh() + " / " + problem.en()
                : own.getDescription();
        operation.getResponses().addAPIResponse(status, ProblemSchemas.response(description));
    }

    /** Any further error that an operation describes is a problem too; the generator gives it the schema of a library, which no document has. */
    private static void asProblems(Operation operation) {
        Map.copyOf(operation.getResponses().getAPIResponses()).forEach((status, described) -> {
            if (isOfALibrary(described)) {
                operation.getResponses().addAPIResponse(status, ProblemSchemas.response(described.getDescription()));
            }
        });
    }

    private static boolean isOfALibrary(APIResponse described) {
        return described.getContent() != null
                && described.getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .anyMatch(schema -> schema != null
                                && schema.getRef() != null
                                && schema.getRef().endsWith("/HttpProblem"));
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> header.equalsIgnoreCase(parameter.getName()));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description("同一键的重试得到首次答复，24 小时内有效 / a retry under the same key gets the first answer, for 24 hours")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(200))
                .example("3f0c6f9e-8d0a-4a58-9b1e-1f0a4a3cf0d2");
    }

    private static Header replayed() {
        return OASFactory.createHeader()
                .description("true：此为同一键首次请求的答复 / the first answer given again under the same key")
                .schema(OASFactory.createSchema().addType(SchemaType.BOOLEAN));
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("OIDC 访问令牌 / an access token of the OIDC provider");
    }
}
