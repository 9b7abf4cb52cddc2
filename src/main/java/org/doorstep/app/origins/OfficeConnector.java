package org.doorstep.app.origins;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The second door of the same house. */
@Component
class OfficeConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Connector connector = new Connector();

    OfficeConnector(Place place) {
        connector.setPort(place.office().port());
        connector.setProperty("connectionTimeout", "20000");
        connector.setXpoweredBy(false);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addAdditionalConnectors(connector);
    }

    int port() {
        return connector.getLocalPort();
    }
}
