package dev.classicready;

import dev.classicready.classic.Names;
import dev.classicready.classic.ResourceType;
import dev.classicready.translate.ArmType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts of an estate without its names and addresses. What Azure gives a meaning to is kept, where it stands in a place
 * that only Azure fills: the hosts of its services, the types in ids, the ends of file names, the elements of XML.
 */
record RedactedText(Pseudonyms names) {

    /** What stands for text that people wrote. */
    static final String WITHHELD = "(withheld)";

    /** Components of records that Azure fills, or for which it has a list of values. */
    private static final Set<String> AZURES = Set.of(
            "accountType",
            "action",
            "agentVersion",
            "algorithm",
            "assignmentType",
            "azureType",
            "caching",
            "category",
            "connectivityState",
            "createdTime",
            "dateLastModified",
            "direction",
            "distribution",
            "executionContext",
            "expires",
            "extensionType",
            "feature",
            "gatewayType",
            "guestAgentStatus",
            "instanceStatus",
            "ioType",
            "ipForwarding",
            "lastHeartBeat",
            "lastModifiedTime",
            "licenseType",
            "loadBalancerType",
            "localPort",
            "location",
            "migrationState",
            "moduleName",
            "namespace",
            "nextHopType",
            "operatingSystem",
            "osFamily",
            "osVersion",
            "peeringLocation",
            "permissionLevel",
            "powerState",
            "principalType",
            "profile",
            "protocol",
            "provider",
            "provisioningState",
            "quota",
            "resourceType",
            "ring",
            "schemaVersion",
            "sdkVersion",
            "size",
            "sourcePortRange",
            "destinationPortRange",
            "state",
            "status",
            "statusTimestamp",
            "storeLocation",
            "storeName",
            "taskType",
            "thumbprintAlgorithm",
            "topologyChangeDiscovery",
            "type",
            "upgradeDomainCount",
            "version");

    private static final Set<String> PEOPLES = Set.of(
            "commandLine",
            "customRdpProperty",
            "description",
            "lastEvent",
            "message",
            "publicConfiguration",
            "publicSettings",
            "subject");

    private static final Set<String> MARKS = Set.of(
            "*",
            "internet",
            "virtualnetwork",
            "virtual_network",
            "azureloadbalancer",
            "azure_loadbalancer",
            "gatewaysubnet",
            "default",
            "any");

    /** Steps of ids that are no names. */
    private static final Set<String> KINDS = Stream.concat(
                    Stream.of("subscriptions", "resourceGroups", "providers", "subnets", "ipConfigurations"),
                    Stream.concat(
                                    Arrays.stream(ResourceType.values()).map(ResourceType::azureName),
                                    Arrays.stream(ArmType.values()).map(ArmType::azureName))
                            .flatMap(name -> Arrays.stream(name.split("/")).skip(1)))
            .map(Names::key)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ENDS =
            Set.of("xml", "json", "zip", "netcfg", "cscfg", "csdef", "txt", "vhd", "csv", "html");

    private static final Pattern AZURE_VALUE = Pattern.compile("[\\w .:/()+,*-]{0,64}");
    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/:?#\\s]*)([^\\s]*)");
    private static final Pattern AZURE_HOST = Pattern.compile(
            "(?i)\\.(?:(?:blob|queue|table|file)\\.core\\.windows\\.net|cloudapp\\.net|trafficmanager\\.net)$");
    private static final Pattern PLUGIN = Pattern.compile("Microsoft\\.WindowsAzure\\.Plugins(\\.[A-Za-z]+)+");
    private static final Pattern TYPE = Pattern.compile("(?i)microsoft\\.[a-z]+");
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<[^>]*>|[^<]+", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)(\\s*=\\s*)(\"[^\"]*\"|'[^']*')");
    private static final Set<String> AZURES_ATTRIBUTES = Set.of(
            "schemaversion",
            "osfamily",
            "osversion",
            "protocol",
            "vmsize",
            "count",
            "thumbprintalgorithm",
            "sizeinmb",
            "cleanonrolerecycle",
            "executioncontext",
            "tasktype",
            "topologychangediscovery",
            "upgradedomaincount",
            "port",
            "localport",
            "min",
            "max",
            "permissionlevel",
            "storelocation",
            "storename",
            "modulename",
            "loadbalancerdistribution",
            "enablenativecodeexecution",
            "deploymentpolicy",
            "order",
            "action",
            "encoding",
            "version",
            "intervalinseconds",
            "timeoutinseconds",
            "ignoreroleinstancestatus");

    /** The value of a record's component. */
    String component(String component, String value) {
        if (PLUGIN.matcher(value).matches()
                || MARKS.contains(Names.key(value))
                || AZURES.contains(component) && AZURE_VALUE.matcher(value).matches()) {
            return value;
        }
        return PEOPLES.contains(component) ? withheld(value) : value(value);
    }

    static String withheld(String text) {
        return text.isEmpty() ? text : WITHHELD;
    }

    /** A value: a name, an address, an id of a resource, or an address of the web. */
    String value(String value) {
        if (MARKS.contains(Names.key(value))) {
            return value;
        }
        Matcher web = WEB.matcher(value);
        if (web.matches()) {
            return web.group(1) + "://" + host(web.group(2)) + path(web.group(3));
        }
        return value.startsWith("/subscriptions/") ? id(value) : names.of(value);
    }

    private String host(String host) {
        Matcher azure = AZURE_HOST.matcher(host);
        return azure.find() ? names.of(host.substring(0, azure.start())) + azure.group() : names.of(host);
    }

    /** A path or the name of a file, whose end tells what it is. */
    String path(String path) {
        int dot = path.lastIndexOf('.');
        boolean known = dot >= 0 && ENDS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
        return known ? names.of(path.substring(0, dot)) + path.substring(dot) : names.of(path);
    }

    /** {@code /subscriptions/<id>/<provider>/<kind>/<name>/…}, with or without resource groups. */
    private String id(String id) {
        String[] steps = id.split("/", -1);
        StringBuilder redacted = new StringBuilder();
        for (int i = 1; i < steps.length; i++) {
            boolean type = TYPE.matcher(steps[i - 1]).matches() && steps[i].matches("[A-Za-z]+");
            boolean kept = type
                    || KINDS.contains(Names.key(steps[i]))
                    || TYPE.matcher(steps[i]).matches();
            redacted.append('/').append(kept ? steps[i] : value(steps[i]));
        }
        return redacted.toString();
    }

    /** A document of which the elements are kept, and all that they hold is not. */
    String xml(String document) {
        Matcher matcher = TAG.matcher(document);
        StringBuilder redacted = new StringBuilder(document.length());
        while (matcher.find()) {
            String token = matcher.group();
            if (token.startsWith("<!")) {
                redacted.append(token.startsWith("<!--") ? "" : WITHHELD);
            } else {
                redacted.append(token.startsWith("<") ? tag(token) : value(token));
            }
        }
        return redacted.toString();
    }

    private String tag(String tag) {
        return ATTRIBUTE.matcher(tag).replaceAll(m -> {
            String name = m.group(1).toLowerCase(Locale.ROOT);
            String quoted = m.group(3);
            String value = quoted.substring(1, quoted.length() - 1);
            boolean kept = AZURES_ATTRIBUTES.contains(name)
                            && AZURE_VALUE.matcher(value).matches()
                    || name.startsWith("xmlns");
            String shown = kept ? value : value(value);
            return Matcher.quoteReplacement(m.group(1) + m.group(2) + quoted.charAt(0) + shown + quoted.charAt(0));
        });
    }
}
