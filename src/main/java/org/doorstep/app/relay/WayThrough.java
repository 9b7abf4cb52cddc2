package org.doorstep.app.relay;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The connection to the sync server, which leaves compressed pages compressed: a lane with one bar needs them so. */
@Configuration(proxyBeanMethods = false)
class WayThrough {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(60);

    @Bean
    ProxyExchange untouched(GatewayMvcProperties gateway) {
        var http = HttpClient.newBuilder()
                .connectTimeout(CONNECT_TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(READ_TIMEOUT);
        requests.enableCompression(false);
        return new RestClientProxyExchange(
                RestClient.builder().requestFactory(requests).build(), gateway);
    }
}
