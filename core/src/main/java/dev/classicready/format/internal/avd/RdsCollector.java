package dev.classicready.format.internal.avd;

import dev.classicready.classic.Names;
import dev.classicready.classic.RdsAppGroup;
import dev.classicready.classic.RdsAppGroupUser;
import dev.classicready.classic.RdsObjects;
import dev.classicready.classic.RdsRemoteApp;
import dev.classicready.classic.RdsRemoteDesktop;
import dev.classicready.classic.RdsSessionHost;
import dev.classicready.classic.RdsTenant;
import dev.classicready.descriptor.Evidence;
import dev.classicready.format.DescriptorSink;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes resources of a document's objects: each host pool and application group once, with what is listed of it. */
final class RdsCollector {

    private final DescriptorSink sink;
    private final Remarks remarks;
    private final Set<RdsObjects> listed = EnumSet.noneOf(RdsObjects.class);
    private final Map<String, Pool> pools = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private @Nullable String desktopNumber;

    RdsCollector(DescriptorSink sink, Remarks remarks) {
        this.sink = sink;
        this.remarks = remarks;
    }

    /** What a document tells of a host pool. */
    private static final class Pool {
        private final RdsWay way;
        private RdsObject object;
        private boolean described;
        private final Map<String, RdsSessionHost> hosts = new LinkedHashMap<>();

        Pool(RdsWay way, RdsObject first) {
            this.way = way;
            this.object = first.blank();
        }

        void describe(RdsObject own) {
            object = own;
            described = true;
        }
    }

    /** What a document tells of an application group. */
    private static final class Group {
        private final RdsWay way;
        private RdsObject object;
        private boolean described;
        private @Nullable RdsRemoteDesktop desktop;
        private final Map<String, RdsRemoteApp> apps = new LinkedHashMap<>();
        private final Map<String, RdsAppGroupUser> users = new LinkedHashMap<>();

        Group(RdsWay way, RdsObject first) {
            this.way = way;
            this.object = first.blank();
        }

        void describe(RdsObject own) {
            object = own;
            described = true;
        }
    }

    /** Notes that the document lists objects of a kind, if only to say that there are none. */
    void lists(RdsObjects objects) {
        listed.add(objects);
    }

    /** Takes an object; false where it is none of Virtual Desktop's. */
    boolean add(RdsObject object) {
        Optional<RdsKind> known = RdsKind.of(object.values());
        known.ifPresent(kind -> {
            kind.objects().ifPresent(listed::add);
            if (kind.remark().isPresent()) {
                remarks.leftOut(kind);
            } else {
                take(kind, object);
            }
        });
        return known.isPresent();
    }

    private void take(RdsKind kind, RdsObject object) {
        object.properties().forEach(property -> {
            if (!kind.has(property.name().toLowerCase(Locale.ROOT))) {
                remarks.unknownProperty(property.name(), property.place());
            }
        });
        switch (kind) {
            case TENANT -> required(object, "TenantName").ifPresent(way -> sink.add(RdsRecords.tenant(way, object)));
            case HOST_POOL -> pool(object).ifPresent(pool -> pool.describe(object));
            case SESSION_HOST ->
                pool(object).ifPresent(pool -> {
                    String name = name(object, "SessionHostName");
                    if (name != null) {
                        pool.hosts.put(Names.key(name), RdsRecords.sessionHost(name, object));
                    }
                });
            case APP_GROUP ->
                group(object).ifPresent(group -> {
                    group.describe(object);
                    noteNumber(group.way, object);
                });
            case REMOTE_DESKTOP ->
                group(object).ifPresent(group -> {
                    String name = name(object, "RemoteDesktopName");
                    if (name != null) {
                        group.desktop = RdsRecords.desktop(name, object);
                    }
                });
            case REMOTE_APP ->
                group(object).ifPresent(group -> {
                    String name = name(object, "RemoteAppName");
                    if (name != null) {
                        group.apps.put(Names.key(name), RdsRecords.remoteApp(name, object));
                    }
                });
            case APP_GROUP_USER ->
                group(object).ifPresent(group -> {
                    String name = name(object, "UserPrincipalName");
                    if (name != null) {
                        group.users.put(Names.key(name), RdsRecords.user(name, object));
                    }
                });
            default -> throw new IllegalStateException("nothing is made of " + kind);
        }
    }

    /** Gives the sink what the document told. */
    void end() {
        for (Pool pool : pools.values()) {
            sink.add(RdsRecords.hostPool(pool.way, pool.object, pool.hosts.values(), pool.described));
        }
        for (Group group : groups.values()) {
            sink.add(RdsRecords.appGroup(
                    group.way,
                    group.object,
                    resourceType(group.object),
                    group.desktop,
                    group.apps.values(),
                    group.users.values(),
                    group.described));
        }
        listed.forEach(objects -> sink.supply("", Evidence.AVD, objects.about()));
        remarks.end();
    }

    private @Nullable String name(RdsObject object, String property) {
        String name = object.text(property);
        if (name == null) {
            remarks.error(
                    Math.max(object.place(), object.place(property)),
                    object.path(),
                    "found no " + property + "; expected a name; export the object with all its properties");
        }
        return name;
    }

    /** The way to an object that names each step of it; an error where one is missing. */
    private Optional<RdsWay> required(RdsObject object, String... steps) {
        for (String step : steps) {
            if (name(object, step) == null) {
                return Optional.empty();
            }
        }
        return Optional.of(new RdsWay(
                text(object, "TenantGroupName", RdsTenant.DEFAULT_GROUP),
                text(object, "TenantName", ""),
                text(object, "HostPoolName", ""),
                text(object, "AppGroupName", "")));
    }

    private static String text(RdsObject object, String property, String otherwise) {
        String text = object.text(property);
        return text == null ? otherwise : text;
    }

    private Optional<Pool> pool(RdsObject object) {
        return required(object, "TenantName", "HostPoolName")
                .map(way -> pools.computeIfAbsent(way.key(), k -> new Pool(way, object)));
    }

    private Optional<Group> group(RdsObject object) {
        return required(object, "TenantName", "HostPoolName", "AppGroupName")
                .map(way -> groups.computeIfAbsent(way.key(), k -> new Group(way, object)));
    }

    /** The group that each host pool begins with tells which number stands for desktops. */
    private void noteNumber(RdsWay way, RdsObject object) {
        String type = object.text("ResourceType");
        if (type != null && type.matches("\\d") && Names.same(way.appGroup(), RdsAppGroup.DEFAULT_DESKTOP)) {
            desktopNumber = type;
        }
    }

    private @Nullable String resourceType(RdsObject object) {
        String type = object.text("ResourceType");
        return type != null && desktopNumber != null && type.matches("\\d")
                ? type.equals(desktopNumber) ? "Desktop" : "RemoteApp"
                : object.constant("ResourceType");
    }
}
