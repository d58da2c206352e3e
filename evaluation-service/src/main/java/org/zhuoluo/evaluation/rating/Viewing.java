package org.zhuoluo.evaluation.rating;

import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.problem.Language;

/** How a reader sees: in which language, whether with the appellant of a confidential appeal, and with what comments are deciphered. */
public record Viewing(Language language, boolean seesConfidentialAppellant, FieldCipher cipher) {}
