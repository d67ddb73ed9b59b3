/**
 * The documented rules of the platform's migration from classic to Resource Manager: DRL by area, compiled when this
 * module is built, and {@link dev.classicready.rules.ClassicMigrationRules}, the pack through which they are found.
 */
package dev.classicready.rules;
