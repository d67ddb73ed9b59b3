/**
 * From classic resources to Resource Manager's: a {@link dev.classicready.translate.Translation} places everything that
 * an estate describes in resource groups and translates each group when it is asked for, one
 * {@link dev.classicready.translate.ResourceTranslator} for each classic kind. Nothing is lost silently: each element
 * read is in a {@link dev.classicready.translate.Mapping} or is {@link dev.classicready.translate.Untranslated} with the
 * reason. No verdict is given here.
 */
@NullMarked
package dev.classicready.translate;

import org.jspecify.annotations.NullMarked;
