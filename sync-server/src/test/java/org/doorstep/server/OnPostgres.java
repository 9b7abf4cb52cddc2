package org.doorstep.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** About PostgreSQL's own ways; the other store has its own test of the same promise. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(named = TestStore.PROPERTY, matches = TestStore.POSTGRES)
public @interface OnPostgres {}
