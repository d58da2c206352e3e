package org.zhuoluo.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.smallrye.openapi.api.util.MergeUtil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The one document of the public API, made while the gateway is built from the documents that the services commit. */
public class MergedDocument implements OASModelReader {
    /** The module of each service, which is also the folder of its document. */
    static final List<String> SERVICES =
            List.of("appeals-service", "assignment-service", "evaluation-service", "notification-service");

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public OpenAPI buildModel() {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        SERVICES.forEach(service -> documents.put(service, read(service)));
        return withOneFace(DistinctNames.in(documents).stream()
                .map(MergedDocument::model)
                .reduce(OASFactory.createOpenAPI(), MergeUtil::merge));
    }

    private static OpenAPI withOneFace(OpenAPI merged) {
        return merged.info(OASFactory.createInfo()
                        .title("Zhuoluo 着落")
                        .version("1.0.0")
                        .description("件件有着落，事事有回音。企业诉求从提交到评价的全部接口。"
                                + " The whole API of an enterprise's appeal, from submission to rating."))
                .servers(List.of(OASFactory.createServer().url("/").description("This gateway")));
    }

    private static OpenAPI model(JsonNode document) {
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        return SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .enableAnnotationScan(false)
                .withCustomStaticFile(() -> new ByteArrayInputStream(bytes))
                .build()
                .model();
    }

    private static JsonNode read(String service) {
        String name = "openapi/" + service + "/openapi.json";
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (document == null) {
                throw new IllegalStateException("The gateway is packed without " + name + ": the build of " + service
                        + " writes it to " + service + "/openapi/openapi.json");
            }
            return JSON.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
