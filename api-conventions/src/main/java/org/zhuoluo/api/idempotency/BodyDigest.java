package org.zhuoluo.api.idempotency;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** The digest of what was sent: the bytes as {@link BodyDigester} saw them pass, or the parts of a form. */
final class BodyDigest {
    static final String PROPERTY = BodyDigest.class.getName();

    private BodyDigest() {}

    static String of(ResteasyReactiveRequestContext request) {
        if (request.getProperty(PROPERTY) instanceof String seen) {
            return seen;
        }
        MessageDigest digest = Digest.sha256();
        FormData form = request.getFormData();
        if (form != null) {
            add(digest, form);
        }
        return Digest.hex(digest);
    }

    private static void add(MessageDigest digest, FormData form) {
        for (String name : names(form)) {
            Digest.add(digest, name);
            form.get(name).forEach(value -> addPart(digest, value));
        }
    }

    private static void addPart(MessageDigest digest, FormValue value) {
        if (!value.isFileItem()) {
            Digest.add(digest, value.getValue());
            return;
        }
        Digest.add(digest, String.valueOf(value.getFileName()));
        try (InputStream file = value.getFileItem().getInputStream();
                OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            file.transferTo(sink);
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file cannot be read", e);
        }
    }

    private static TreeSet<String> names(FormData form) {
        var names = new TreeSet<String>();
        form.forEach(names::add);
        return names;
    }
}
