package dev.classicready.assertj;

import dev.classicready.translate.ArmExpression;
import dev.classicready.translate.ArmReference;
import dev.classicready.translate.ArmResource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions on a resource of a template. */
public final class ArmResourceAssert extends SoftableAssert<ArmResourceAssert, ArmResource> {

    ArmResourceAssert(@Nullable ArmResource resource, SoftableAssert<?, ?> before) {
        super(resource, ArmResourceAssert.class, before);
    }

    /**
     * A property has a value.
     *
     * @param path the way to it, for example {@code properties.hardwareProfile.vmSize} or
     *     {@code properties.ipConfigurations.0.name}
     * @param value a string, number or boolean; a reference has the full id of what it refers to
     */
    public ArmResourceAssert has(String path, Object value) {
        return check(
                resource -> Objects.equals(plain(find(resource, path)), value),
                resource -> failureWithActualExpected(
                        plain(find(resource, path)),
                        value,
                        "%nExpected %s of %s to be %s but it is %s",
                        path,
                        resource.id().name(),
                        value,
                        plain(find(resource, path))));
    }

    /** A property is not there. */
    public ArmResourceAssert hasNo(String path) {
        return check(
                resource -> find(resource, path) == null,
                resource -> failure(
                        "%nExpected no %s of %s but it is %s",
                        path, resource.id().name(), plain(find(resource, path))));
    }

    private static @Nullable Object find(ArmResource resource, String path) {
        Object value = resource.members();
        for (String step : path.split("\\.")) {
            if (value instanceof Map<?, ?> object) {
                value = object.get(step);
            } else if (value instanceof List<?> list && step.matches("\\d{1,6}")) {
                int index = Integer.parseInt(step);
                value = index < list.size() ? list.get(index) : null;
            } else {
                return null;
            }
        }
        return value;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof ArmExpression expression) {
            return "[" + expression.text() + "]";
        }
        return value instanceof ArmReference reference ? reference.path() : value;
    }
}
