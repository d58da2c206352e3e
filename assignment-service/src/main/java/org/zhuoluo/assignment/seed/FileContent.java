package org.zhuoluo.assignment.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file's name and the fingerprint of what stands in it. */
@Embeddable
record FileContent(String name, String sha256) {
    static FileContent of(String name, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return new FileContent(name, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
