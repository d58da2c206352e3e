package org.zhuoluo.appeals.enterprise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;

@Path("/api/v1/enterprises")
@Tag(name = "Enterprises", description = "企业信息 / What is known of the enterprises")
class EnterpriseResource {
    private final Enterprises enterprises;
    private final FieldCipher cipher;
    private final Caller caller;

    EnterpriseResource(Enterprises enterprises, FieldCipher cipher, Caller caller) {
        this.enterprises = enterprises;
        this.cipher = cipher;
        this.caller = caller;
    }

    @GET
    @Path("me")
    @RolesAllowed(Role.ENTERPRISE_CLAIM)
    @Operation(
            operationId = "readOwnEnterprise",
            summary = "本企业信息 / The caller's own enterprise",
            description =
                    "The enterprise that the caller's token is bound to, with its contact unmasked. 404 when it is not registered.")
    public EnterpriseView me(
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return EnterpriseView.whole(require(caller.enterprise().orElse("")), cipher, language);
    }

    @GET
    @Path("{creditCode}")
    @RolesAllowed(Role.CLERK_CLAIM)
    @Operation(
            operationId = "readEnterprise",
            summary = "按统一社会信用代码查询企业 / Find an enterprise by its credit code",
            description =
                    "For the clerk who takes an appeal down by telephone: is this enterprise registered, and under which name? "
                            + "The contact is masked.")
    public EnterpriseView read(
            @RestPath @Parameter(example = "91339901MA2X1C7Q6C") String creditCode,
            @RestHeader("Accept-Language") @DefaultValue("zh-CN") @Parameter(hidden = true) Language language) {
        return EnterpriseView.whole(require(creditCode), cipher, language).masked();
    }

    private Enterprise require(String creditCode) {
        return enterprises.findByIdOptional(creditCode).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
    }
}
