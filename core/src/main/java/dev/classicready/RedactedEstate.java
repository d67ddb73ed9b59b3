package dev.classicready;

import dev.classicready.classic.CatalogueExtension;
import dev.classicready.classic.ClassicEstate;
import dev.classicready.classic.ClassicResource;
import dev.classicready.classic.Contradiction;
import dev.classicready.classic.EstateBuilder;
import dev.classicready.classic.ExtensionReference;
import dev.classicready.classic.ExtensionStatus;
import dev.classicready.classic.Observation;
import dev.classicready.classic.RdsObjects;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.ResourceType;
import dev.classicready.classic.SourceText;
import dev.classicready.classic.ValidationMessage;
import dev.classicready.descriptor.Evidence;
import dev.classicready.descriptor.Places;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an estate of the same shape without its names and addresses: every text of every record goes through. */
record RedactedEstate(RedactedText text) {

    private static final Set<Evidence> ABOUT_LOCATIONS = Set.of(Evidence.COMPUTE_USAGES, Evidence.NETWORK_USAGES);

    private static final Pattern MICROSOFTS = Pattern.compile("Microsoft(\\.[A-Za-z0-9]+)+");

    ClassicEstate of(ClassicEstate estate) {
        EstateBuilder builder = new EstateBuilder();
        estate.resources().forEach(resource -> builder.add((ClassicResource) record((Record) resource)));
        for (Class<?> kind : Observation.class.getPermittedSubclasses()) {
            estate.observations(kind.asSubclass(Observation.class))
                    .forEach(observation -> builder.add((Observation) record((Record) observation)));
        }
        estate.evidence().forEach((subscription, evidence) -> {
            evidence.supplied()
                    .forEach((kind, about) ->
                            about.forEach(name -> builder.supply(subscription(subscription), kind, about(kind, name))));
            builder.assumeAbsent(evidence.assumedAbsent());
        });
        estate.contradictions().forEach(contradiction -> builder.add(contradiction(contradiction)));
        return builder.build();
    }

    /** A message without the names that it holds. */
    ValidationMessage message(ValidationMessage message) {
        return (ValidationMessage) record(message);
    }

    private Contradiction contradiction(Contradiction contradiction) {
        return new Contradiction(
                reference(contradiction.resource()),
                text.value(contradiction.field()),
                contradiction.values().stream()
                        .map(value -> new Contradiction.Value(text.value(value.value()), value.place()))
                        .toList());
    }

    /** The reference to what stands in for a resource. */
    ResourceRef reference(ResourceRef ref) {
        String rest = ref.id().substring("/subscriptions/".length());
        int slash = rest.indexOf("/Microsoft.");
        String subscription = subscription(slash < 0 ? rest : rest.substring(0, slash));
        ResourceType type = Arrays.stream(ResourceType.values())
                .filter(t -> t.azureName().equals(ref.type()))
                .findFirst()
                .orElseThrow();
        if (type == ResourceType.SUBSCRIPTION) {
            return ResourceRef.subscription(subscription);
        }
        // A finding on a region names what everybody knows.
        boolean region = type == ResourceType.NETWORK_LOCATION || type == ResourceType.COMPUTE_LOCATION;
        String name = region ? ref.name() : text.component("name", ref.name());
        String service = ref.cloudService();
        return service == null
                ? ResourceRef.of(subscription, type, name)
                : ResourceRef.role(subscription, type, text.component("name", service), name);
    }

    String subscription(String subscription) {
        return subscription.equals(EstateBuilder.UNNAMED_SUBSCRIPTION) ? subscription : text.value(subscription);
    }

    private String about(Evidence kind, String name) {
        boolean azures = ABOUT_LOCATIONS.contains(kind)
                || Arrays.stream(RdsObjects.values())
                        .anyMatch(objects -> objects.about().equals(name));
        return azures ? name : text.value(name);
    }

    private Object record(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Object value = components[i].getAccessor().invoke(record);
                values[i] = isMicrosofts(record, value) ? value : value(components[i].getName(), value);
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot redact " + record.getClass().getName(), e);
        }
    }

    /** The names of Microsoft's own extensions are in its documents. */
    private static boolean isMicrosofts(Record record, @Nullable Object value) {
        if (record instanceof ExtensionReference extension) {
            return value != null
                    && (value == extension.publisher() || value == extension.name())
                    && MICROSOFTS.matcher(extension.publisher()).matches();
        }
        if (record instanceof CatalogueExtension extension) {
            return value != null
                    && (value == extension.publisher() || value == extension.name())
                    && MICROSOFTS.matcher(extension.publisher()).matches();
        }
        return record instanceof ExtensionStatus status
                && value != null
                && value == status.handlerName()
                && MICROSOFTS.matcher(status.handlerName()).matches();
    }

    private @Nullable Object value(String component, @Nullable Object value) {
        if (value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof Places) {
            return value;
        }
        if (value instanceof String string) {
            return component.equals("subscription") ? subscription(string) : text.component(component, string);
        }
        if (value instanceof SourceText source) {
            return new SourceText(text.xml(source.characters()));
        }
        if (value instanceof Record record) {
            return record(record);
        }
        if (value instanceof Set<?> set) {
            Set<Object> redacted = new LinkedHashSet<>();
            set.forEach(each -> redacted.add(value(component, each)));
            return redacted;
        }
        if (value instanceof Collection<?> list) {
            List<Object> redacted = new ArrayList<>();
            list.forEach(each -> redacted.add(value(component, each)));
            return redacted;
        }
        if (value instanceof Map<?, ?> map) {
            return properties(map);
        }
        throw new IllegalStateException("cannot redact " + value.getClass().getName());
    }

    /** Members of JSON: those of plain words are Azure's, others are not. */
    private Map<String, Object> properties(Map<?, ?> members) {
        Map<String, Object> redacted = new TreeMap<>();
        members.forEach((name, value) -> {
            String member = name.toString().matches("[A-Za-z]{1,40}") ? name.toString() : text.value(name.toString());
            redacted.put(member, value("property", value));
        });
        return redacted;
    }
}
