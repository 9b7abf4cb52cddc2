package org.doorstep.app.office;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere, or nowhere for this person: both read the same, so that neither tells what exists. */
@ParentLayout(OfficeLayout.class)
@PageTitle("Nothing here · Doorstep")
@AnonymousAllowed
class NowhereView extends Page implements HasErrorParameter<NotFoundException> {
    NowhereView() {
        super("There is nothing here");
        show(new Nothing("This address leads nowhere, or it is not yours to see. Choose a view from the menu."));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> failure) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
