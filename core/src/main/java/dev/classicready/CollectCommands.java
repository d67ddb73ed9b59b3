package dev.classicready;

import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.UnitKind;
import dev.classicready.descriptor.Evidence;
import dev.classicready.finding.Shell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The commands that collect what is missing about units, with the names that the estate knows filled in. A name that no
 * descriptor tells stays in braces.
 */
final class CollectCommands {

    /** Commands that differ in a name only are not listed beyond these. */
    private static final int MANY = 3;

    private final Map<String, Set<String>> locations = new HashMap<>();

    CollectCommands(ClassicEstate estate) {
        for (ClassicResource resource : estate.resources()) {
            if (resource.location() != null) {
                locations
                        .computeIfAbsent(resource.subscription(), s -> new TreeSet<>())
                        .add(resource.location().replace(" ", "").toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The commands for a kind of evidence, sorted by unit; the last line may say for how many more they are needed. */
    List<String> of(Evidence kind, Collection<MigrationUnit> units) {
        String template = kind.collectWith();
        UnaryOperator<String> quoting = quoting(template);
        Set<Object> seen = new LinkedHashSet<>();
        Set<String> commands = new LinkedHashSet<>();
        int left = 0;
        for (MigrationUnit unit : units) {
            if (!seen.add(isAboutUnits(template) ? unit : unit.subscription())) {
                continue;
            }
            if (commands.size() >= MANY) {
                left++;
                continue;
            }
            names(template, unit)
                    .limit(MANY)
                    .forEach(names -> commands.add(fill(template, unit.subscription(), names, quoting)));
        }
        List<String> all = new ArrayList<>(commands);
        if (left > 0) {
            all.add("and likewise for " + left + " more");
        }
        return all;
    }

    private static boolean isAboutUnits(String template) {
        return template.contains("{network}") || template.contains("{service}") || template.contains("{account}");
    }

    private static UnaryOperator<String> quoting(String template) {
        if (template.startsWith("az ")) {
            return Shell::posix;
        }
        return template.contains("/{subscription}") ? CollectCommands::encoded : Shell::powerShell;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String fill(
            String template, String subscription, Map<String, String> names, UnaryOperator<String> quoting) {
        String command = template;
        if (!subscription.equals(EstateBuilder.UNNAMED_SUBSCRIPTION)) {
            command = command.replace("{subscription}", quoting.apply(subscription));
        }
        for (Map.Entry<String, String> name : names.entrySet()) {
            command = command.replace("{" + name.getKey() + "}", quoting.apply(name.getValue()));
        }
        return command;
    }

    /** What the placeholders of a template stand for, once for each command that a unit needs. */
    private Stream<Map<String, String>> names(String template, MigrationUnit unit) {
        Stream<Map<String, String>> names = Stream.empty();
        if (template.contains("{network}") && unit.kind() == UnitKind.VIRTUAL_NETWORK) {
            names = Stream.of(Map.of("network", unit.name()));
        } else if (template.contains("{location}")) {
            names = locations.getOrDefault(unit.subscription(), Set.of()).stream()
                    .map(location -> Map.of("location", location));
        } else if (template.contains("{slot}")) {
            names = unit.cloudServices().stream()
                    .flatMap(s -> s.deployments().stream()
                            .map(d -> Map.of(
                                    "service",
                                    s.name(),
                                    "slot",
                                    d.slot().toString().toLowerCase(Locale.ROOT))));
        } else if (template.contains("{service}")) {
            names = unit.cloudServices().stream().map(CloudService::name).map(name -> Map.of("service", name));
        } else if (template.contains("{account}")) {
            names = containers(unit);
        }
        List<Map<String, String>> some = names.limit(MANY).toList();
        return some.isEmpty() ? Stream.of(Map.of()) : some.stream();
    }

    /** The containers in which disks of the unit's machines lie. */
    private static Stream<Map<String, String>> containers(MigrationUnit unit) {
        return unit.cloudServices().stream()
                .flatMap(s -> s.deployments().stream())
                .map(Deployment::virtualMachines)
                .flatMap(List::stream)
                .flatMap(m -> m.disks().stream())
                .flatMap(d -> d.blob().stream())
                .map(b -> Map.of("account", b.account(), "container", b.container()))
                .distinct();
    }
}
