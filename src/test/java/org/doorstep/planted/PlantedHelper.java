package org.doorstep.planted;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks every rule at once: by its name, its package, its field, and by being a view that anybody can reach. */
@Route("planted")
public class PlantedHelper extends Div {
    @Autowired
    Runnable part;
}
