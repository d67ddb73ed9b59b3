package dev.classicready.translate;

import dev.classicready.classic.Names;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.RdsSessionHost;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Host pools. Their session hosts are no resources of a template: each registers itself, step by step. */
final class RdsHostPoolTranslator implements ResourceTranslator<RdsHostPool> {

    private static final String RULE = "t-avd-host-pool";
    private static final String HOSTS_RULE = "t-avd-session-hosts";

    @Override
    public Class<RdsHostPool> kind() {
        return RdsHostPool.class;
    }

    @Override
    public void translate(RdsHostPool pool, TranslationContext context) {
        if (!context.isGrouped()) {
            context.leaveOut(pool, "no document describes the host pool; supply what Get-RdsHostPool answers");
            return;
        }
        ArmId id = context.placement().id(pool).orElseThrow();
        Notes notes = new Notes().renamed(pool.name(), id.name());
        boolean personal = pool.isPersonal();
        context.emit(
                id,
                "properties",
                Values.object(
                        "friendlyName", pool.friendlyName(),
                        "description", pool.description(),
                        "hostPoolType", personal ? "Personal" : "Pooled",
                        "personalDesktopAssignmentType", personal ? assignment(pool, notes) : null,
                        "loadBalancerType", personal ? "Persistent" : loadBalancer(pool, notes),
                        "maxSessionLimit", personal ? null : limit(pool, notes),
                        "preferredAppGroupType", preferred(pool, context),
                        "customRdpProperty", pool.customRdpProperty(),
                        "validationEnvironment", pool.validationEnv(),
                        "ring", ring(pool)));
        notes.addIf(
                context.placement().hasSingleSignOn(pool),
                "single sign-on by AD FS is set by a step, once its secret lies in a key vault");
        ClassicElement element = Elements.of(pool);
        context.map(element, RULE, notes.text(), id.ref());
        leaveOut(pool, element, context);
        for (RdsSessionHost host : pool.sessionHosts()) {
            context.map(
                    Elements.of(element, host),
                    HOSTS_RULE,
                    new Notes()
                            .add("registers by a step, in a small group")
                            .addIf(Boolean.FALSE.equals(host.allowNewSession()), "then it is drained again")
                            .addIf(
                                    host.assignedUser() != null,
                                    "then it is assigned to " + host.assignedUser() + " again")
                            .text(),
                    id.part("sessionHosts", host.name()));
        }
    }

    private static void leaveOut(RdsHostPool pool, ClassicElement element, TranslationContext context) {
        if (pool.ring() != null && ring(pool) == null) {
            context.leaveOutAlone(
                    Elements.of(element, "Ring", pool.ring()), "a ring is a whole number in Resource Manager");
        }
        if (pool.useReverseConnect() != null) {
            context.leaveOutAlone(
                    Elements.of(
                            element,
                            "UseReverseConnect",
                            pool.useReverseConnect().toString()),
                    "session hosts of Azure Virtual Desktop connect outwards always");
        }
        if (pool.isPersonal() && pool.hasSessionLimit()) {
            context.leaveOutAlone(
                    Elements.of(element, "MaxSessionLimit", String.valueOf(pool.maxSessionLimit())),
                    "a machine of a personal host pool has one session");
        }
    }

    private static String assignment(RdsHostPool pool, Notes notes) {
        if (pool.isDirect()) {
            return "Direct";
        }
        notes.addIf(
                pool.assignmentType() == null, "no document tells how machines are assigned; Automatic, as is usual");
        return "Automatic";
    }

    private static String loadBalancer(RdsHostPool pool, Notes notes) {
        if (pool.isDepthFirst()) {
            return "DepthFirst";
        }
        notes.addIf(
                !Names.same(pool.loadBalancerType(), "BreadthFirst"),
                "no load balancing that pooled machines can have is told; BreadthFirst, as is usual");
        return "BreadthFirst";
    }

    private static int limit(RdsHostPool pool, Notes notes) {
        notes.addIf(!pool.hasSessionLimit(), "without a session limit of its own");
        return pool.hasSessionLimit() ? pool.maxSessionLimit() : RdsHostPool.NO_LIMIT;
    }

    /** What is shown to users to whom both are published. */
    private static String preferred(RdsHostPool pool, TranslationContext context) {
        boolean desktop = false;
        boolean apps = false;
        for (RdsAppGroup group : context.placement().appGroups(pool)) {
            Optional<RdsAppGroup.Kind> kind = group.kind();
            desktop |= kind.filter(RdsAppGroup.Kind.DESKTOP::equals).isPresent();
            apps |= kind.filter(RdsAppGroup.Kind.REMOTE_APP::equals).isPresent();
        }
        return apps && !desktop && !pool.isPersonal() ? "RailApplications" : "Desktop";
    }

    private static @Nullable Integer ring(RdsHostPool pool) {
        return pool.ring() != null && pool.ring().matches("\\d{1,6}") ? Integer.valueOf(pool.ring()) : null;
    }
}
