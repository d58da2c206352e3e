package org.zhuoluo.endtoend.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** A test of the whole system; it needs a running stack and is asked for by {@code -Pjourney}. */
@Tag("journey")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface JourneyOnTheRunningStack {}
