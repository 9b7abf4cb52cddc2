package org.doorstep.server.identity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IssuerSettings.class, Origins.class})
class IdentityConfiguration {}
