package org.doorstep.server.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day is text: the driver would keep it as an instant in the zone of whoever runs the server. */
@Converter(autoApply = true)
public class DateAsText implements AttributeConverter<@Nullable LocalDate, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @Override
    public @Nullable LocalDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
