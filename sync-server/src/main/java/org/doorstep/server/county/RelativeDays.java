package org.doorstep.server.county;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Puts real days into a family: {@code today-11y-259d} is a day, {@code workday-39d 15:40} an instant on that day or, when
 * it falls on a weekend, on the Friday before.
 */
final class RelativeDays {
    private static final Pattern FORM =
            Pattern.compile("(today|workday)(?:-(\\d+)y)?(?:([+-]\\d+)d)?(?: (\\d\\d:\\d\\d))?");

    private RelativeDays() {}

    static JsonNode resolve(JsonNode node, LocalDate today) {
        return switch (node) {
            case ObjectNode object -> {
                for (var name : object.propertyNames().stream().toList())
                    object.set(name, resolve(object.get(name), today));
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) array.set(i, resolve(array.get(i), today));
                yield array;
            }
            case StringNode text -> {
                var form = FORM.matcher(text.asString());
                yield form.matches() ? StringNode.valueOf(day(form, today)) : text;
            }
            default -> node;
        };
    }

    private static String day(Matcher form, LocalDate today) {
        var day = today.minusYears(number(form.group(2))).plusDays(number(form.group(3)));
        if (form.group(1).equals("workday")) day = onWeekday(day);
        var time = form.group(4);
        if (time == null) return day.toString();
        return day.atTime(LocalTime.parse(time))
                .atZone(Occasions.ZONE)
                .toInstant()
                .toString();
    }

    private static long number(@Nullable String text) {
        return text == null ? 0 : Long.parseLong(text);
    }

    private static LocalDate onWeekday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return day.minusDays(1);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }
}
