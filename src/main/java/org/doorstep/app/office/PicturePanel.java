package org.doorstep.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.doorstep.contract.id.AttachmentId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Pictures;
import org.doorstep.contract.office.Pictures.Arrival;
import org.doorstep.contract.visit.Attachment;
import org.doorstep.contract.visit.AttachmentKind;
import org.jspecify.annotations.Nullable;

/** Photos and drawings of a visit or an interview; one that is still on its way says so and how far it is. */
class PicturePanel extends Section {
    PicturePanel(
            RecordId record,
            Map<AttachmentId, Attachment> said,
            Map<AttachmentId, Arrival> arrivals,
            Pictures pictures) {
        addClassNames("panel", "pictures");
        add(new H2("Photos and drawings"));
        said.forEach((id, one) -> {
            var arrival = arrivals.get(id);
            var shown = arrival != null && arrival.whole() ? shown(record, id, one, pictures) : pending(arrival);
            var picture = new Div(shown, new Paragraph(caption(one)));
            if (one.inHandOverAt() != null)
                picture.add(new Paragraph("Drawn by the child; " + Handed.over(one.inHandOverAt()) + "."));
            picture.addClassName("picture");
            add(picture);
        });
    }

    private static Component shown(RecordId record, AttachmentId id, Attachment said, Pictures pictures) {
        var handler = DownloadHandler.fromInputStream(event -> {
                    var picture = pictures.picture(record, id);
                    event.getResponse().setHeader("Cache-Control", "no-store");
                    return new DownloadResponse(
                            new ByteArrayInputStream(picture), "picture", said.mediaType(), picture.length);
                })
                .inline();
        return new Image(handler, caption(said));
    }

    private static Component pending(@Nullable Arrival arrival) {
        var words = new Paragraph(pendingWords(arrival));
        words.addClassName("pending");
        return words;
    }

    /** The tablet keeps it until all of it is here. */
    static String pendingWords(@Nullable Arrival arrival) {
        if (arrival == null || arrival.received() == 0)
            return "Photo pending: it is still on the tablet and comes by itself.";
        return "Photo pending: " + arrival.received() * 100 / arrival.bytes()
                + " % is here. The tablet sends the rest by itself.";
    }

    private static String caption(Attachment said) {
        var words = said.caption();
        if (words != null && !words.isBlank()) return words;
        return said.kind() == AttachmentKind.DRAWING ? "A drawing by the child" : "A photo";
    }
}
