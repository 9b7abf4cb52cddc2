package org.doorstep.contract.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.doorstep.contract.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * What a personal adviser records with a care leaver.
 *
 * @param twoWay whether she answered: only then are they in touch
 * @param healthPassportOn when she was given her health passport
 * @param documents which papers she has
 * @param targets of her pathway plan, each changing as a whole
 * @param helpedWrite whether she helped to write this
 * @param sharing what she, an adult, decides about who reads it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Leaver(
        @Nullable YesNo twoWay,
        @Nullable InTouch inTouch,
        @Leaf(Leaf.Kind.ATOMIC) @Nullable Accommodation accommodation,
        @Nullable Activity activity,
        @Leaf(Leaf.Kind.ATOMIC) @Nullable StayingPut stayingPut,
        @Nullable LocalDate healthPassportOn,
        Map<DocumentKind, YesNo> documents,
        @Leaf(Leaf.Kind.ATOMIC) @Nullable Custody custody,
        @Leaf(Leaf.Kind.ATOMIC) Map<String, Target> targets,
        @Nullable YesNo helpedWrite,
        Map<SharedWith, YesNo> sharing) {
    public Leaver {
        documents = documents == null ? Map.of() : documents;
        targets = targets == null ? Map.of() : targets;
        sharing = sharing == null ? Map.of() : sharing;
    }
}
