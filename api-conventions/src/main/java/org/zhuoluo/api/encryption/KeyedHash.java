package org.zhuoluo.api.encryption;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** The hash by which an encrypted value is found again; without the key nobody can try values out. */
@Singleton
public class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKey key;

    @Inject
    KeyedHash(EncryptionConfig config) {
        this(config.hashKey().orElseThrow(() -> new MissingKey("zhuoluo.encryption.hash-key", "32 bytes in base64")));
    }

    /** For those without a container. */
    public KeyedHash(String base64Key) {
        this.key = Keys.read("zhuoluo.encryption.hash-key", base64Key, ALGORITHM, KEY_BYTES);
    }

    /** 64 hexadecimal digits. */
    public String of(String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
