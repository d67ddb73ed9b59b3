package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import org.jspecify.annotations.Nullable;

/**
 * A command that runs when an instance of a role starts.
 *
 * @param commandLine may hold secrets and is not shown
 * @param executionContext {@code limited} or {@code elevated}; null for limited
 * @param taskType {@code simple}, {@code foreground} or {@code background}; null for simple
 * @param position its number among the role's tasks, counted from 1
 */
public record StartupTask(
        String commandLine,
        @Nullable String executionContext,
        @Nullable String taskType,
        int position,
        Places places) implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("commandLine");

    @Override
    public String key() {
        return String.valueOf(position);
    }

    @Override
    public String step() {
        return "Task[" + position + "]";
    }

    @Override
    public String toString() {
        return step();
    }
}
