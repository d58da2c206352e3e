package org.zhuoluo.notification.template;

/** A notice in words. */
public record Rendered(String title, String text) {}
