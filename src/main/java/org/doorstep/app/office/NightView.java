package org.doorstep.app.office;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.OutOfHours;
import org.doorstep.contract.office.OutOfHours.Sheet;

/** One child, for whoever answers the telephone at night: safety first. The page's title names nobody. */
@Route(value = "find/:childId", layout = OfficeLayout.class)
@PageTitle("A child · Doorstep")
@RolesAllowed("OUT_OF_HOURS")
class NightView extends Page implements BeforeEnterObserver {
    private final OutOfHours outOfHours;

    NightView(OutOfHours outOfHours) {
        super("A child");
        this.outOfHours = outOfHours;
    }

    static RouteParameters of(ChildId child) {
        return new RouteParameters("childId", child.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("childId").ifPresent(this::load);
    }

    private void load(String child) {
        Answer.of(() -> outOfHours.child(new ChildId(child)))
                .either(this::show, sentence -> failed(sentence, () -> load(child)));
    }

    private void show(Sheet sheet) {
        title(sheet.child());
        lead((sheet.bornOn() == null ? "Not born yet" : "Born " + Times.fact(sheet.bornOn())) + " · "
                + (sheet.worker() == null ? "allocated to nobody" : sheet.worker() + ", " + sheet.team()));
        var back = new RouterLink("Find another child", FindView.class);
        back.addClassName("back");
        show(
                back,
                safety(sheet),
                NightFacts.wrong(sheet),
                NightFacts.home(sheet),
                NightFacts.legal(sheet),
                NightFacts.visits(sheet),
                NightFacts.contacts(sheet),
                new NightForm(outOfHours, sheet.childId(), this::show));
    }

    private static Section safety(Sheet sheet) {
        var safety = new Section(new H2("Read first"));
        safety.addClassNames("panel", "night-safety");
        if (sheet.safety().isEmpty())
            safety.add(new Paragraph("No safety note is recorded. That does not mean there is no risk."));
        sheet.safety()
                .values()
                .forEach(note -> safety.add(new Paragraph(note.text() + " (since " + Times.day(note.since()) + ")")));
        return safety;
    }
}
