package org.doorstep.app.office.door;

import java.util.List;
import org.doorstep.app.login.Tokens;
import org.doorstep.app.origins.Place;
import org.doorstep.contract.concern.RaisedConcerns;
import org.doorstep.contract.lonework.WhoIsOut;
import org.doorstep.contract.office.BreakGlass;
import org.doorstep.contract.office.ChildSearch;
import org.doorstep.contract.office.Copies;
import org.doorstep.contract.office.CopyPermissions;
import org.doorstep.contract.office.Disputes;
import org.doorstep.contract.office.Divergences;
import org.doorstep.contract.office.Misfiled;
import org.doorstep.contract.office.Missing;
import org.doorstep.contract.office.OfficeNotices;
import org.doorstep.contract.office.OutOfHours;
import org.doorstep.contract.office.People;
import org.doorstep.contract.office.Pictures;
import org.doorstep.contract.office.Prints;
import org.doorstep.contract.office.Quarantine;
import org.doorstep.contract.office.ReceivedInterviews;
import org.doorstep.contract.office.ReceivedVisits;
import org.doorstep.contract.office.Tablets;
import org.doorstep.contract.office.Tasks;
import org.doorstep.contract.office.TeamCaseloads;
import org.doorstep.contract.office.TeamToday;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The office API of the sync server, called as the person who is looking. */
@Configuration(proxyBeanMethods = false)
class SyncServer {
    @Bean
    HttpServiceProxyFactory syncServerClients(RestClient.Builder builder, Place place, Tokens tokens) {
        var client = builder.baseUrl(place.sync().url())
                .defaultHeaders(headers -> headers.setAccept(List.of(MediaType.APPLICATION_JSON)))
                .requestInterceptor((request, body, execution) -> {
                    var caller = SecurityContextHolder.getContext().getAuthentication();
                    request.getHeaders().setBearerAuth(tokens.bearer(caller));
                    return execution.execute(request, body);
                })
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .conversionService(isoDates())
                .build();
    }

    @Bean
    ReceivedVisits receivedVisits(HttpServiceProxyFactory clients) {
        return clients.createClient(ReceivedVisits.class);
    }

    @Bean
    TeamToday teamToday(HttpServiceProxyFactory clients) {
        return clients.createClient(TeamToday.class);
    }

    @Bean
    Prints prints(HttpServiceProxyFactory clients) {
        return clients.createClient(Prints.class);
    }

    @Bean
    Copies copies(HttpServiceProxyFactory clients) {
        return clients.createClient(Copies.class);
    }

    @Bean
    CopyPermissions copyPermissions(HttpServiceProxyFactory clients) {
        return clients.createClient(CopyPermissions.class);
    }

    @Bean
    ReceivedInterviews receivedInterviews(HttpServiceProxyFactory clients) {
        return clients.createClient(ReceivedInterviews.class);
    }

    @Bean
    Divergences divergences(HttpServiceProxyFactory clients) {
        return clients.createClient(Divergences.class);
    }

    @Bean
    Pictures pictures(HttpServiceProxyFactory clients) {
        return clients.createClient(Pictures.class);
    }

    @Bean
    Quarantine quarantine(HttpServiceProxyFactory clients) {
        return clients.createClient(Quarantine.class);
    }

    @Bean
    Tasks tasks(HttpServiceProxyFactory clients) {
        return clients.createClient(Tasks.class);
    }

    @Bean
    Disputes disputes(HttpServiceProxyFactory clients) {
        return clients.createClient(Disputes.class);
    }

    @Bean
    Tablets tablets(HttpServiceProxyFactory clients) {
        return clients.createClient(Tablets.class);
    }

    @Bean
    People people(HttpServiceProxyFactory clients) {
        return clients.createClient(People.class);
    }

    @Bean
    TeamCaseloads teamCaseloads(HttpServiceProxyFactory clients) {
        return clients.createClient(TeamCaseloads.class);
    }

    @Bean
    ChildSearch childSearch(HttpServiceProxyFactory clients) {
        return clients.createClient(ChildSearch.class);
    }

    @Bean
    BreakGlass breakGlass(HttpServiceProxyFactory clients) {
        return clients.createClient(BreakGlass.class);
    }

    @Bean
    OfficeNotices officeNotices(HttpServiceProxyFactory clients) {
        return clients.createClient(OfficeNotices.class);
    }

    @Bean
    OutOfHours outOfHours(HttpServiceProxyFactory clients) {
        return clients.createClient(OutOfHours.class);
    }

    @Bean
    Misfiled misfiled(HttpServiceProxyFactory clients) {
        return clients.createClient(Misfiled.class);
    }

    @Bean
    WhoIsOut whoIsOut(HttpServiceProxyFactory clients) {
        return clients.createClient(WhoIsOut.class);
    }

    @Bean
    RaisedConcerns raisedConcerns(HttpServiceProxyFactory clients) {
        return clients.createClient(RaisedConcerns.class);
    }

    @Bean
    Missing missing(HttpServiceProxyFactory clients) {
        return clients.createClient(Missing.class);
    }

    /** Days as 2026-11-23 on the wire, whatever the server's locale. */
    private static DefaultFormattingConversionService isoDates() {
        var conversion = new DefaultFormattingConversionService(false);
        var dates = new DateTimeFormatterRegistrar();
        dates.setUseIsoFormat(true);
        dates.registerFormatters(conversion);
        return conversion;
    }
}
