package org.doorstep.server.devices;

import java.util.List;
import org.doorstep.server.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the verified tablet to a controller method that asks for it. */
@Configuration(proxyBeanMethods = false)
class DeviceParameter implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(VerifiedDevice.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == VerifiedDevice.class;
    }

    @Override
    public VerifiedDevice resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var verified = request.getAttribute(ProofFilter.VERIFIED, RequestAttributes.SCOPE_REQUEST);
        if (verified instanceof VerifiedDevice device) return device;
        throw Problem.notAllowed("This needs a tablet's proof.");
    }
}
