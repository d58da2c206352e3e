package org.zhuoluo.assignment.machine;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.assignment.assignment.FinalGround;
import org.zhuoluo.assignment.assignment.Outcome;

/** What one status of a department's system means. */
@Schema(name = "StatusMappingLine")
@Embeddable
record MappingLine(
        @Schema(description = "In the words of the system", examples = "已办结")
        @NotBlank
        @Size(max = 64)
        @Column(name = "external_status")
        String status,

        @Schema(
                description = "SIGN 签收, PROGRESS 进展, PUBLIC_PROGRESS 公开进展, CONTACT 联系, REPLY 答复, OPINION 协办意见, NOTE 备注",
                examples = "REPLY")
        @NotNull
        @Enumerated(EnumType.STRING)
        UpdateAct act,

        @Schema(description = "Of a reply whose update names none", examples = "SOLVED")
        @Enumerated(EnumType.STRING)
        @Nullable
        Outcome outcome,

        @Schema(description = "Of a reply whose update names none")
        @Enumerated(EnumType.STRING)
        @Column(name = "final_ground")
        @Nullable
        FinalGround finalGround) {}
