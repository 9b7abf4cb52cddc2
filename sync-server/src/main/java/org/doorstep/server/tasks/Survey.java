package org.doorstep.server.tasks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a child answered for her independent reviewing officer. It is that officer's where one is allocated to the child, and
 * otherwise her manager's, to be passed on. Where the child does not agree that others see it, it stays in the record.
 */
final class Survey {
    private static final String TELL = "tellOfficer";
    private static final Map<String, String> QUESTIONS = questions();
    private static final Map<String, String> ANSWERS = Map.of("YES", "yes", "NO", "no", "NOT_SURE", "not sure");

    private Survey() {}

    /** Answered otherwise it is another one: whoever passed the first on has not passed that on. */
    static Set<String> in(JsonNode doc) {
        return passedOn(doc)
                .map(entry -> entry.getKey().replaceAll("\\s", "_") + "-"
                        + Integer.toHexString(
                                answers(entry.getValue()).toString().hashCode()))
                .collect(Collectors.toSet());
    }

    /** Each question with her answer, and what she wants the officer to know in her own words. */
    static String words(JsonNode doc) {
        return passedOn(doc).map(entry -> told(entry.getValue())).collect(Collectors.joining(" "));
    }

    private static String told(JsonNode survey) {
        var said = new StringBuilder("The child answered the questions for the reviewing officer.");
        QUESTIONS.forEach((part, question) -> {
            var answer = survey.path("parts").path(part).asString("").strip();
            if (!answer.isEmpty()) said.append(' ').append(question).append(' ').append(said(part, answer));
        });
        if (!Signs.text(survey, "/mayShow").equals("YES"))
            said.append(" The record does not say whether the child agrees that others see this: ask first.");
        return said.toString();
    }

    private static String said(String part, String answer) {
        return part.equals(TELL) ? "“" + answer + "”" : ANSWERS.getOrDefault(answer, "“" + answer + "”") + ".";
    }

    private static Stream<Map.Entry<String, JsonNode>> passedOn(JsonNode doc) {
        return doc.path("directWork").properties().stream()
                .filter(entry -> Signs.text(entry.getValue(), "/tool").equals("SURVEY"))
                .filter(entry -> !Signs.text(entry.getValue(), "/mayShow").equals("NO"))
                .filter(entry -> !answers(entry.getValue()).isEmpty());
    }

    private static Map<String, String> answers(JsonNode survey) {
        var answers = new TreeMap<String, String>();
        survey.path("parts").properties().forEach(part -> {
            var answer = part.getValue().asString("").strip();
            if (!answer.isEmpty()) answers.put(part.getKey(), answer);
        });
        return answers;
    }

    private static Map<String, String> questions() {
        var questions = new LinkedHashMap<String, String>();
        questions.put("explainedWorries", "The worker explained the worries so that the child understands:");
        questions.put("storyHelps", "Words and pictures help:");
        questions.put("agrees", "The child agrees with what has to happen to be safe:");
        questions.put("planSafe", "The plan tells everyone what to do to keep the child safe:");
        questions.put("drawingHelped", "Writing or drawing on the tablet helped to explain:");
        questions.put(TELL, "In the child’s own words:");
        return questions;
    }
}
