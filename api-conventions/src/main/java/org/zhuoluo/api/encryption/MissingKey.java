package org.zhuoluo.api.encryption;

/** Ends the start of a service that has no usable key. */
public class MissingKey extends IllegalStateException {
    MissingKey(String property, String whatIsExpected) {
        super("Set " + property + " to " + whatIsExpected
                + ": personal data is never stored in the clear. A key is made with: openssl rand -base64 32");
    }
}
