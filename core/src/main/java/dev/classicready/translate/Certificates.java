package dev.classicready.translate;

import dev.classicready.classic.ConfiguredCertificate;
import dev.classicready.classic.RoleConfiguration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The certificates of a cloud service: secrets of a key vault, into which they are put before the service is made. */
final class Certificates {

    private final Map<String, Map<String, Object>> byThumbprint = new LinkedHashMap<>();
    private final @Nullable ArmId vault;

    Certificates(CloudServiceDesign design, TranslationContext context) {
        ArmId of = null;
        if (design.deployment().configuration() != null) {
            for (RoleConfiguration role : design.deployment().configuration().roles()) {
                for (ConfiguredCertificate certificate : role.certificates()) {
                    String thumbprint = thumbprint(certificate);
                    if (!thumbprint.isEmpty() && !design.goesWithModule(role.name(), certificate.name())) {
                        of = of == null ? new KeyVaults(design.service(), context).vaultOfRoles() : of;
                        byThumbprint.putIfAbsent(thumbprint, entry(thumbprint, of));
                    }
                }
            }
        }
        vault = of;
    }

    private static String thumbprint(ConfiguredCertificate certificate) {
        String written = certificate.thumbprint() == null ? "" : certificate.thumbprint();
        String digits = written.replaceAll("[^0-9A-Fa-f]", "").toUpperCase(Locale.ROOT);
        return digits.length() == 40 ? digits : "";
    }

    private static Map<String, Object> entry(String thumbprint, ArmId vault) {
        ArmExpression name = vault.parameter() == null
                ? new ArmExpression(ArmExpression.quote(vault.name()), List.of())
                : ArmExpression.of(vault.parameter());
        ArmExpression secret = ArmExpression.concat(
                "https://",
                name,
                new ArmExpression("environment().suffixes.keyvaultDns", List.of()),
                "/secrets/" + thumbprint);
        ArmParameter url = ArmParameter.computed(
                ArmParameter.CERTIFICATE_URL + thumbprint,
                secret,
                "The secret identifier, with its version, of the certificate " + thumbprint + " in the key vault.");
        List<ArmParameter> parameters = new ArrayList<>(secret.parameters());
        parameters.add(url);
        return Values.object(
                "certificateUrl", new ArmExpression(ArmExpression.of(url).text(), parameters));
    }

    /** Null for none. */
    @Nullable
    Map<String, Object> profile() {
        return vault == null
                ? null
                : Values.object(
                        "secrets",
                        List.of(Values.object(
                                "sourceVault",
                                Values.idOf(vault.ref()),
                                "vaultCertificates",
                                List.copyOf(byThumbprint.values()))));
    }

    /** The vault that holds a certificate; null for one that is in none. */
    @Nullable
    ArmReference vaultOf(ConfiguredCertificate certificate) {
        return vault != null && byThumbprint.containsKey(thumbprint(certificate)) ? vault.ref() : null;
    }
}
