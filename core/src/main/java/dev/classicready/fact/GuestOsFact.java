package dev.classicready.fact;

import dev.classicready.classic.CloudService;
import dev.classicready.classic.Deployment;
import dev.classicready.classic.MigrationUnit;
import dev.classicready.classic.ResourceRef;
import dev.classicready.classic.ServiceConfiguration;
import dev.classicready.classic.WebWorkerRole;
import dev.classicready.descriptor.Located;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The family of guest operating systems that a deployment of web and worker roles runs on.
 *
 * @param family from 1, Windows Server 2008
 * @param told where the family is told: the role that reports it, or the service configuration
 * @param asOf the day as of which the estate is judged
 */
public record GuestOsFact(
        MigrationUnit unit, CloudService service, Deployment deployment, int family, Located told, LocalDate asOf)
        implements Fact {

    private static final Pattern VERSION = Pattern.compile("WA-GUEST-OS-(\\d)\\..*", Pattern.CASE_INSENSITIVE);

    /** The first day on which a family had been retired for certain: of most the month is known. */
    private static final Map<Integer, LocalDate> RETIRED = Map.of(
            1, LocalDate.of(2014, 9, 2),
            2, LocalDate.of(2025, 1, 1),
            3, LocalDate.of(2025, 3, 1),
            4, LocalDate.of(2025, 3, 1));

    private static final Map<Integer, String> WINDOWS = Map.of(
            1, "Windows Server 2008",
            2, "Windows Server 2008 R2",
            3, "Windows Server 2012",
            4, "Windows Server 2012 R2");

    /** What the instances report, else what the configuration asks for; empty where neither says it. */
    static Optional<GuestOsFact> of(MigrationUnit unit, CloudService service, Deployment deployment, LocalDate asOf) {
        for (WebWorkerRole role : deployment.webWorkerRoles()) {
            Optional<Integer> family = familyOfVersion(role.osVersion());
            if (family.isPresent()) {
                return family.map(f -> new GuestOsFact(unit, service, deployment, f, role, asOf));
            }
        }
        ServiceConfiguration configuration = deployment.configuration();
        if (configuration == null) {
            return Optional.empty();
        }
        return familyOfVersion(configuration.osVersion())
                .or(() -> number(configuration.osFamily()))
                .map(f -> new GuestOsFact(unit, service, deployment, f, configuration, asOf));
    }

    private static Optional<Integer> familyOfVersion(@Nullable String version) {
        Matcher matcher = VERSION.matcher(version == null ? "" : version);
        return matcher.matches() ? number(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Integer> number(@Nullable String family) {
        return family != null && family.matches("[1-9]") ? Optional.of(Integer.valueOf(family)) : Optional.empty();
    }

    @Override
    public ResourceRef resource() {
        return service.ref();
    }

    @Override
    public Located element() {
        return told;
    }

    /** Whether the family's support had ended on the day as of which is judged. */
    public boolean isRetired() {
        LocalDate day = RETIRED.get(family);
        return day != null && !asOf.isBefore(day);
    }

    /** The Windows Server that a retired family is. */
    public String windows() {
        return Objects.requireNonNullElse(WINDOWS.get(family), "Windows Server");
    }

    /** The component that tells the family. */
    public String field() {
        return told instanceof ServiceConfiguration ? "osFamily" : "osVersion";
    }
}
