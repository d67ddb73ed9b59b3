package dev.classicready.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Settings of Resource Manager that watch or guard classic resources and do not follow them. */
public enum MonitoringKind {
    ALERT(
            List.of(
                    "Microsoft.Insights/alertRules",
                    "Microsoft.Insights/metricAlerts",
                    "Microsoft.Insights/activityLogAlerts",
                    "Microsoft.Insights/scheduledQueryRules"),
            "condition.dataSource.resourceUri",
            "condition.dataSource.resourceId",
            "condition.dataSource.legacyResourceId",
            "condition.allOf.equals",
            "scopes",
            "scopes.scopes",
            "source.dataSourceId"),
    AUTOSCALE(List.of("Microsoft.Insights/autoscaleSettings"), "targetResourceUri"),
    JIT_ACCESS(List.of("Microsoft.Security/locations/jitNetworkAccessPolicies"), "virtualMachines.id");

    private final List<String> types;
    private final List<String> targetPaths;

    MonitoringKind(List<String> types, String... targetPaths) {
        this.types = types;
        this.targetPaths = List.of(targetPaths);
    }

    /** Finds the kind of a resource type, ignoring case. */
    static Optional<MonitoringKind> of(String azureType) {
        return Arrays.stream(values())
                .filter(kind -> kind.types.stream().anyMatch(azureType::equalsIgnoreCase))
                .findFirst();
    }

    /** The properties that name what the setting is about. */
    List<String> targetPaths() {
        return targetPaths;
    }

    /** The circumstance that the listing does not show what such settings are about. */
    String hidden() {
        return CircumstanceFact.HIDDEN + name();
    }
}
