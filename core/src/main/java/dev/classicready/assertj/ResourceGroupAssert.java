package dev.classicready.assertj;

import dev.classicready.classic.Names;
import dev.classicready.translate.ArmResource;
import dev.classicready.translate.TranslatedGroup;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions on a resource group of a plan and on the resources of its templates. */
public final class ResourceGroupAssert extends SoftableAssert<ResourceGroupAssert, TranslatedGroup> {

    ResourceGroupAssert(@Nullable TranslatedGroup group, SoftableAssert<?, ?> before) {
        super(group, ResourceGroupAssert.class, before);
    }

    /** The group lies in a region; {@code West Europe} and {@code westeurope} are the same. */
    public ResourceGroupAssert isIn(String location) {
        return check(
                group -> group.group().location() != null
                        && Names.locationKey(group.group().location()).equals(Names.locationKey(location)),
                group -> failure(
                        "%nExpected the resource group %s to be in %s but it is in %s",
                        group.group().name(), location, group.group().location()));
    }

    /**
     * Goes on with a resource.
     *
     * @param type as Azure writes it, for example {@code Microsoft.Compute/virtualMachines}; case does not matter
     */
    public ArmResourceAssert resource(String type, String name) {
        return step(
                group -> only(resources(group).stream()
                        .filter(r -> isOf(r, type) && Names.same(r.id().name(), name))
                        .toList()),
                Objects::nonNull,
                none -> failure(
                        "%nExpected a resource %s of type %s in %s but its resources are:%n%s",
                        name, type, actual.group().name(), names(actual)),
                resource -> new ArmResourceAssert(resource, this));
    }

    /** The templates hold this many resources of a type. */
    public ResourceGroupAssert hasResources(String type, int count) {
        return check(
                group -> count(group, type) == count,
                group -> failureWithActualExpected(
                        count(group, type),
                        count,
                        "%nExpected %s resources of type %s in %s but its resources are:%n%s",
                        count,
                        type,
                        group.group().name(),
                        names(group)));
    }

    private static long count(TranslatedGroup group, String type) {
        return resources(group).stream().filter(r -> isOf(r, type)).count();
    }

    private static boolean isOf(ArmResource resource, String type) {
        return resource.id().type().azureName().equalsIgnoreCase(type);
    }

    private static List<ArmResource> resources(TranslatedGroup group) {
        return group.templates().stream().flatMap(t -> t.resources().stream()).toList();
    }

    private static String names(TranslatedGroup group) {
        return PlanAssert.lines(resources(group), r -> r.id().type().azureName() + " " + r.id().name());
    }
}
