package org.doorstep.server.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Belongs to the embedded issuer and is absent where another one is configured. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ConditionalOnProperty(name = "doorstep.issuer.embedded", havingValue = "true", matchIfMissing = true)
@interface EmbeddedIssuer {}
