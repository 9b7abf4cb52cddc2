package org.doorstep.app.office.door;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around every view: Aura, our few rules on top, light or dark as the person's machine says. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("office/office.css")
@StyleSheet("office/out.css")
@StyleSheet("office/concerns.css")
@StyleSheet("office/missing.css")
@StyleSheet("office/frame.css")
@StyleSheet("office/today.css")
@StyleSheet("office/visits.css")
@StyleSheet("office/visit.css")
@StyleSheet("office/print.css")
@StyleSheet("office/copies.css")
@StyleSheet("office/decide.css")
@StyleSheet("office/parked.css")
@StyleSheet("office/tasks.css")
@StyleSheet("office/tablets.css")
@StyleSheet("office/caseloads.css")
@StyleSheet("office/night.css")
@StyleSheet("office/people.css")
@StyleSheet("office/asking.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
public class OfficeShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("robots", "noindex");
        settings.addFavIcon("icon", "office/icon.svg", "any");
    }
}
