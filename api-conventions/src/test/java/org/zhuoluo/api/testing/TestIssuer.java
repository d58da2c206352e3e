package org.zhuoluo.api.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;

/** Makes every Quarkus test of a module with this jar trust {@link Tokens}; found by the service loader, no annotation needed. */
public class TestIssuer implements QuarkusTestResourceLifecycleManager {
    static final String ISSUER = "https://issuer.test";

    // One pair for the JVM: a test and its application may see this class through different class loaders.
    private static final String PRIVATE = "zhuoluo.test.issuer.private";
    private static final String PUBLIC = "zhuoluo.test.issuer.public";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                publicKey(),
                "quarkus.oidc.auth-server-url",
                "", // otherwise it would win over the key
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    @Override
    public void stop() {}

    /** X.509, base64. */
    static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            KeyPair pair = generate();
            System.setProperty(
                    PRIVATE,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(
                    PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        }
        return System.getProperty(PUBLIC);
    }

    static RSAPublicKey rsaKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(publicKey());
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the test issuer cannot be read", e);
        }
    }

    static byte[] sign(byte[] content) {
        publicKey();
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A test token cannot be signed", e);
        }
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key for test tokens", e);
        }
    }
}
