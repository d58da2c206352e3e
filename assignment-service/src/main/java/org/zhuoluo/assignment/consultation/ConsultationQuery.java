package org.zhuoluo.assignment.consultation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which consultations are asked for. */
record ConsultationQuery(
        @RestQuery @Parameter(description = "一件诉求的会商 / those about one appeal") @Nullable
        UUID appeal,

        @RestQuery @Parameter(description = "CONVENED 已召集, CONCLUDED 已形成纪要") @Nullable
        ConsultationStatus status) {}
