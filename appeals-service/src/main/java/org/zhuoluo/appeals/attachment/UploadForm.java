package org.zhuoluo.appeals.attachment;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of an upload, as it stands in the document of the API. */
@Schema(name = "UploadForm", requiredProperties = "file")
record UploadForm(
        @Schema(type = SchemaType.STRING, format = "binary", description = "文件，一次一个 / The file, one a request")
        String file,

        @Nullable
        @Schema(
                enumeration = {"PUBLIC", "INTERNAL"},
                defaultValue = "PUBLIC",
                description =
                        "INTERNAL：无论用于何处，企业均不可见，仅工作人员可选 / INTERNAL: for staff only, whatever it goes with; not for enterprises")
        String visibility,

        @Nullable
        @Schema(
                type = SchemaType.STRING,
                format = "uuid",
                description =
                        "立即归入的诉求；承办单位归入的仅内部可见，直至随答复或公开进展发出 / The appeal that it belongs to at once, for staff only if a unit adds it, until a reply or a public note of its own names it; left out, it waits to be named by its id")
        String appeal) {}
