package org.zhuoluo.messaging.contract;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The written, versioned name of an event on the wire, such as {@code appeal.submitted.v1}; never changed once published. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface EventType {
    String value();
}
