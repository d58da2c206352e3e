package org.zhuoluo.endtoend.seed;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final Path FILE = Path.of("..", "deploy", "local", "realm", "zhuoluo-realm.json");
    private static final Set<String> WITHOUT_A_POST =
            Set.of("enterprise1", "enterprise2", "enterprise3", "evaluator1", "admin1", "power.head", "housing.head");

    private final JsonNode realm = new ObjectMapper().readTree(FILE.toFile());
    private final Map<String, JsonNode> users = stream(realm.path("users"))
            .collect(toMap(user -> user.path("username").asText(), user -> user));

    RealmTest() throws IOException {}

    @Test
    void everyAccountOfAnOfficerHoldsAPostAndEveryHolderHasAnAccount() {
        var holders = new ArrayList<>(SeedFile.of("posts.csv").column("holder"));
        holders.addAll(SeedFile.of("posts.csv").column("deputy"));

        assertThat(holders).doesNotHaveDuplicates();
        assertThat(users.keySet().stream().filter(name -> !WITHOUT_A_POST.contains(name)))
                .containsExactlyInAnyOrderElementsOf(holders);
        assertThat(users.keySet()).containsAll(WITHOUT_A_POST);
    }

    @Test
    void anAccountBelongsToTheUnitOfItsPostAndToItsArea() {
        var unitAreas = SeedFile.of("units.csv").lines().stream()
                .collect(toMap(unit -> unit.getOrDefault("code", ""), unit -> unit.getOrDefault("area", "")));
        for (Map<String, String> post : SeedFile.of("posts.csv").lines()) {
            String unit = post.getOrDefault("unit", "");
            for (String account : List.of(post.getOrDefault("holder", ""), post.getOrDefault("deputy", ""))) {
                assertThat(attribute(account, "unit")).as(account).isEqualTo(unit);
                assertThat(attribute(account, "area")).as(account).isEqualTo(unitAreas.get(unit));
            }
        }
    }

    @Test
    void theEnterprisesOfTheAccountsAreTheFirstOnesOfTheSeed() {
        List<String> codes = SeedFile.of("enterprises.csv").column("credit_code");

        for (int i = 0; i < 3; i++) {
            assertThat(attribute("enterprise" + (i + 1), "enterprise")).isEqualTo(codes.get(i));
        }
    }

    @Test
    void everyRoleOfAnAccountIsARoleOfTheRealm() {
        var roles = stream(realm.path("roles").path("realm"))
                .map(role -> role.path("name").asText())
                .toList();

        assertThat(users.values())
                .flatMap(user ->
                        stream(user.path("realmRoles")).map(JsonNode::asText).toList())
                .allMatch(roles::contains);
    }

    @Test
    void nobodyChangesTheirOwnScope() throws IOException {
        var profile = new ObjectMapper()
                .readTree(realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .path("kc.user.profile.config")
                        .get(0)
                        .asText());

        assertThat(stream(profile.path("attributes"))
                        .filter(attribute -> Set.of("enterprise", "unit", "area")
                                .contains(attribute.path("name").asText())))
                .hasSize(3)
                .allMatch(attribute ->
                        attribute.at("/permissions/edit").toString().equals("[\"admin\"]"));
    }

    @Test
    void passwordsAreNotTriedForEver() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
    }

    private String attribute(String account, String name) {
        return requireNonNull(users.get(account))
                .path("attributes")
                .path(name)
                .path(0)
                .asText();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
