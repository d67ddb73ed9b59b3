package dev.classicready.format.internal.wire;

import dev.classicready.format.internal.xml.XmlHeads;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that wire types bind, by their lower case: readers accept any capitalisation and any prefix. */
final class WireNames {

    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, String> attributes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    WireNames(Collection<Class<?>> types) {
        Set<Class<?>> seen = new HashSet<>();
        types.forEach(type -> collect(type, seen));
    }

    private void collect(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], seen);
        } else if (type instanceof Class<?> wire && WireElement.class.isAssignableFrom(wire) && seen.add(wire)) {
            for (Class<?> c = wire; c != WireElement.class; c = c.getSuperclass()) {
                for (Field field : c.getDeclaredFields()) {
                    collect(field, seen);
                }
            }
        }
    }

    private void collect(Field field, Set<Class<?>> seen) {
        XmlElement element = field.getAnnotation(XmlElement.class);
        if (element != null) {
            addElement(element.name());
        }
        XmlElementWrapper wrapper = field.getAnnotation(XmlElementWrapper.class);
        if (wrapper != null) {
            addElement(wrapper.name());
        }
        XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
        if (attribute != null) {
            add(attributes, attribute.name());
        }
        collect(field.getGenericType(), seen);
    }

    private void addElement(String name) {
        add(elements, name);
        numbers.putIfAbsent(name.toLowerCase(Locale.ROOT), numbers.size());
    }

    private static void add(Map<String, String> names, String name) {
        names.put(name.toLowerCase(Locale.ROOT), name.intern());
    }

    /** The bound element that a name stands for, or null. */
    @Nullable
    String element(String name) {
        return elements.get(XmlHeads.unprefixed(name).toLowerCase(Locale.ROOT));
    }

    /** The number of the bound element that a name stands for, or -1. */
    int number(String name) {
        return numbers.getOrDefault(XmlHeads.unprefixed(name).toLowerCase(Locale.ROOT), -1);
    }

    /** Whether an attribute is none of a document's: the type of an instance is told by its parent. */
    static boolean isHidden(String name) {
        return name.endsWith(":type") || name.startsWith("xmlns");
    }

    /** The bound attribute that a name stands for, or null. */
    @Nullable
    String attribute(String name) {
        return attributes.get(XmlHeads.unprefixed(name).toLowerCase(Locale.ROOT));
    }
}
