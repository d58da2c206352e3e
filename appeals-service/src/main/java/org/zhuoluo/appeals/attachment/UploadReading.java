package org.zhuoluo.appeals.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.scope.Role;
import org.zhuoluo.appeals.appeal.AppealId;

/** Reads the form of an upload, and names the field at fault. */
@RequestScoped
class UploadReading {
    private static final String FILE = "file";
    private static final int LONGEST_NAME = 200;

    private final Caller caller;

    UploadReading(Caller caller) {
        this.caller = caller;
    }

    Incoming incoming(MultipartFormDataInput form) {
        List<Part> files = form.getValues().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Part(field.getKey(), value)))
                .filter(part -> part.value().isFileItem())
                .toList();
        if (files.isEmpty()) {
            throw invalid(FILE, "请选择要上传的文件", "Please choose a file to upload");
        }
        if (files.size() > 1) {
            throw invalid(FILE, "一次只能上传一个文件", "One file a request");
        }
        Part part = files.getFirst();
        if (!part.field().equals(FILE)) {
            throw invalid(part.field(), "文件字段名应为 file", "The field of the file is called file");
        }
        FormValue file = part.value();
        return new Incoming(
                file.getFileItem().getFile(),
                lastPartOf(file.getFileName()),
                file.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE),
                isInternal(text(form, "visibility")));
    }

    /** The appeal that the file belongs to at once, if any. */
    @Nullable
    AppealId appeal(MultipartFormDataInput form) {
        String appeal = text(form, "appeal");
        try {
            return appeal.isEmpty() ? null : AppealId.fromString(appeal);
        } catch (IllegalArgumentException noId) {
            throw invalid("appeal", "格式不正确", "is not in the form expected here");
        }
    }

    private static String text(MultipartFormDataInput form, String field) {
        return form.getValues().getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isFileItem())
                .map(FormValue::getValue)
                .findFirst()
                .orElse("");
    }

    private boolean isInternal(String visibility) {
        if (visibility.isEmpty() || visibility.equals(Publicity.PUBLIC.name())) {
            return false;
        }
        if (!visibility.equals(Publicity.INTERNAL.name())) {
            throw invalid("visibility", "只能是 PUBLIC 或 INTERNAL", "must be PUBLIC or INTERNAL");
        }
        if (caller.has(Role.ENTERPRISE)) {
            throw invalid("visibility", "仅工作人员可选择内部可见", "Only staff keep files to themselves");
        }
        return true;
    }

    /** Some senders name the whole path of the file on their machine; of a very long name the end, which has the extension. */
    private static String lastPartOf(@Nullable String fileName) {
        String name = fileName == null ? "" : fileName;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    private static Refusal invalid(String field, String zh, String en) {
        return Refusal.of(CommonProblem.INVALID_REQUEST).field(field, zh, en);
    }

    private record Part(String field, FormValue value) {}
}
