package org.doorstep.server.county;

import java.util.List;
import java.util.Map;

/** Makes sentences about one child out of the county's phrases. */
final class Voice {
    private static final Map<String, List<String>> PHRASES = Lists.sections("phrases");

    private final Dice dice;
    private final Map<String, String> own;

    /** @param carer who cares for the child, as she calls them */
    Voice(Dice dice, String name, boolean girl, String carer) {
        this.dice = dice;
        this.own = Map.of(
                "name", name,
                "carer", carer,
                "they", girl ? "she" : "he",
                "them", girl ? "her" : "him",
                "their", girl ? "her" : "his");
    }

    String say(String section) {
        var phrase = dice.pick(phrases(section));
        return phrase.indexOf('{') < 0 ? phrase : capital(filled(phrase));
    }

    private String filled(String phrase) {
        var text = new StringBuilder(phrase.length() + 32);
        int at = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
            int close = phrase.indexOf('}', open);
            text.append(phrase, at, open).append(word(phrase.substring(open + 1, close)));
            at = close + 1;
        }
        return text.append(phrase, at, phrase.length()).toString();
    }

    private String word(String slot) {
        var mine = own.get(slot);
        return mine == null ? dice.pick(phrases(slot)) : mine;
    }

    private static List<String> phrases(String section) {
        var phrases = PHRASES.get(section);
        if (phrases == null) throw new IllegalStateException("There are no phrases called " + section);
        return phrases;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
