package org.zhuoluo.api.sample;

import java.util.UUID;

public record Note(UUID id, String text, long version) {}
