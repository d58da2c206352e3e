package org.zhuoluo.api.scope;

import java.util.Locale;

/** The roles a token can carry; the constants are their claim values, for {@code @RolesAllowed}. */
public enum Role {
    ENTERPRISE,
    AGENT,
    CLERK,
    COORDINATOR,
    HANDLER,
    HEAD,
    SUPERVISOR,
    LEADER,
    EVALUATOR,
    ADMIN,
    SYSTEM;

    public static final String ENTERPRISE_CLAIM = "enterprise";
    public static final String AGENT_CLAIM = "agent";
    public static final String CLERK_CLAIM = "clerk";
    public static final String COORDINATOR_CLAIM = "coordinator";
    public static final String HANDLER_CLAIM = "handler";
    public static final String HEAD_CLAIM = "head";
    public static final String SUPERVISOR_CLAIM = "supervisor";
    public static final String LEADER_CLAIM = "leader";
    public static final String EVALUATOR_CLAIM = "evaluator";
    public static final String ADMIN_CLAIM = "admin";
    public static final String SYSTEM_CLAIM = "system";

    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
