package org.doorstep.app.office;

import java.util.Map;
import org.doorstep.contract.visit.DirectWorkTool;
import org.jspecify.annotations.Nullable;

/** The tools of direct work and their parts, in words. */
final class WorkWords {
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("worries", "The house of worries"),
            Map.entry("goodThings", "The house of good things"),
            Map.entry("dreams", "The house of dreams"),
            Map.entry("clothes", "The clothes: what should change"),
            Map.entry("wings", "The wings or the cape: what is good"),
            Map.entry("wand", "The wand: three wishes"),
            Map.entry("why", "What makes it that number"),
            Map.entry("oneUp", "What would make it one higher"),
            Map.entry("feeling", "How it feels"),
            Map.entry("inWords", "In the child's words"),
            Map.entry("likes", "What is good"),
            Map.entry("worry", "What is hard, or a worry"),
            Map.entry("change", "What should be different"),
            Map.entry("people", "Who matters most"),
            Map.entry("story", "The story"),
            Map.entry("understands", "Does the story help to understand what happened?"),
            Map.entry("theme", "What was worked on"),
            Map.entry("material", "What was looked at or made"),
            Map.entry("told", "What the child said about it"),
            Map.entry("explainedWorries", "Did the worker explain the worries in a way the child understands?"),
            Map.entry("storyHelps", "Do the words and pictures help?"),
            Map.entry("agrees", "Does the child agree with what has to happen?"),
            Map.entry("planSafe", "Does the plan tell everyone what to do to keep the child safe?"),
            Map.entry("drawingHelped", "Did writing or drawing on the tablet help?"),
            Map.entry("tellOfficer", "What the reviewing officer should know"),
            Map.entry("communicates", "How the child communicates"),
            Map.entry("showed", "What the child showed"),
            Map.entry("where", "Where it was made"),
            Map.entry("says", "What it says"),
            Map.entry("tells", "What the child says about the drawing"));

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("HAPPY", "Happy"),
            Map.entry("CALM", "Calm"),
            Map.entry("EXCITED", "Excited"),
            Map.entry("WORRIED", "Worried"),
            Map.entry("SAD", "Sad"),
            Map.entry("ANGRY", "Angry"),
            Map.entry("MIXED", "Mixed up"),
            Map.entry("YES", "Yes"),
            Map.entry("NO", "No"),
            Map.entry("NOT_SURE", "Not sure"));

    private WorkWords() {}

    /** A newer tablet may know tools that this office does not. */
    static String tool(@Nullable DirectWorkTool tool) {
        return switch (tool) {
            case null -> "Something that a newer tablet offers";
            case THREE_HOUSES -> "Three houses";
            case WIZARD_AND_FAIRY -> "Wizard or fairy";
            case WORDS_AND_PICTURES -> "Words and pictures";
            case SCALING -> "From 0 to 10";
            case FEELINGS_FACES -> "How it feels";
            case WISHES_AND_FEELINGS -> "Wishes and feelings";
            case DRAWING -> "About a drawing";
            case LIFE_STORY -> "Life story";
            case SURVEY -> "Five short questions";
            case STATEMENT -> "A statement made elsewhere";
            case OBSERVATION -> "What was observed";
        };
    }

    static String part(String part) {
        return PARTS.getOrDefault(part, "Another part");
    }

    /** One of a few answers in words; everything else is somebody's own words and stays as it is. */
    static String answer(String text) {
        return ANSWERS.getOrDefault(text, text);
    }
}
