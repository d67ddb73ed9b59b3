package dev.classicready.assertj;

import dev.classicready.classic.Names;
import dev.classicready.plan.MigrationPlan;
import dev.classicready.plan.Wave;
import dev.classicready.translate.ArmResourceGroup;
import dev.classicready.translate.ClassicElement;
import dev.classicready.translate.Mapping;
import dev.classicready.translate.Need;
import dev.classicready.translate.Target;
import dev.classicready.translate.Untranslated;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.AssertionErrorCollector;
import org.jspecify.annotations.Nullable;

/** Assertions on a plan: its waves, its resource groups, and what becomes of each classic element. */
public final class PlanAssert extends SoftableAssert<PlanAssert, MigrationPlan> {

    private static final int MOST = 20;

    PlanAssert(MigrationPlan plan, @Nullable AssertionErrorCollector collector) {
        super(plan, PlanAssert.class, collector);
    }

    PlanAssert(@Nullable MigrationPlan plan, SoftableAssert<?, ?> before) {
        super(plan, PlanAssert.class, before);
    }

    /** The plan is made for a target. */
    public PlanAssert hasTarget(Target target) {
        return check(
                plan -> plan.target() == target,
                plan -> failureWithActualExpected(
                        plan.target(),
                        target,
                        "%nExpected the plan's target to be %s but it is %s",
                        target,
                        plan.target()));
    }

    /** Goes on with a wave, counted from 1. */
    public WaveAssert wave(int order) {
        return step(
                plan -> only(
                        plan.waves().stream().filter(w -> w.order() == order).toList()),
                Objects::nonNull,
                none -> failure(
                        "%nExpected a wave %s but the waves are:%n%s",
                        order, lines(actual.waves(), (Wave w) -> w.order() + " " + w.title())),
                wave -> new WaveAssert(wave, this));
    }

    /** Goes on with a resource group, by its name; case does not matter. */
    public ResourceGroupAssert group(String name) {
        return step(
                plan -> plan.groups().stream()
                        .filter(g -> Names.same(g.name(), name))
                        .findFirst()
                        .map(plan::translate)
                        .orElse(null),
                Objects::nonNull,
                none -> failure(
                        "%nExpected a resource group %s but the groups are:%n%s",
                        name, lines(actual.groups(), ArmResourceGroup::name)),
                group -> new ResourceGroupAssert(group, this));
    }

    /**
     * Goes on with what becomes of a classic element.
     *
     * @param nameOrPath its name or its path; of the path, the last steps are enough; case does not matter
     */
    public MappingAssert mapping(String nameOrPath) {
        return step(
                plan -> plan.mapping()
                        .filter(m -> isCalled(m.classic(), nameOrPath))
                        .toList(),
                found -> !found.isEmpty(),
                none -> failure(
                        "%nExpected %s to be translated but the plan translates:%n%s",
                        nameOrPath, lines(actual.mapping().map(Mapping::classic).toList(), ClassicElement::path)),
                found -> new MappingAssert(found, this));
    }

    /**
     * A classic element has no counterpart in the plan, and the plan says so.
     *
     * @param nameOrPath its name or its path; of the path, the last steps are enough; case does not matter
     * @param why a part of the reason that the plan gives
     */
    public PlanAssert leavesOut(String nameOrPath, String why) {
        return check(
                plan -> plan.untranslated()
                        .anyMatch(u ->
                                isCalled(u.classic(), nameOrPath) && u.why().contains(why)),
                plan -> failure(
                        "%nExpected %s to be left out because \"%s\" but what the plan leaves out is:%n%s",
                        nameOrPath, why, leftOut(plan)));
    }

    /** A classic element has a counterpart in the plan. */
    public PlanAssert doesNotLeaveOut(String nameOrPath) {
        return check(
                plan -> plan.untranslated().noneMatch(u -> isCalled(u.classic(), nameOrPath)),
                plan -> failure(
                        "%nExpected %s to be translated but what the plan leaves out is:%n%s",
                        nameOrPath, leftOut(plan)));
    }

    /** Nothing that the plan needs is known to exceed a quota; quotas whose usage was not supplied are not known. */
    public PlanAssert fitsQuotas() {
        return check(
                plan -> plan.needs().stream().noneMatch(n -> isExceeded(n, plan)),
                plan -> failure(
                        "%nExpected the plan to fit into the quotas but these do not suffice:%n%s",
                        lines(
                                plan.needs().stream()
                                        .filter(n -> isExceeded(n, plan))
                                        .toList(),
                                n -> n.quota() + " in " + n.location() + ": needed " + n.needed() + ", used " + n.used()
                                        + " of " + n.limit())));
    }

    private static boolean isExceeded(Need need, MigrationPlan plan) {
        return need.target() == plan.target() && need.exceeds();
    }

    private static String leftOut(MigrationPlan plan) {
        List<Untranslated> all = plan.untranslated().toList();
        return lines(all, u -> u.classic().path() + ": " + u.why());
    }

    static boolean isCalled(ClassicElement element, String nameOrPath) {
        String path = Names.key(element.path());
        String wanted = Names.key(nameOrPath);
        return Names.same(element.name(), nameOrPath) || path.equals(wanted) || path.endsWith("/" + wanted);
    }

    /** One a line. */
    static <T> String lines(List<T> items, Function<? super T, String> text) {
        String lines =
                items.stream().limit(MOST).map(item -> "  " + text.apply(item)).collect(Collectors.joining("\n"));
        if (items.isEmpty()) {
            return "  none";
        }
        return items.size() > MOST ? lines + "\n  and " + (items.size() - MOST) + " more" : lines;
    }
}
