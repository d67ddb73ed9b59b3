/**
 * The way to Resource Manager: a {@link dev.classicready.plan.MigrationPlan} orders migration units in
 * {@link dev.classicready.plan.Wave}s of {@link dev.classicready.plan.Step}s and holds the
 * {@linkplain dev.classicready.translate.Translation translated resources}. What findings say has to be settled first
 * comes first.
 */
@NullMarked
package dev.classicready.plan;

import org.jspecify.annotations.NullMarked;
