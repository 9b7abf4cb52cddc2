package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.doorstep.contract.visit.DirectWork;
import org.doorstep.contract.visit.MadeBy;
import org.doorstep.contract.visit.Visit;
import org.doorstep.contract.visit.YesNo;

/** What the worker and the child made together, in the child's words, part by part. */
class WorkTogether extends Section {
    WorkTogether(Visit visit, String child) {
        addClassNames("panel", "childs-words");
        add(new H2("Done together with " + child));
        visit.directWork().values().forEach(work -> add(one(work)));
    }

    private static Div one(DirectWork work) {
        var title = WorkWords.tool(work.tool()) + (work.about() == null ? "" : ": " + work.about());
        var shown = new Div(new H3(title));
        shown.getElement().setAttribute("dir", "auto");
        if (work.scale() != null) shown.add(new Paragraph(work.scale() + " of " + DirectWork.SCALE_MAX + "."));
        work.parts().forEach((part, text) -> {
            var said = new Paragraph(WorkWords.answer(text));
            said.addClassName("words");
            shown.add(new Span(WorkWords.part(part)), said);
        });
        var source = new Span(source(work));
        source.addClassName("source");
        shown.add(source);
        return shown;
    }

    private static String source(DirectWork work) {
        var said = new ArrayList<String>();
        if (work.madeBy() != null)
            said.add(work.madeBy() == MadeBy.CHILD ? "Written by the child" : "Written down by the worker");
        if (work.inHandOverAt() != null) said.add(Handed.over(work.inHandOverAt()));
        if (work.readBack() != null) said.add(work.readBack() == YesNo.YES ? "read back" : "not read back");
        if (work.mayShow() != null)
            said.add(work.mayShow() == YesNo.YES ? "others may see it" : "the child does not want others to see it");
        return said.isEmpty() ? "" : String.join("; ", said) + ".";
    }
}
