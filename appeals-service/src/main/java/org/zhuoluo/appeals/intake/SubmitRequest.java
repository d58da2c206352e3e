package org.zhuoluo.appeals.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.creditcode.CreditCode;
import org.zhuoluo.appeals.appeal.AppealKind;
import org.zhuoluo.appeals.appeal.Channel;

/** What an enterprise, or the clerk for it, comes with. */
public record SubmitRequest(
        @NotNull AppealKind kind,

        @NotBlank @Size(min = 2, max = 200) @Schema(examples = "园区停电频繁影响生产")
        String title,

        @NotBlank @Size(max = 4000) @Schema(examples = "本月园区已停电四次，每次超过两小时，请协调解决。")
        String text,

        @Nullable
        @Pattern(regexp = "[0-9]{6}")
        @Schema(examples = "020102", description = "事项编码，可由受理人员补填 / May be left to the clerk")
        String issueType,

        @NotBlank @Pattern(regexp = "[0-9]{2,12}") @Schema(examples = "339901001")
        String area,

        @Nullable
        @Schema(description = "默认：企业 WEB，受理人员 HOTLINE / By default WEB for an enterprise, HOTLINE for a clerk")
        Channel channel,

        @NotNull @Valid Contact contact,

        @Schema(description = "对办理单位隐去企业身份 / Hide the enterprise from the units", defaultValue = "false")
        boolean confidential,

        @Nullable
        @CreditCode
        @Schema(
                examples = "91339901MA2X1C7Q6C",
                description = "仅受理人员代录时填写 / Only when a clerk submits for an enterprise")
        String creditCode,

        @Nullable
        @Size(max = 9)
        @Schema(
                examples = "[\"019aaf10-3c1e-7f02-8b55-2d0a9c4e7711\"]",
                description = "先行上传的附件编号，须为本人上传且尚未使用 / Files uploaded before, each the caller's own and not used yet")
        List<@NotNull UUID> attachments) {}
