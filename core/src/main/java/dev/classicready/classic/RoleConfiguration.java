package dev.classicready.classic;

import dev.classicready.descriptor.Places;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role as a service configuration sets it up.
 *
 * @param vmName the host name that its instances' names begin with
 * @param instances how many instances; null where the document does not say
 */
public record RoleConfiguration(
        String name,
        @Nullable String vmName,
        @Nullable Integer instances,
        List<ConfigurationSetting> settings,
        List<ConfiguredCertificate> certificates,
        Places places)
        implements Keyed {

    public static final Places.Fields FIELDS = Places.Fields.of("name", "instances");

    public RoleConfiguration {
        settings = List.copyOf(settings);
        certificates = List.copyOf(certificates);
    }

    /** The setting of a name, compared without case. */
    public Optional<ConfigurationSetting> setting(String name) {
        return settings.stream().filter(s -> Names.same(s.name(), name)).findFirst();
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String step() {
        return "Role[" + name + "]";
    }
}
