package org.doorstep.app.office;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Function;

/** A list of people or teams with a box to find one in. */
class SearchList<T> extends Div {
    private static final int PAUSE_MS = 400;
    /** So few rows need no height of their own to scroll in. */
    private static final int SHORT = 8;

    private final Grid<T> grid = new Grid<>();
    private final TextField search = new TextField("Find");
    private final Function<String, List<T>> find;

    SearchList(Function<String, List<T>> find) {
        this.find = find;
        addClassName("search-list");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MS);
        search.addValueChangeListener(change -> refresh());
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText("Nothing here yet.");
        add(search, grid);
    }

    SearchList<T> column(String header, ValueProvider<T, ?> value) {
        grid.addColumn(value).setHeader(header).setAutoWidth(true);
        return this;
    }

    void refresh() {
        Answer.of(() -> find.apply(search.getValue())).either(this::show, this::fail);
    }

    private void show(List<T> found) {
        removeAll();
        add(search, grid);
        grid.setAllRowsVisible(found.size() <= SHORT);
        grid.setItems(found);
    }

    private void fail(String sentence) {
        removeAll();
        add(new Trouble(sentence, this::refresh));
    }
}
