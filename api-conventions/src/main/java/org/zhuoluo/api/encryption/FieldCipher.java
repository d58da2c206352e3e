package org.zhuoluo.api.encryption;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/** Encrypts single values with AES-256-GCM, bound to what they belong to, so that a value cannot be moved elsewhere. */
@Singleton
public class FieldCipher {
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKey> keys;
    private final String active;

    @Inject
    FieldCipher(EncryptionConfig config) {
        this(
                config.keys(),
                config.active()
                        .orElseThrow(() ->
                                new MissingKey("zhuoluo.encryption.active", "the id of the key to encrypt with")));
    }

    /** For those without a container. */
    public FieldCipher(Map<String, String> keysById, String active) {
        this.keys = keysById.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        key -> Keys.read("zhuoluo.encryption.keys." + key.getKey(), key.getValue(), "AES", KEY_BYTES)));
        this.active = active;
        if (!keys.containsKey(active)) {
            throw new MissingKey(
                    "zhuoluo.encryption.keys." + active, "a key of 32 bytes in base64, because it is the active one");
        }
    }

    /** {@code keyId:base64(nonce, ciphertext, tag)}; only readable with the same {@code boundTo}. */
    public String encrypt(String plain, String boundTo) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, active, nonce, boundTo, plain.getBytes(UTF_8));
        byte[] both = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return active + ':' + Base64.getEncoder().encodeToString(both);
    }

    /** The plain text, or {@link Undecipherable} if it was changed, moved, or its key is gone. */
    public String decrypt(String encrypted, String boundTo) {
        int colon = encrypted.indexOf(':');
        if (colon < 0) {
            throw new Undecipherable("it has no key id", null);
        }
        try {
            ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(encrypted.substring(colon + 1)));
            if (both.remaining() < NONCE_BYTES) {
                throw new Undecipherable("it is cut short", null);
            }
            byte[] nonce = new byte[NONCE_BYTES];
            both.get(nonce);
            byte[] sealed = new byte[both.remaining()];
            both.get(sealed);
            return new String(run(Cipher.DECRYPT_MODE, encrypted.substring(0, colon), nonce, boundTo, sealed), UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new Undecipherable("it is not base64", notBase64);
        }
    }

    private byte[] run(int mode, String keyId, byte[] nonce, String boundTo, byte[] input) {
        @Nullable SecretKey key = keys.get(keyId);
        if (key == null) {
            throw new Undecipherable("there is no key " + keyId, null);
        }
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((keyId + '\0' + boundTo).getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException changed) {
            throw new Undecipherable("it was changed, or belongs to something else", changed);
        }
    }
}
