package org.doorstep.contract.visit;

/** What was used to hear a child. */
public enum DirectWorkTool {
    THREE_HOUSES,
    WIZARD_AND_FAIRY,
    WORDS_AND_PICTURES,
    /** 0 to 10, the anchors in words. */
    SCALING,
    /** Faces that always have words. */
    FEELINGS_FACES,
    WISHES_AND_FEELINGS,
    DRAWING,
    LIFE_STORY,
    /** Five questions, for her reviewing officer. */
    SURVEY,
    /** A statement she made elsewhere, for example in Mind Of My Own. */
    STATEMENT,
    /** What was observed of a child who does not use words. */
    OBSERVATION
}
