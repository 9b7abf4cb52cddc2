package org.doorstep.server.interviews;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doorstep.contract.id.ChildId;
import org.springframework.stereotype.Component;

/** Times away with the interviews that answer them, whichever arrived first. */
@Component
class Returns {
    private final EpisodeTable episodes;
    private final InterviewTable interviews;

    Returns(EpisodeTable episodes, InterviewTable interviews) {
        this.episodes = episodes;
        this.interviews = interviews;
    }

    /** Of these children, as they happened. */
    List<Return> of(Collection<ChildId> children) {
        if (children.isEmpty()) return List.of();
        Map<ChildId, List<HeldInterview>> held = interviews.of(children);
        return episodes.of(children).stream()
                .map(bare -> answered(bare, held.getOrDefault(bare.child(), List.of())))
                .sorted(Comparator.comparing((Return one) -> one.episode().startedAt())
                        .thenComparing(one -> one.record().value()))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Return answered(Return bare, List<HeldInterview> held) {
        var first = held.stream()
                .filter(one -> one.answers(bare.record()))
                .min(Comparator.comparing(one -> one.interview().heldAt()))
                .orElse(null);
        return new Return(bare.record(), bare.child(), bare.author(), bare.episode(), first);
    }
}
