package dev.classicready.examples.quickstart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of the command line, told apart.
 *
 * @param inputs in the order in which they were named, those of {@code --subscription} among them
 * @param options the values of the other options in their order; an option without value has an empty one
 */
record CommandLine(List<Input> inputs, Map<Option, List<String>> options) {

    /** Reads one document from standard input. */
    static final String STANDARD_INPUT = "-";

    /** A file, folder or zip, and the subscription it belongs to, or an empty string where its documents tell. */
    record Input(String path, String subscription) {}

    static CommandLine parse(String... words) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        Map<Option, List<String>> options = new EnumMap<>(Option.class);
        boolean inputsOnly = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (inputsOnly || !word.startsWith("-") || word.equals(STANDARD_INPUT)) {
                inputs.putIfAbsent(word, new Input(word, ""));
            } else if (word.equals("--")) {
                inputsOnly = true;
            } else {
                int equals = word.indexOf('=');
                Option option = Option.of(shortened(equals < 0 ? word : word.substring(0, equals)));
                String value = equals < 0 ? "" : word.substring(equals + 1);
                if (option.takesValue() && equals < 0) {
                    i++;
                    value = value(option, words, i);
                } else if (!option.takesValue() && equals >= 0) {
                    throw new UsageException(option.flag() + " takes no value, but has \"" + value + "\"");
                }
                if (option == Option.SUBSCRIPTION) {
                    Input input = ofSubscription(value);
                    Input before = inputs.put(input.path(), input);
                    if (before != null && !before.subscription().isEmpty()) {
                        throw new UsageException(input.path() + " is given to two subscriptions: "
                                + before.subscription() + " and " + input.subscription());
                    }
                } else {
                    add(options, option, value);
                }
            }
        }
        return new CommandLine(new ArrayList<>(inputs.values()), options);
    }

    private static String shortened(String flag) {
        return flag.equals("-h") || flag.equals("-?") ? Option.HELP.flag() : flag;
    }

    private static String value(Option option, String[] words, int index) {
        if (index >= words.length || words[index].startsWith("--")) {
            throw new UsageException(option.flag() + " needs a value: " + option.flag() + " " + option.value());
        }
        return words[index];
    }

    private static void add(Map<Option, List<String>> options, Option option, String value) {
        List<String> values = options.computeIfAbsent(option, o -> new ArrayList<>());
        if (!values.isEmpty() && option.takesValue() && !option.isRepeatable()) {
            throw new UsageException(
                    option.flag() + " is given twice: \"" + values.get(0) + "\" and \"" + value + "\"");
        }
        values.add(value);
    }

    private static Input ofSubscription(String value) {
        int equals = value.indexOf('=');
        if (equals < 1 || equals == value.length() - 1) {
            throw new UsageException("--subscription is \"" + value + "\"; expected NAME=PATH");
        }
        return new Input(value.substring(equals + 1), value.substring(0, equals));
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    List<String> all(Option option) {
        return options.getOrDefault(option, List.of());
    }

    Optional<String> one(Option option) {
        return all(option).stream().findFirst();
    }
}
