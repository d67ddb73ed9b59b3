package dev.classicready.translate;

/** An element that has no counterpart in the plan, and why. */
public record Untranslated(ClassicElement classic, String why) {}
