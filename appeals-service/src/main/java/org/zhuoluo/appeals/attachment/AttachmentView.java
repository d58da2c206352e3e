package org.zhuoluo.appeals.attachment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.appeals.appeal.AppealId;

/** A file as the caller may know it; its bytes are at {@code …/content}. */
@Schema(name = "Attachment")
public record AttachmentView(
        @Schema(type = SchemaType.STRING, format = "uuid") AttachmentId id,

        @Schema(
                examples = "附件1.jpg",
                description = "上传者见原名，他人见中性名 / The uploader sees its own name, everybody else a neutral one")
        String name,

        @Schema(examples = "image/jpeg", description = "按内容识别的类型 / The type, found by content")
        String type,

        @Schema(examples = "482113", description = "保存的字节数 / The bytes kept")
        long size,

        @Schema(
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                description =
                        "保存内容的 SHA-256，清除图片信息后与原文件不同 / Of what is kept: not that of the original where a picture was cleaned")
        String sha256,

        @Schema(examples = "PUBLIC") Publicity visibility,
        @Schema(examples = "企业可见") String visibilityLabel,

        @Schema(
                description =
                        "拍摄位置、设备、作者等信息已清除；否则文件属性中可能含作者 / Place, device and author were taken out; otherwise the file may name its author")
        boolean cleaned,

        @Nullable
        @Schema(type = SchemaType.STRING, format = "uuid", description = "所属诉求 / The appeal that it belongs to")
        AppealId appeal,

        Instant uploadedAt) {}
