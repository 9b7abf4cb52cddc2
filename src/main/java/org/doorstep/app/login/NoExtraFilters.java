package org.doorstep.app.login;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The probe belongs inside the security chains only; Boot would also put it before them. */
@Configuration(proxyBeanMethods = false)
class NoExtraFilters {
    @Bean
    FilterRegistrationBean<IssuerProbe> probeInChainsOnly(IssuerProbe probe) {
        var registration = new FilterRegistrationBean<>(probe);
        registration.setEnabled(false);
        return registration;
    }
}
