package org.zhuoluo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;

/** Expects a problem document (RFC 9457), in Chinese as well as in English. */
final class Problem {
    private Problem() {}

    static HttpResponse<String> expect(int status, String type, Supplier<HttpRequest.Builder> request)
            throws IOException, InterruptedException {
        HttpResponse<String> chinese = Client.call(request.get());
        HttpResponse<String> english = Client.call(request.get().setHeader("Accept-Language", "en-GB, zh;q=0.1"));

        assertThat(title(status, type, chinese)).containsPattern("\\p{IsHan}");
        assertThat(title(status, type, english)).matches("[\\p{ASCII}]+");
        assertThat(chinese.headers().firstValue("Content-Language")).hasValue("zh-CN");
        assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
        return english;
    }

    private static String title(int status, String type, HttpResponse<String> response) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(response.body());
        assertThat(problem.path("type").asText()).isEqualTo("urn:zhuoluo:problem:" + type);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("instance").asText())
                .isEqualTo(response.request().uri().getPath());
        return problem.path("title").asText();
    }
}
