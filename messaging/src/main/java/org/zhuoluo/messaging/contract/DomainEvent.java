package org.zhuoluo.messaging.contract;

/**
 * A fact of this system, past tense, as it travels. Text that may hold personal data travels encrypted: such components end in
 * {@code Encrypted} and hold {@code keyId:base64} (AES-256-GCM, bound to the appeal's id). Codes are strings, never the enums of a service.
 */
public sealed interface DomainEvent permits AboutAppeal, ReferenceEvent {}
