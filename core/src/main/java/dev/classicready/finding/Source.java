package dev.classicready.finding;

import java.time.LocalDate;

/**
 * A document that a rule rests on.
 *
 * @param date the edition
 * @param section the heading or table row
 */
public record Source(String title, LocalDate date, String section, String url) {}
