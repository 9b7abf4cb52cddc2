package org.doorstep.server.caseload;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.ChildSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Finds children by what somebody at the telephone can say. Accents and capital letters do not matter. */
@Component
@Transactional(readOnly = true)
class ChildFinder {
    private final JdbcClient jdbc;
    private final Caseload caseload;
    private final JsonMapper json;

    ChildFinder(JdbcClient jdbc, Caseload caseload, JsonMapper json) {
        this.jdbc = jdbc;
        this.caseload = caseload;
        this.json = json;
    }

    /** One more than are shown, so that it is known whether there are more. */
    List<Child> find(Asked asked) {
        var ids = new ArrayList<ChildId>();
        for (var named : named(asked.bornOn())) {
            if (!asked.fitsName(named.name())) continue;
            if (!asked.needsFacts() || asked.fits(json.readValue(named.facts(), Child.class))) ids.add(named.id());
            if (ids.size() > ChildSearch.FOUND_MAX) break;
        }
        var facts = caseload.facts(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(facts.get(id))).toList();
    }

    private List<Named> named(@Nullable LocalDate bornOn) {
        var sql = "SELECT id, name || ' ' || family_name, facts FROM child";
        var order = " ORDER BY family_name, name, id";
        // People around her have a date of birth too: this only narrows, fits() decides.
        var asked = bornOn == null
                ? jdbc.sql(sql + order)
                : jdbc.sql(sql + " WHERE facts LIKE ?" + order).param("%\"" + bornOn + "\"%");
        return asked.query(
                        (row, number) -> new Named(new ChildId(row.getString(1)), row.getString(2), row.getString(3)))
                .list();
    }

    private record Named(ChildId id, String name, String facts) {}

    /** What was typed; a part that was left empty fits everybody. */
    record Asked(List<String> name, @Nullable LocalDate bornOn, String address) {
        static Asked of(@Nullable String name, @Nullable LocalDate bornOn, @Nullable String address) {
            return new Asked(words(name == null ? "" : name), bornOn, plain(address == null ? "" : address));
        }

        /** Whether it asks for somebody, and does not leaf through everybody. */
        boolean isEnough() {
            var letters = String.join("", name).length();
            return bornOn != null || letters >= ChildSearch.LETTERS_MIN || address.length() >= ChildSearch.LETTERS_MIN;
        }

        boolean needsFacts() {
            return bornOn != null || !address.isEmpty();
        }

        /** Every typed word begins a part of the name. */
        boolean fitsName(String full) {
            var parts = words(full);
            return name.stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
        }

        boolean fits(Child child) {
            if (bornOn != null && !bornOn.equals(child.bornOn())) return false;
            return address.isEmpty() || child.addresses().values().stream().anyMatch(this::isIt);
        }

        /** Who must not learn an address might be the one who rings: a withheld one never confirms anybody. */
        private boolean isIt(Address at) {
            var whole = plain(at.lines() + " " + (at.postcode() == null ? "" : at.postcode()));
            return at.withheldFrom().isEmpty() && whole.contains(address);
        }

        private static List<String> words(String text) {
            return Arrays.stream(plain(text).split(" "))
                    .filter(w -> !w.isEmpty())
                    .toList();
        }

        private static String plain(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.UK)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
        }
    }
}
