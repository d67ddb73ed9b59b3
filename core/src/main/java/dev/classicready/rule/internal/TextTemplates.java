package dev.classicready.rule.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of rules as templates, each taken apart when a finding first needs it. Thread-safe. */
final class TextTemplates {

    private final Map<String, TextTemplate> sentences = new ConcurrentHashMap<>();
    private final Map<String, TextTemplate> steps = new ConcurrentHashMap<>();

    /** A text without commands. */
    TextTemplate sentence(String text) {
        return sentences.computeIfAbsent(text, TextTemplate::sentence);
    }

    /** A text with commands in backticks. */
    TextTemplate steps(String text) {
        return steps.computeIfAbsent(text, TextTemplate::steps);
    }
}
