package org.doorstep.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.doorstep.contract.office.Quarantine;
import org.doorstep.contract.office.Quarantine.Parked;
import org.doorstep.contract.office.Quarantine.Ruling;
import org.doorstep.contract.office.Quarantine.Whole;
import org.doorstep.contract.visit.Visit;

/** One piece of parked work: what it says, and the decision about it. The page's title names nobody. */
@Route(value = "parked/:hash", layout = OfficeLayout.class)
@PageTitle("Parked work · Doorstep")
@RolesAllowed({"MANAGER", "RECORDS_OFFICER"})
class ParkedWorkView extends Page implements BeforeEnterObserver {
    private final Quarantine quarantine;

    ParkedWorkView(Quarantine quarantine) {
        super("Parked work");
        this.quarantine = quarantine;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("hash").ifPresent(this::load);
    }

    private void load(String hash) {
        Answer.of(() -> quarantine.whole(hash)).either(this::show, sentence -> failed(sentence, () -> load(hash)));
    }

    private void show(Whole whole) {
        var parked = whole.parked();
        title(ParkedWords.title(parked.reason()));
        lead(ParkedWords.source(parked));
        var visit = Optional.ofNullable(whole.doc()).flatMap(VisitDocument::read);
        var parts = new ArrayList<Component>();
        parts.add(back());
        if (!parked.sentence().isEmpty()) parts.add(new Paragraph("The worker was told: “" + parked.sentence() + "”"));
        if (parked.author() != null) parts.add(new Paragraph("It says that " + parked.author() + " wrote it."));
        if (whole.partial())
            parts.add(new Paragraph("What it builds on is not here, so this is only what was changed."));
        parts.add(said(whole, visit));
        parts.add(asItCame(whole));
        if (!parked.may().isEmpty()) parts.add(new RulingForm(parked.may(), visit, ruling -> decide(parked, ruling)));
        show(parts.toArray(Component[]::new));
    }

    private static Component said(Whole whole, Optional<Visit> visit) {
        if (visit.isEmpty())
            return new Nothing("This cannot be shown as a visit. What came is below, as it came, and is kept whole.");
        var child = Objects.requireNonNullElse(whole.parked().child(), "the child");
        return new VisitRecord(visit.get(), child, whole.people());
    }

    private static Details asItCame(Whole whole) {
        var raw = new Pre(whole.raw());
        raw.addClassName("raw");
        var fold = new Details("As it came", raw);
        fold.addClassName("as-it-came");
        return fold;
    }

    private static RouterLink back() {
        var back = new RouterLink("All parked changes", ParkedView.class);
        back.addClassName("back");
        return back;
    }

    private Answer<Parked> decide(Parked parked, Ruling ruling) {
        var answer = Answer.of(() -> quarantine.decide(parked.hash(), ruling));
        answer.either(this::showDecided, sentence -> {});
        return answer;
    }

    private void showDecided(Parked parked) {
        title("Decided");
        show(back(), new ParkedCard(parked));
    }
}
