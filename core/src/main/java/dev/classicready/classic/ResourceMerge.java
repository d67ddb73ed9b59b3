package dev.classicready.classic;

import dev.classicready.descriptor.Located;
import dev.classicready.descriptor.Places;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two documents say of one resource: of two values the winner's is taken and the difference noted,
 * of parts each document's own are kept, what only one says is taken from it.
 */
final class ResourceMerge {

    /** Differences here are no contradiction: the records of one document say where and when, not what. */
    private static final Set<String> SILENT = Set.of(
            "name",
            "subscription",
            "places",
            "dateLastModified",
            "lastModifiedTime",
            "createdTime",
            "key",
            "privateId",
            "lastHeartBeat",
            "statusTimestamp",
            "sessions");

    private final ResourceRef resource;
    private final List<Contradiction> contradictions;

    private ResourceMerge(ResourceRef resource, List<Contradiction> contradictions) {
        this.resource = resource;
        this.contradictions = contradictions;
    }

    static ClassicResource merge(ClassicResource winner, ClassicResource other, List<Contradiction> contradictions) {
        return (ClassicResource)
                new ResourceMerge(winner.ref(), contradictions).mergeRecords((Record & Located) winner, other, "");
    }

    private Record mergeRecords(Record winner, Object other, String path) {
        if (winner.getClass() != other.getClass()) {
            return winner;
        }
        RecordComponent[] components = winner.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Object mine = get(components[i], winner);
            Object theirs = get(components[i], other);
            values[i] = mergeValues(components[i].getName(), mine, theirs, winner, other, path);
            if (values[i] != mine && values[i] == theirs) {
                taken.add(components[i].getName());
            }
            if ("places".equals(components[i].getName())) {
                values[i] = ((Places) Objects.requireNonNull(mine))
                        .withFieldsOf((Places) Objects.requireNonNull(theirs), taken);
            }
        }
        return construct(winner.getClass(), components, values);
    }

    private @Nullable Object mergeValues(
            String name, @Nullable Object mine, @Nullable Object theirs, Record winner, Object other, String path) {
        if (mine == null || theirs == null) {
            return mine == null ? theirs : mine;
        }
        if (mine instanceof Boolean m && theirs instanceof Boolean) {
            return m || (Boolean) theirs;
        }
        if (mine instanceof List<?> m && theirs instanceof List<?> t) {
            return mergeLists(m, t, path);
        }
        if (mine instanceof Keyed part && mine instanceof Record) {
            return mergeRecords((Record) mine, theirs, path + part.step() + "/");
        }
        if (!SILENT.contains(name) && !same(name, mine, theirs)) {
            contradictions.add(new Contradiction(
                    resource,
                    path + name,
                    List.of(
                            new Contradiction.Value(
                                    mine.toString(), ((Located) winner).places().of(name)),
                            new Contradiction.Value(
                                    theirs.toString(),
                                    ((Located) other).places().of(name)))));
        }
        return mine;
    }

    private static boolean same(String name, Object mine, Object theirs) {
        if (!(mine instanceof String m && theirs instanceof String t)) {
            return mine.equals(theirs);
        }
        return name.equals("location")
                ? Names.locationKey(m).equals(Names.locationKey(t))
                : Names.key(m).equals(Names.key(t));
    }

    private List<?> mergeLists(List<?> mine, List<?> theirs, String path) {
        if (mine.isEmpty() || theirs.isEmpty() || !(mine.get(0) instanceof Keyed)) {
            return mine.isEmpty() ? theirs : mine;
        }
        Map<String, Object> merged = new LinkedHashMap<>();
        mine.forEach(part -> merged.put(Names.key(((Keyed) part).key()), part));
        for (Object part : theirs) {
            merged.merge(
                    Names.key(((Keyed) part).key()),
                    part,
                    (a, b) -> mergeRecords((Record) a, b, path + ((Keyed) a).step() + "/"));
        }
        return List.copyOf(merged.values());
    }

    private static @Nullable Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static Record construct(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return (Record) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }
}
