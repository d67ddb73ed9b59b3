/**
 * Judges classic (Azure Service Management) deployment descriptors offline: what migrates to Azure Resource Manager, what
 * does not and why, and what the target looks like.
 *
 * <p>The tour for a newcomer, in the order in which data flows:
 * {@link dev.classicready.descriptor.Descriptors} name the inputs; {@code format} reads them into the model of
 * {@link dev.classicready.classic.ClassicEstate}; {@code translate} makes Resource Manager resources of it;
 * {@link dev.classicready.fact.Facts} set it into context for the rules of {@link dev.classicready.rule.RulePack packs};
 * {@link dev.classicready.rule.Judge} answers with {@link dev.classicready.finding.Finding findings} and outcomes;
 * {@link dev.classicready.plan.MigrationPlan} orders the work; all of it meets in the
 * {@link dev.classicready.ReadinessReport}, which {@code render} writes and {@code assertj} asserts.
 *
 * <p>Start at {@link dev.classicready.ReadinessAnalyzer}.
 */
@NullMarked
package dev.classicready;

import org.jspecify.annotations.NullMarked;
