package org.doorstep.server.copies;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who somebody is to a child, as she says it: "my dad" is the card's "father". */
enum Kin {
    MOTHER,
    FATHER,
    STEPMOTHER,
    STEPFATHER,
    GRANDMOTHER,
    GRANDFATHER,
    FOSTER_CARER,
    AUNT,
    UNCLE,
    BROTHER,
    SISTER;

    private static final Map<String, Kin> WORDS = Map.ofEntries(
            Map.entry("mother", MOTHER),
            Map.entry("mum", MOTHER),
            Map.entry("mummy", MOTHER),
            Map.entry("mam", MOTHER),
            Map.entry("mom", MOTHER),
            Map.entry("mama", MOTHER),
            Map.entry("father", FATHER),
            Map.entry("dad", FATHER),
            Map.entry("daddy", FATHER),
            Map.entry("papa", FATHER),
            Map.entry("stepmother", STEPMOTHER),
            Map.entry("stepmum", STEPMOTHER),
            Map.entry("stepmom", STEPMOTHER),
            Map.entry("stepfather", STEPFATHER),
            Map.entry("stepdad", STEPFATHER),
            Map.entry("grandmother", GRANDMOTHER),
            Map.entry("grandma", GRANDMOTHER),
            Map.entry("gran", GRANDMOTHER),
            Map.entry("granny", GRANDMOTHER),
            Map.entry("nan", GRANDMOTHER),
            Map.entry("nana", GRANDMOTHER),
            Map.entry("nanna", GRANDMOTHER),
            Map.entry("grandfather", GRANDFATHER),
            Map.entry("grandad", GRANDFATHER),
            Map.entry("granddad", GRANDFATHER),
            Map.entry("grandpa", GRANDFATHER),
            Map.entry("foster", FOSTER_CARER),
            Map.entry("carer", FOSTER_CARER),
            Map.entry("carers", FOSTER_CARER),
            Map.entry("aunt", AUNT),
            Map.entry("aunty", AUNT),
            Map.entry("auntie", AUNT),
            Map.entry("uncle", UNCLE),
            Map.entry("brother", BROTHER),
            Map.entry("sister", SISTER));

    /** All that a text names; "mum's boyfriend" names the mother too, which is for a person to sort out. */
    static Set<Kin> in(@Nullable String text) {
        var found = EnumSet.noneOf(Kin.class);
        var step = false;
        for (var word : Plain.words(text)) {
            var bare = WORDS.containsKey(word) || !word.endsWith("s") ? word : word.substring(0, word.length() - 1);
            var kin = WORDS.get(bare);
            if (kin != null) found.add(step ? kin.step() : kin);
            step = word.equals("step");
        }
        // "Foster mum" is the carer, not the mother.
        if (found.contains(FOSTER_CARER)) found.removeAll(EnumSet.of(MOTHER, FATHER));
        return found;
    }

    /** The one person whom a text is about: "dad", "my step dad"; "dad's mate" is somebody else. */
    static boolean isOne(@Nullable String text) {
        return Plain.words(text).stream()
                .allMatch(word -> WORDS.containsKey(word)
                        || Set.of("my", "her", "step", "the", "birth").contains(word));
    }

    private Kin step() {
        return switch (this) {
            case MOTHER -> STEPMOTHER;
            case FATHER -> STEPFATHER;
            default -> this;
        };
    }
}
