package org.doorstep.server.sync;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.server.devices.VerifiedDevice;
import org.doorstep.server.http.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a tablet sent, complete and in its own name. What a stranger sent can be null whatever the types say. */
@Component
class SyncBody {
    private final JsonMapper json;

    SyncBody(JsonMapper json) {
        this.json = json;
    }

    <T extends Record> T read(byte[] body, Class<T> type, Function<T, DeviceId> names, VerifiedDevice device) {
        T request;
        try {
            request = json.readValue(body, type);
        } catch (JacksonException e) {
            throw beyond("This could not be read as what it should be.");
        }
        var fault = request == null ? "the whole" : faultIn(request).orElse("");
        if (request == null || !fault.isEmpty())
            throw beyond("Something in this is missing or not understood (" + fault + ").");
        if (!device.id().equals(names.apply(request)))
            throw beyond("This names another tablet than the one that proved itself.");
        return request;
    }

    private static Optional<String> faultIn(Record request) {
        return Shape.faultIn(request)
                .or(() -> Arrays.stream(request.getClass().getRecordComponents())
                        .filter(part -> part.getType() == List.class && !isWhole((List<?>) valueOf(part, request)))
                        .map(RecordComponent::getName)
                        .findFirst());
    }

    private static boolean isWhole(List<?> all) {
        return all.stream().allMatch(each -> each != null && Shape.faultIn(each).isEmpty());
    }

    private static Object valueOf(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The contract's records are public: " + part, e);
        }
    }

    static Problem beyond(String sentence) {
        return Problem.unreadable(sentence);
    }
}
