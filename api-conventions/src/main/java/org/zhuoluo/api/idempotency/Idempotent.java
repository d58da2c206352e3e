package org.zhuoluo.api.idempotency;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Makes a POST one act: it runs in one transaction, again as a whole if it loses to another, and under an {@code Idempotency-Key} takes
 * effect once. The method must not open transactions of its own nor answer with a stream.
 */
@Documented
@Inherited
@InterceptorBinding
@Target({METHOD, TYPE})
@Retention(RUNTIME)
public @interface Idempotent {}
