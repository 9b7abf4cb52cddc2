package org.doorstep.app.office;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.office.ReceivedVisits.Known;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A return home interview in words, part by part; a part of which nothing is known is not there. */
class InterviewRecord extends Article {
    private static final JsonMapper JSON = new JsonMapper();

    private final String child;
    private final JsonNode doc;
    private final Map<PersonId, Known> people;

    /** @param doc as the contract's {@code Interview}, or as much of it as may be read */
    InterviewRecord(String child, Map<String, Object> doc, Map<PersonId, Known> people) {
        this.child = child;
        this.doc = JSON.valueToTree(doc);
        this.people = people;
        addClassName("record");
    }

    /** All that there is, in the order in which it was asked. */
    InterviewRecord parts(List<Map<String, Object>> episodes) {
        part("The interview", facts());
        episodes.forEach(episode -> part("The time away", away(JSON.valueToTree(episode))));
        words();
        part("What led up to it", before());
        part("Reasons for going", lines().codes("push").codes("pull"));
        part("Where the child was", during());
        part("Who was there", lines().each("people").each("present"));
        part("Harm and risk signs", harm());
        part("Coming back", after());
        part("What the interviewer makes of it", assessment());
        part("What is to follow", lines().each("actions"));
        return this;
    }

    private InterviewLines lines() {
        return new InterviewLines(doc, people);
    }

    private InterviewLines facts() {
        return lines().with("heldAt", "Held")
                .with("endedAt", "Until")
                .with("interviewer/name", "Interviewer")
                .with("interviewer/role", "In the part of")
                .with("alone", "Seen alone")
                .with("limitsExplained", "Told first what cannot stay confidential")
                .with("information/helpline", "Given a helpline")
                .with("information/safetyAdvice", "Given advice on staying safe")
                .with("information/advocate", "Told about an advocate")
                .with("information/complaints", "Told how to complain");
    }

    private InterviewLines away(JsonNode episode) {
        return new InterviewLines(episode, people)
                .with("kind", "The child was")
                .with("startedAt", "Since")
                .with("from/kind", "From")
                .with("from/place", "Place")
                .with("reportedAt", "Reported")
                .with("policeReference", "Police reference")
                .with("policeRisk", "Risk as the police graded it")
                .with("preventionInterview", "Safe and well check by the police")
                .with("foundAt", "Found")
                .with("returnedAt", "Back")
                .with("responsibleAuthority", "Responsible authority")
                .with("hostAuthority", "Where the child lives")
                .with("outOfArea", "Lives out of the authority’s area");
    }

    private InterviewLines before() {
        return lines().with("thoughtMissing", "Did the child think of it as being missing")
                .with("before/happening", "What was happening")
                .with("before/planned", "Planned")
                .with("before/whoKnew", "Who knew");
    }

    private InterviewLines during() {
        return lines().codes("places")
                .with("during/where", "Where")
                .with("during/travelled", "How the child travelled")
                .with("during/slept", "Where the child slept")
                .with("during/money", "Money, gifts, telephone")
                .with("during/food", "Food")
                .with("during/online", "Online")
                .with("substances", "Alcohol or drugs");
    }

    private InterviewLines harm() {
        return lines().with("harm/hurt", "Hurt")
                .with("harm/what", "What happened")
                .with("after/injuries", "Injuries")
                .codes("risks");
    }

    private InterviewLines after() {
        return lines().with("after/returned", "How the child came back")
                .with("after/reception", "How that was")
                .with("after/feelings", "How the child feels")
                .with("after/wouldHaveHelped", "What would have helped")
                .with("after/wouldStop", "What would stop it")
                .with("after/wouldTell", "Whom the child would tell");
    }

    private InterviewLines assessment() {
        return lines().codes("told")
                .with("riskBefore", "Risk before")
                .with("riskAfter", "Risk now")
                .with("riskScale", "Graded by")
                .with("pattern", "What it has in common with earlier times")
                .with("analysis", "Analysis");
    }

    private void part(String title, InterviewLines lines) {
        part(title, lines.all());
    }

    private void part(String title, List<String> lines) {
        if (lines.isEmpty()) return;
        var list = new UnorderedList();
        lines.forEach(line -> {
            var item = new ListItem(line);
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        });
        var section = new Section(new H2(title), list);
        section.addClassNames("panel", "facts");
        add(section);
    }

    private void words() {
        var quotes = doc.path("quotes");
        if (quotes.isEmpty()) return;
        var section = new Section(new H2("In " + child + "’s words"));
        section.addClassNames("panel", "childs-words");
        quotes.valueStream().filter(quote -> quote.path("words").isString()).forEach(quote -> {
            var words = new Paragraph("“" + quote.path("words").asString() + "”");
            words.addClassName("words");
            var block = new HtmlContainer("blockquote");
            block.getElement().setAttribute("dir", "auto");
            block.add(words);
            section.add(block);
        });
        if (section.getComponentCount() > 1) add(section);
    }
}
