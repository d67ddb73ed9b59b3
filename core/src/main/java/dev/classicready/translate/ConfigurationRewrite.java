package dev.classicready.translate;

import dev.classicready.classic.Names;
import dev.classicready.translate.TextEdits.NewElement;
import dev.classicready.translate.XmlText.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rewrites a service configuration for Cloud Services (extended support). */
final class ConfigurationRewrite {

    /** Stands for the id of a network that only the deployment knows. */
    static final String NETWORK_ID = "__VirtualNetworkId__";

    private static final String NETWORK = "NetworkConfiguration";
    private static final String SITE = "VirtualNetworkSite";
    private static final String ADDRESSES = "AddressAssignments";

    private final CloudServiceDesign design;
    private final TranslationOptions options;
    private final @Nullable ArmId reservedAddress;
    private final @Nullable String internalAddress;
    private final TextEdits edits;
    private final Element root;
    private final SortedSet<String> placeholders = new TreeSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Element> settings = new HashSet<>();
    private final RewrittenFile file;

    /**
     * Rewrites.
     *
     * @param reservedAddress the public address with the reserved address's part, or null
     * @param internalAddress the address of the internal load balancer, or null for one that is not static
     */
    ConfigurationRewrite(
            CloudServiceDesign design,
            XmlText xml,
            TranslationOptions options,
            @Nullable ArmId reservedAddress,
            @Nullable String internalAddress) {
        this.design = design;
        this.options = options;
        this.reservedAddress = reservedAddress;
        this.internalAddress = internalAddress;
        this.edits = new TextEdits(xml);
        this.root = xml.root();
        Masking.encoding(xml, edits);
        osFamily();
        root.children("Role").forEach(this::role);
        network();
        Masking.everythingElse(xml, edits, settings);
        this.file = new RewrittenFile(design.id().name(), RewrittenFile.CONFIGURATION, edits.apply(), edits.changes());
    }

    RewrittenFile file() {
        return file;
    }

    /** The names of the placeholders, without the underscores around them. */
    SortedSet<String> placeholders() {
        return placeholders;
    }

    private void osFamily() {
        options.setting(TranslationOptions.OS_FAMILY)
                .filter(wish -> !wish.equals(root.value("osFamily")))
                .ifPresent(
                        wish -> edits.setAttribute(root, "osFamily", wish, "osFamily is " + wish + ", as was chosen"));
    }

    private void role(Element role) {
        String name = role.value("name");
        for (Element list : role.children("ConfigurationSettings")) {
            list.children("Setting").forEach(s -> setting(name, s));
        }
        for (Element certificates : role.children("Certificates")) {
            for (Element certificate : certificates.children("Certificate")) {
                if (design.goesWithModule(name, certificate.value("name"))) {
                    edits.remove(
                            certificate,
                            "the certificate " + certificate.value("name") + " of " + name + " goes with its module");
                }
            }
        }
    }

    private void setting(String role, Element setting) {
        String name = setting.value("name");
        settings.add(setting);
        if (design.goesWithModule(role, name)) {
            edits.remove(setting, "the setting " + name + " of " + role + " goes with its module");
        } else if (Secrets.isSetting(name, setting.value("value"))) {
            String placeholder = placeholder(role + "_" + name);
            placeholders.add(placeholder);
            edits.setAttribute(
                    setting,
                    "value",
                    "__" + placeholder + "__",
                    "the setting " + name + " of " + role + " may be a secret: a placeholder for it");
        }
    }

    private String placeholder(String wanted) {
        String name = design.named(wanted.replaceAll("[^A-Za-z0-9]+", "_"));
        String unique = name;
        for (int i = 2; !names.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }

    private void network() {
        Optional<Element> network = root.child(NETWORK);
        if (network.isEmpty()) {
            List<NewElement> children = new ArrayList<>(List.of(newSite()));
            addresses().ifPresent(children::add);
            edits.insert(
                    root,
                    null,
                    List.of(NewElement.of(NETWORK, children.toArray(NewElement[]::new))),
                    "a network configuration: extended support takes no service outside of a virtual network");
            return;
        }
        Element there = network.get();
        List<NewElement> missing = new ArrayList<>();
        there.child(SITE).ifPresentOrElse(this::site, () -> missing.add(newSite()));
        there.child(ADDRESSES)
                .ifPresentOrElse(this::addresses, () -> addresses().ifPresent(missing::add));
        there.child("LoadBalancers").ifPresent(this::loadBalancers);
        if (!missing.isEmpty()) {
            Element before = there.children().stream()
                    .filter(c -> c.is(ADDRESSES) || c.is("LoadBalancers"))
                    .findFirst()
                    .orElse(null);
            edits.insert(
                    there, before, missing, "the virtual network and the subnets of the roles, which are asked for");
        }
    }

    private NewElement newSite() {
        return NewElement.named(SITE, "name", siteName());
    }

    private String siteName() {
        String name = design.networkName();
        return name == null ? NETWORK_ID : name;
    }

    private void site(Element site) {
        if (!site.value("name").equals(siteName())) {
            edits.setAttribute(site, "name", siteName(), "the virtual network by its name in Resource Manager");
        }
    }

    private Optional<NewElement> addresses() {
        List<NewElement> children = new ArrayList<>();
        design.roles().forEach(r -> children.add(newAddress(r)));
        if (reservedAddress != null) {
            children.add(newReservedIps());
        }
        return children.isEmpty()
                ? Optional.empty()
                : Optional.of(NewElement.of(ADDRESSES, children.toArray(NewElement[]::new)));
    }

    private static NewElement newAddress(RoleDesign role) {
        return NewElement.named("InstanceAddress", "roleName", role.role().name(), newSubnets(role));
    }

    private static NewElement newSubnets(RoleDesign role) {
        return NewElement.of(
                "Subnets", NewElement.named("Subnet", "name", role.subnet().name()));
    }

    private NewElement newReservedIps() {
        return NewElement.of("ReservedIPs", NewElement.named("ReservedIP", "name", addressName()));
    }

    private String addressName() {
        return reservedAddress == null ? "" : reservedAddress.name();
    }

    private void addresses(Element addresses) {
        List<NewElement> missing = new ArrayList<>();
        for (RoleDesign role : design.roles()) {
            Optional<Element> described = addresses.children("InstanceAddress").stream()
                    .filter(a -> Names.same(a.value("roleName"), role.role().name()))
                    .findFirst();
            described.ifPresentOrElse(a -> address(a, role), () -> missing.add(newAddress(role)));
        }
        Optional<Element> reserved = addresses.child("ReservedIPs");
        boolean newReserved = reserved.isEmpty() && reservedAddress != null;
        if (newReserved && addresses.children().isEmpty()) {
            missing.add(newReservedIps());
        }
        if (!missing.isEmpty()) {
            edits.insert(
                    addresses,
                    addresses.children().isEmpty() ? null : addresses.children().get(0),
                    missing,
                    "a subnet for each role that had none");
        }
        if (newReserved && !addresses.children().isEmpty()) {
            edits.insert(addresses, null, List.of(newReservedIps()), "the reserved address that the service has");
        }
        reserved.ifPresent(this::reserved);
    }

    private void address(Element address, RoleDesign role) {
        Optional<Element> subnets = address.child("Subnets");
        Optional<Element> first = subnets.flatMap(s -> s.child("Subnet"));
        String name = role.subnet().name();
        if (first.isPresent()) {
            if (!first.get().value("name").equals(name)) {
                edits.setAttribute(
                        first.get(),
                        "name",
                        name,
                        "the subnet of " + role.role().name() + " is " + name);
            }
        } else if (subnets.isPresent()) {
            edits.insert(
                    subnets.get(), null, List.of(NewElement.named("Subnet", "name", name)), "a subnet for the role");
        } else {
            Element before =
                    address.children().isEmpty() ? null : address.children().get(0);
            edits.insert(
                    address,
                    before,
                    List.of(newSubnets(role)),
                    "a subnet for " + role.role().name());
        }
    }

    private void reserved(Element reserved) {
        List<Element> references = reserved.children("ReservedIP");
        if (reservedAddress != null && references.isEmpty()) {
            edits.insert(
                    reserved,
                    null,
                    List.of(NewElement.named("ReservedIP", "name", addressName())),
                    "the reserved address that the service has");
        } else if (reservedAddress != null && !references.get(0).value("name").equals(addressName())) {
            edits.setAttribute(
                    references.get(0), "name", addressName(), "the reserved address by its name in Resource Manager");
        }
        references.stream()
                .skip(1)
                .forEach(r -> edits.remove(r, "a second reserved address, of which a service takes one"));
    }

    private void loadBalancers(Element balancers) {
        for (Element balancer : balancers.children("LoadBalancer")) {
            Optional<Element> frontEnd = balancer.child("FrontendIPConfiguration");
            boolean used = design.internal()
                    .filter(b -> Names.same(b.name(), balancer.value("name")))
                    .isPresent();
            if (used && frontEnd.isPresent()) {
                frontEnd(frontEnd.get());
            }
        }
    }

    private void frontEnd(Element frontEnd) {
        String subnet = frontEnd.value("subnet");
        if (!subnet.isEmpty()) {
            String name = design.network().subnet(subnet).name();
            if (!name.equals(subnet)) {
                edits.setAttribute(frontEnd, "subnet", name, "the subnet of the load balancer is " + name);
            }
        }
        if (internalAddress == null
                && frontEnd.attribute("staticVirtualNetworkIPAddress").isPresent()) {
            edits.removeAttribute(
                    frontEnd,
                    "staticVirtualNetworkIPAddress",
                    "the address of the load balancer cannot be kept, and is chosen by Azure");
        }
    }
}
