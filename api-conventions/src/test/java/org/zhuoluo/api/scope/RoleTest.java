package org.zhuoluo.api.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasAConstantForAnnotations(Role role) throws ReflectiveOperationException {
        assertThat(Role.class.getField(role.name() + "_CLAIM").get(null)).isEqualTo(role.claim());
    }
}
