package org.doorstep.server.county;

import java.util.List;

/** First names and family names as they are heard in an English county today. Any likeness to somebody is chance. */
final class Names {
    static final List<String> GIRLS = Lists.words("girls");
    static final List<String> BOYS = Lists.words("boys");
    static final List<String> FAMILIES = Lists.words("family-names");
    /** Of boys who came alone from Eritrea, Sudan, Afghanistan, Iran, Kurdistan, Albania and Vietnam. */
    static final List<String> UNACCOMPANIED = Lists.words("unaccompanied");

    static final List<String> UNACCOMPANIED_FAMILIES = Lists.words("unaccompanied-family-names");

    private Names() {}

    static String adult(Dice dice) {
        return dice.pick(dice.chance(0.6) ? GIRLS : BOYS) + " " + dice.pick(FAMILIES);
    }
}
