package org.doorstep.server.interviews;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the rules. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MissingRules.class)
class InterviewsConfiguration {}
