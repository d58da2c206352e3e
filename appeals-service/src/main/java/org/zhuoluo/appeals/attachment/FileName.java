package org.zhuoluo.appeals.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A name in a header (RFC 6266): as it is for those who read UTF-8, and a plain one for the rest. */
final class FileName {
    private FileName() {}

    static String disposition(String name, Attachment file) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"attachment-" + file.number() + "." + file.extension() + "\"; filename*=UTF-8''"
                + encoded;
    }
}
