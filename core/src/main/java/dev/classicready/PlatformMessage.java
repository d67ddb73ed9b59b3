package dev.classicready;

import dev.classicready.classic.ValidationMessage;
import java.util.Optional;

/**
 * A message of the platform's own validate operation, with the rule that says the same of the same resource.
 *
 * @param ruleId empty if no rule found that, or the text is not known
 */
public record PlatformMessage(ValidationMessage message, Optional<String> ruleId) {}
