package dev.classicready.rule;

import java.time.LocalDate;

/**
 * A document that rules of a pack cite.
 *
 * @param key the short name under which rules cite it
 * @param date the edition
 */
public record SourceDocument(String key, String title, LocalDate date, String url) {}
