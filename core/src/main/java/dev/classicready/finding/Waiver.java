package dev.classicready.finding;

import java.time.LocalDate;

/**
 * Why a finding is accepted, and until when.
 *
 * @param until the last day on which the waiver holds
 */
public record Waiver(String reason, LocalDate until) {}
