package dev.classicready.translate;

import dev.classicready.classic.RoleSize;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sizes of translated virtual machines. */
final class VmSizes {

    /** What machines get whose descriptor names no size that is known. */
    static final String DEFAULT = "Standard_D2lds_v5";

    private static final ArmParameter DEFAULT_SIZE = ArmParameter.string(
            "defaultVmSize", DEFAULT, "The size of machines whose descriptors name none that Resource Manager has.");

    /** The name of an accelerator may stand before the version, as in {@code Standard_NC4as_T4_v3}. */
    private static final Pattern PARTS =
            Pattern.compile("Standard_([A-Z]+)(\\d+)(?:-\\d+)?([a-z]*)(?:_[A-Z]+\\d+)?(?:_(v\\d+))?");

    private VmSizes() {}

    /** The size as a value: a name, or a parameter where the classic size is not known. */
    static Object value(@Nullable String classic, TranslationOptions options) {
        String name = name(classic, options);
        return name == null ? ArmExpression.of(DEFAULT_SIZE) : name;
    }

    /** The name of the size in Resource Manager, or null where the classic size is not known. */
    static @Nullable String name(@Nullable String classic, TranslationOptions options) {
        if (classic == null) {
            return null;
        }
        Optional<String> wish =
                options.isCurrent() ? options.setting(TranslationOptions.SIZE + classic) : Optional.empty();
        if (wish.isPresent()) {
            return wish.get();
        }
        Optional<RoleSize> size = RoleSize.of(classic);
        if (size.isEmpty()) {
            return isName(classic) ? classic : null;
        }
        String successor = size.get().successor();
        return options.isCurrent() && successor != null ? successor : size.get().resourceManagerName();
    }

    /** Whether it is written as sizes of Resource Manager are. */
    static boolean isName(String size) {
        return PARTS.matcher(size).matches();
    }

    static int cores(@Nullable String name) {
        Optional<RoleSize> size = RoleSize.of(name);
        if (size.isPresent()) {
            return size.get().cores();
        }
        Matcher parts = PARTS.matcher(name == null ? DEFAULT : name);
        return parts.matches() ? Integer.parseInt(parts.group(2)) : 2;
    }

    /** The quota family: {@code Standard_D2lds_v5} counts against {@code standardDLDSv5Family}. */
    static String family(@Nullable String name) {
        Optional<RoleSize> size = RoleSize.of(name);
        if (size.isPresent()) {
            return size.get().family();
        }
        Matcher parts = PARTS.matcher(name == null ? DEFAULT : name);
        if (!parts.matches()) {
            return "cores";
        }
        String version = parts.group(4) == null ? "" : parts.group(4);
        return "standard" + parts.group(1) + parts.group(3).toUpperCase(Locale.ROOT) + version + "Family";
    }
}
