package org.doorstep.app.office;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import jakarta.annotation.security.PermitAll;

/** The frame around every view: where one can go, who one is, and the way out. */
@PermitAll
class OfficeLayout extends AppLayout {
    /** Ends the session here, then lets the issuer end its own. */
    private static final String SIGN_OUT = """
            fetch('/logout', { method: 'POST', headers: { 'Doorstep-Request': '1' } })
              .then(answer => answer.json()).then(answer => location.assign(answer.next), () => location.reload())
            """;

    OfficeLayout() {
        var caller = Caller.now();
        setPrimarySection(Section.DRAWER);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        var here = new Span("Doorstep");
        here.addClassName("bar-name");
        addToNavbar(toggle, here);
        addToDrawer(brand(), new Scroller(navigation(caller)), person(caller));
    }

    private static Div brand() {
        var name = new Span("Doorstep");
        name.addClassName("brand-name");
        var place = new Span("Office");
        place.addClassName("brand-place");
        var brand = new Div(name, place);
        brand.addClassName("brand");
        return brand;
    }

    private static SideNav navigation(Caller caller) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", "Views");
        if (caller.seesChildren() || caller.outOfHours()) nav.addItem(new SideNavItem("Concerns", ConcernsView.class));
        if (caller.seesChildren()) {
            nav.addItem(new SideNavItem(caller.manager() ? "Team today" : "My week", TeamTodayView.class));
            nav.addItem(out(), new SideNavItem("Missing and back", MissingView.class));
            nav.addItem(tasks());
            var received = new SideNavItem("Visits received", VisitsView.class);
            received.setMatchNested(true);
            nav.addItem(received);
            nav.addItem(copies(), new SideNavItem("To decide", DisputesView.class));
        }
        if (caller.manager() || caller.admin()) {
            var parked = new SideNavItem("Parked changes", ParkedView.class);
            parked.setMatchNested(true);
            nav.addItem(parked, new SideNavItem("Tablets", TabletsView.class));
        }
        if (caller.manager()) nav.addItem(new SideNavItem("Caseloads", CaseloadsView.class));
        if (caller.outOfHours() && !caller.seesChildren()) nav.addItem(out());
        if (caller.seesChildren() || caller.outOfHours()) nav.addItem(find());
        if (caller.recordsOfficer()) nav.addItem(new SideNavItem("Misfiled records", MisfiledView.class));
        if (caller.admin()) nav.addItem(new SideNavItem("People", PeopleView.class));
        return nav;
    }

    private static SideNavItem out() {
        return new SideNavItem("Who is out", OutView.class);
    }

    private static SideNavItem copies() {
        var copies = new SideNavItem("Copies", CopiesView.class);
        copies.setMatchNested(true);
        return copies;
    }

    private static SideNavItem tasks() {
        var tasks = new SideNavItem("Tasks", TasksView.class);
        tasks.setMatchNested(true);
        return tasks;
    }

    private static SideNavItem find() {
        var find = new SideNavItem("Find a child", FindView.class);
        find.setMatchNested(true);
        return find;
    }

    private static Div person(Caller caller) {
        var name = new Span(caller.name());
        name.addClassName("person-name");
        var out = new Button("Sign out");
        out.addThemeVariants(ButtonVariant.TERTIARY);
        out.addClickListener(click -> out.getElement().executeJs(SIGN_OUT));
        var person = new Div(name, out);
        person.addClassName("person");
        return person;
    }
}
