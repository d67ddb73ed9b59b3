package dev.classicready.junit;

import dev.classicready.descriptor.Evidence;
import dev.classicready.translate.Target;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Judges descriptors for the tests of a class, or for one test: parameters of type
 * {@link dev.classicready.ReadinessReport} and {@link dev.classicready.plan.MigrationPlan} get what came out. The
 * annotation of a method wins over that of its class, and that over the one of an enclosing class. The same descriptors
 * with the same options are judged once in a run.
 *
 * <pre>{@code
 * @ClassicDescriptors("src/test/resources/production")
 * class ProductionTest {
 *     @Test
 *     void nothing_blocks(ReadinessReport report) {
 *         assertThat(report).hasNoBlockers();
 *     }
 * }
 * }</pre>
 */
@java.lang.annotation.Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ExtendWith(ClassicDescriptorsExtension.class)
public @interface ClassicDescriptors {

    /**
     * Files, folders and zips: paths from the folder in which the tests run, which for Maven and Gradle is that of the
     * module, or resources of the test class path that begin with {@code classpath:}.
     */
    String[] value();

    /** The day by whose rules is judged, such as {@code 2026-11-21}; empty for the rules' knowledge date. */
    String asOf() default "";

    /** What the plan is made for. */
    Target target() default Target.CURRENT;

    /** Kinds of evidence that, if not supplied, are taken as "there is none". */
    Evidence[] assumeAbsent() default {};

    /** A file of waivers, found like descriptors; empty for none. */
    String waivers() default "";

    /** The day by which waivers expire, such as {@code 2026-11-21}; empty for the clock's. */
    String today() default "";
}
