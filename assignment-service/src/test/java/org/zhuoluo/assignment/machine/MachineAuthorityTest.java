package org.zhuoluo.assignment.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.assignment.People;

/** Who may do what at the interface of the machines, asked of the running service by every role. */
@QuarkusTest
class MachineAuthorityTest {
    private static final Set<Role> OF_THE_UNIT = EnumSet.of(Role.SYSTEM, Role.HANDLER, Role.HEAD);
    private static final Set<Role> WHO_LOOK = EnumSet.of(Role.SYSTEM, Role.HANDLER, Role.HEAD, Role.ADMIN);
    private static final Set<Role> WHO_SAY_WHAT_WORDS_MEAN = EnumSet.of(Role.HEAD, Role.ADMIN);

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleMayDoWhatItMayAndNothingElse(Role role) {
        var update = Map.of(
                "eventId", Machine.event(), "number", "YZ-0000", "status", "SIGN", "time", "2026-11-23T09:00:00Z");
        var mapping = Map.of("lines", List.of(Map.of("status", "备注", "act", "NOTE")));

        assertThat(People.with(role, "U-LAND")
                        .body(List.of(update))
                        .post(Machine.UPDATES)
                        .statusCode())
                .isEqualTo(role == Role.SYSTEM ? 200 : 403);
        assertThat(gets(role, Machine.UPDATES + "?kind=NOTE")).isEqualTo(allowed(OF_THE_UNIT, role));
        assertThat(gets(role, Machine.UPDATES + "/codes")).isEqualTo(allowed(WHO_LOOK, role));
        assertThat(gets(role, "/api/v1/assignments/changes")).isEqualTo(allowed(OF_THE_UNIT, role));
        assertThat(gets(role, "/api/v1/assignments/export")).isEqualTo(allowed(OF_THE_UNIT, role));
        assertThat(gets(role, "/api/v1/status-mappings/U-CLOSED"))
                .isEqualTo(role == Role.ADMIN ? 200 : missing(WHO_LOOK, role));
        assertThat(People.with(role, "U-CLOSED")
                        .body(mapping)
                        .put("/api/v1/status-mappings/U-CLOSED")
                        .statusCode())
                .isEqualTo(allowed(WHO_SAY_WHAT_WORDS_MEAN, role));
    }

    private static int gets(Role role, String path) {
        return People.with(role, "U-LAND").get(path).statusCode();
    }

    private static int allowed(Set<Role> roles, Role role) {
        return roles.contains(role) ? 200 : 403;
    }

    private static int missing(Set<Role> roles, Role role) {
        return roles.contains(role) ? 404 : 403;
    }
}
