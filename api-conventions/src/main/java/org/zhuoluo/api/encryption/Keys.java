package org.zhuoluo.api.encryption;

import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Reads key material from configuration, or says which property is wrong. */
final class Keys {
    private Keys() {}

    static SecretKey read(String property, String base64, String algorithm, int bytes) {
        byte[] material = decode(property, base64, bytes);
        if (material.length != bytes) {
            throw new MissingKey(property, bytes + " bytes in base64 (there are " + material.length + ")");
        }
        return new SecretKeySpec(material, algorithm);
    }

    private static byte[] decode(String property, String base64, int bytes) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new MissingKey(property, bytes + " bytes in base64 (it is not base64)");
        }
    }
}
