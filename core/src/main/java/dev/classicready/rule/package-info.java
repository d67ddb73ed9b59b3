/**
 * Rules: {@linkplain dev.classicready.rule.RulePack packs} bring them, {@link dev.classicready.rule.RuleMetadata} says
 * all there is to say of one, {@link dev.classicready.rule.Judge} fires them over an estate's facts and answers with
 * findings and with an {@linkplain dev.classicready.rule.RuleOutcome outcome} for every rule and unit.
 */
@NullMarked
package dev.classicready.rule;

import org.jspecify.annotations.NullMarked;
