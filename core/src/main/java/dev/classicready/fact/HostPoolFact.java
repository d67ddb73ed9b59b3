package dev.classicready.fact;

import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsAppGroupUser;
import dev.classicready.classic.RdsHostPool;
import dev.classicready.classic.ResourceRef;
import dev.classicready.descriptor.Located;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A host pool of Virtual Desktop (classic) with its application groups.
 *
 * @param element the host pool, or where no document tells of it the first of its application groups
 * @param pool null where no document describes it
 * @param users how many different users its groups are published to
 * @param publishedTwice users, by their assignments, to whom both a desktop and applications are published
 */
public record HostPoolFact(
        MigrationUnit unit,
        Located element,
        @Nullable RdsHostPool pool,
        List<RdsAppGroup> groups,
        int users,
        HostPoolSize size,
        List<RdsAppGroupUser> publishedTwice)
        implements Fact {

    public HostPoolFact {
        groups = List.copyOf(groups);
        publishedTwice = List.copyOf(publishedTwice);
    }

    @Override
    public ResourceRef resource() {
        return unit.ref();
    }

    /** Whether migrating by hand is advised against. */
    public boolean isTooLarge() {
        return size.isAgainst();
    }

    /** Why it is, in words. */
    public List<String> reasons() {
        return size.reasons();
    }

    /** Whether migrating by hand is recommended. */
    public boolean isSmall() {
        return size.isFor();
    }

    /** The application groups that are published to anybody. */
    public List<RdsAppGroup> publishedGroups() {
        return groups.stream().filter(g -> !g.users().isEmpty()).toList();
    }

    /** The first assignment of each published group. */
    public List<RdsAppGroupUser> firstUsers() {
        return publishedGroups().stream().map(g -> g.users().get(0)).toList();
    }

    public int sessionHosts() {
        return pool == null ? 0 : pool.sessionHosts().size();
    }

    /** Whether users fill one session host after the other, which nothing tells to be full. */
    public boolean isDepthFirstWithoutLimit() {
        return pool != null && pool.described() && pool.isDepthFirst() && !pool.hasSessionLimit();
    }

    /** The pool, where {@link #sessionHosts} or {@link #isDepthFirstWithoutLimit} say that a document tells of it. */
    public RdsHostPool knownPool() {
        return Objects.requireNonNull(pool);
    }

    /** The names of users to whom both a desktop and applications are published. */
    public List<String> usersPublishedTwice() {
        TreeSet<String> users = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        publishedTwice.forEach(user -> users.add(user.userPrincipalName()));
        return List.copyOf(users);
    }
}
