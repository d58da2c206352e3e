package org.zhuoluo.appeals.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to talk to about the appeal; kept encrypted. */
public record Contact(
        @NotBlank @Size(max = 50) @Schema(examples = "周文涛") String name,

        @NotBlank
        @Pattern(regexp = "\\+?[0-9][0-9 -]{4,19}", message = "{org.zhuoluo.appeals.intake.telephone}")
        @Schema(examples = "19900000001", description = "固话或手机 / A telephone number")
        String phone) {}
