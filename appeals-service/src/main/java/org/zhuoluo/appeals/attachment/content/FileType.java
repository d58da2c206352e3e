package org.zhuoluo.appeals.attachment.content;

/**
 * What a file was found to be.
 *
 * @param mediaType such as {@code image/jpeg}
 * @param extension without the dot, fit for the type
 */
public record FileType(String mediaType, String extension) {}
