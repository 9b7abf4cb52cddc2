package org.doorstep.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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
import java.util.LinkedHashMap;
import java.util.Map;
import org.doorstep.contract.id.AttachmentId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Disputes;
import org.doorstep.contract.office.Disputes.Disputed;
import org.doorstep.contract.office.Pictures;
import org.doorstep.contract.office.ReceivedInterviews;
import org.doorstep.contract.office.ReceivedInterviews.Whole;
import org.doorstep.contract.visit.Attachment;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One return home interview: all of it, what the child drew, and how it stands. A manager who has read it signs it off. The
 * page's title names nobody.
 */
@Route(value = "interviews/:recordId", layout = OfficeLayout.class)
@PageTitle("A return home interview · Doorstep")
@RolesAllowed({"MANAGER", "WORKER"})
class InterviewView extends Page implements BeforeEnterObserver {
    private static final JsonMapper JSON = new JsonMapper();

    private final ReceivedInterviews interviews;
    private final Disputes disputes;
    private final Pictures pictures;

    InterviewView(ReceivedInterviews interviews, Disputes disputes, Pictures pictures) {
        super("A return home interview");
        this.interviews = interviews;
        this.disputes = disputes;
        this.pictures = pictures;
    }

    static RouterLink link(String words, RecordId record) {
        return new RouterLink(words, InterviewView.class, new RouteParameters("recordId", record.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("recordId").ifPresent(id -> load(new RecordId(id)));
    }

    private void load(RecordId record) {
        Answer.of(() -> interviews.interview(record))
                .either(
                        whole -> Answer.of(() -> disputes.of(record))
                                .either(
                                        disputed -> show(whole, disputed),
                                        sentence -> failed(sentence, () -> load(record))),
                        sentence -> failed(sentence, () -> load(record)));
    }

    private void show(Whole whole, Disputed disputed) {
        title(whole.child());
        lead("Return home interview · held " + Times.moment(whole.heldAt()));
        var back = new RouterLink("Missing and back", MissingView.class);
        back.addClassName("back");
        var ways = InterviewCopiesView.link("Copies of this interview", whole.recordId());
        var read = new InterviewRecord(whole.child(), whole.doc(), whole.people()).parts(whole.episodes());
        var standing = new Standing(disputes, disputed, () -> load(whole.recordId()));
        // What waits for a decision comes before everything; a record is signed off after it was read.
        if (disputed.conflicts().isEmpty()) show(back, ways, keptBack(whole), read, drawings(whole), standing);
        else show(back, standing, ways, keptBack(whole), read, drawings(whole));
    }

    private static Component keptBack(Whole whole) {
        var section = new Section(new H2("What the child asked not to share"));
        section.addClassNames("panel", "facts");
        whole.keptBack().values().forEach(kept -> section.add(new Paragraph(CopyWords.keptBack(kept))));
        section.setVisible(!whole.keptBack().isEmpty());
        return section;
    }

    /** The words stand even where the pictures cannot be asked for. */
    private Component drawings(Whole whole) {
        var shown = new Div();
        var said = attachments(whole.doc());
        if (said.isEmpty()) return shown;
        Answer.of(() -> pictures.arrivals(whole.recordId()))
                .either(
                        arrivals -> shown.add(new PicturePanel(whole.recordId(), said, arrivals, pictures)),
                        sentence -> shown.add(new Nothing(sentence)));
        return shown;
    }

    /** Without one that a newer tablet describes in a way that is not known here. */
    private static Map<AttachmentId, Attachment> attachments(Map<String, Object> doc) {
        var said = new LinkedHashMap<AttachmentId, Attachment>();
        JSON.valueToTree(doc).path("attachments").propertyStream().forEach(one -> {
            try {
                said.put(new AttachmentId(one.getKey()), JSON.treeToValue(one.getValue(), Attachment.class));
            } catch (JacksonException | IllegalArgumentException notKnown) {
                // It is kept whole, and the next version shows it.
            }
        });
        return said;
    }
}
