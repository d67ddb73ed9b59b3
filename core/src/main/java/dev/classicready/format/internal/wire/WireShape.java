package dev.classicready.format.internal.wire;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a wire type binds, read once from the annotations that JAXB reads too. */
final class WireShape {

    private final Constructor<?> constructor;
    private final Slots elements = new Slots();
    private final Map<String, Slot> attributes = new HashMap<>();

    private WireShape(Class<?> type) {
        try {
            this.constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    /**
     * Where an element's content goes.
     *
     * @param shape of the bean that the element holds; null for a text
     * @param wrapped the elements that a wrapper holds; null where the element is no wrapper
     */
    record Slot(
            Field field,
            boolean list,
            @Nullable WireShape shape,
            @Nullable Slots wrapped) {

        void put(Object bean, Object value) {
            try {
                if (!list) {
                    field.set(bean, value);
                    return;
                }
                @SuppressWarnings("unchecked")
                List<Object> values = (List<Object>) field.get(bean);
                if (values == null) {
                    values = new ArrayList<>(4);
                    field.set(bean, values);
                }
                values.add(value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("cannot bind " + field, e);
            }
        }

        /** A wrapper that holds nothing still says that there is a list. */
        void open(Object bean) {
            try {
                if (field.get(bean) == null) {
                    field.set(bean, new ArrayList<>(4));
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("cannot bind " + field, e);
            }
        }
    }

    /** Slots by the numbers of the names of elements. */
    static final class Slots {
        private @Nullable Slot[] byNumber = {};

        private void put(int number, Slot slot) {
            if (number >= byNumber.length) {
                byNumber = Arrays.copyOf(byNumber, number + 1);
            }
            byNumber[number] = slot;
        }

        /** The slot of an element, or null where its content goes nowhere. */
        @Nullable
        Slot of(int number) {
            return number >= 0 && number < byNumber.length ? byNumber[number] : null;
        }
    }

    /** The shape of a type, which is put among those known. */
    static WireShape of(Class<?> type, WireNames names, Map<Class<?>, WireShape> known) {
        WireShape existing = known.get(type);
        if (existing != null) {
            return existing;
        }
        WireShape shape = new WireShape(type);
        known.put(type, shape);
        for (Class<?> c = type; c != WireElement.class; c = Objects.requireNonNull(c.getSuperclass())) {
            for (Field field : c.getDeclaredFields()) {
                shape.add(field, names, known);
            }
        }
        return shape;
    }

    private void add(Field field, WireNames names, Map<Class<?>, WireShape> known) {
        XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
        XmlElement element = field.getAnnotation(XmlElement.class);
        if (attribute == null && element == null) {
            return;
        }
        field.setAccessible(true);
        if (attribute != null) {
            attributes.put(attribute.name(), new Slot(field, false, null, null));
            return;
        }
        boolean list = field.getGenericType() instanceof ParameterizedType;
        Class<?> content = list
                ? (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]
                : field.getType();
        Slot slot = new Slot(field, list, content == Text.class ? null : of(content, names, known), null);
        XmlElementWrapper wrapper = field.getAnnotation(XmlElementWrapper.class);
        if (wrapper == null) {
            elements.put(names.number(element.name()), slot);
        } else {
            Slots wrapped = new Slots();
            wrapped.put(names.number(element.name()), slot);
            elements.put(names.number(wrapper.name()), new Slot(field, true, null, wrapped));
        }
    }

    WireElement make(long place) {
        try {
            WireElement made = (WireElement) constructor.newInstance();
            made.at = place;
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + constructor, e);
        }
    }

    Slots elements() {
        return elements;
    }

    boolean hasAttributes() {
        return !attributes.isEmpty();
    }

    @Nullable
    Slot attribute(String name) {
        return attributes.get(name);
    }
}
