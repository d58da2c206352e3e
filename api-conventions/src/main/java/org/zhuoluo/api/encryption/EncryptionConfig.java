package org.zhuoluo.api.encryption;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/** The keys that protect personal data; the same in every service, kept out of the repository. */
@ConfigMapping(prefix = "zhuoluo.encryption")
public interface EncryptionConfig {
    /** Keys by their id: 32 bytes each, in base64. An old key stays as long as anything encrypted with it does. */
    Map<String, String> keys();

    /** The id of the key that new values are encrypted with. */
    Optional<String> active();

    /** The key of the hashes by which encrypted values are found again: 32 bytes, in base64. It never changes. */
    Optional<String> hashKey();
}
