package dev.classicready.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes cloud services of web and worker roles as their projects hold them: a folder each, with the service definition
 * and the service configuration. The same number of services always gives the same bytes; of a hundred, 13 have a
 * configuration that does not fit, and 10 run on a family of guest operating systems that is gone.
 */
final class RoleProjects {

    private static final String DEFINITION =
            " xmlns=\"http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceDefinition\"";
    private static final String CONFIGURATION =
            " xmlns=\"http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration\"";
    private static final int WORKERS = 3;

    private final Path folder;
    private final int services;

    RoleProjects(Path folder, int services) {
        this.folder = folder;
        this.services = services;
    }

    void write() throws IOException {
        for (int i = 0; i < services; i++) {
            Path project = Files.createDirectories(folder.resolve(name(i)));
            Files.writeString(project.resolve("ServiceDefinition.csdef"), definition(i));
            Files.writeString(project.resolve("ServiceConfiguration.Cloud.cscfg"), configuration(i));
        }
    }

    private static String name(int service) {
        return "portal-%06d".formatted(service);
    }

    private static int workers(int service) {
        return service % (WORKERS + 1);
    }

    private static boolean misfits(int service) {
        return service % 100 >= 87;
    }

    private static String definition(int service) {
        XmlText xml = new XmlText();
        xml.open("ServiceDefinition", DEFINITION + " name=\"" + name(service) + "\" schemaVersion=\"2015-04.2.6\"");
        xml.open("WebRole", " name=\"Web\" vmsize=\"" + (service % 5 == 0 ? "Small" : "Standard_D2_v2") + "\"")
                .open("Sites")
                .open("Site", " name=\"Web\"")
                .open("Bindings")
                .empty("Binding", " name=\"https\" endpointName=\"https\"")
                .close()
                .close()
                .close()
                .open("Endpoints")
                .empty("InputEndpoint", " name=\"https\" protocol=\"https\" port=\"443\" certificate=\"site\"")
                .empty("InternalEndpoint", " name=\"health\" protocol=\"tcp\"")
                .close()
                .open("ConfigurationSettings")
                .empty("Setting", " name=\"Queue\"")
                .empty("Setting", " name=\"Theme\"")
                .close()
                .open("Certificates")
                .empty("Certificate", " name=\"site\" storeLocation=\"LocalMachine\" storeName=\"My\"")
                .close()
                .close();
        for (int i = 0; i < workers(service); i++) {
            xml.open("WorkerRole", " name=\"Worker" + i + "\" vmsize=\"Medium\"")
                    .open("Startup")
                    .empty("Task", " commandLine=\"startup.cmd\" executionContext=\"elevated\" taskType=\"simple\"")
                    .close()
                    .open("LocalResources")
                    .empty("LocalStorage", " name=\"scratch\" sizeInMB=\"4096\" cleanOnRoleRecycle=\"true\"")
                    .close()
                    .open("ConfigurationSettings")
                    .empty("Setting", " name=\"Queue\"")
                    .close()
                    .close();
        }
        return xml.close().take();
    }

    private static String configuration(int service) {
        XmlText xml = new XmlText();
        int family = service % 10 == 0 ? 4 : 7;
        xml.open(
                "ServiceConfiguration",
                CONFIGURATION + " serviceName=\"" + name(service) + "\" osFamily=\"" + family + "\" osVersion=\"*\"");
        xml.open("Role", " name=\"Web\"")
                .empty("Instances", " count=\"" + (2 + service % 4) + "\"")
                .open("ConfigurationSettings")
                .empty("Setting", " name=\"Queue\" value=\"orders\"");
        if (!misfits(service)) {
            xml.empty("Setting", " name=\"Theme\" value=\"plain\"");
        }
        xml.close()
                .open("Certificates")
                .empty(
                        "Certificate",
                        " name=\"site\" thumbprint=\"" + "%040X".formatted(service + 1)
                                + "\" thumbprintAlgorithm=\"sha1\"")
                .close()
                .close();
        for (int i = 0; i < workers(service); i++) {
            xml.open("Role", " name=\"Worker" + i + "\"")
                    .empty("Instances", " count=\"" + (1 + i) + "\"")
                    .open("ConfigurationSettings")
                    .empty("Setting", " name=\"Queue\" value=\"orders\"")
                    .close()
                    .close();
        }
        xml.open("NetworkConfiguration")
                .empty("VirtualNetworkSite", " name=\"network-%05d\"".formatted(service / 20))
                .open("AddressAssignments");
        inSubnet(xml, "Web");
        for (int i = 0; i < workers(service); i++) {
            inSubnet(xml, "Worker" + i);
        }
        xml.close().close();
        return xml.close().take();
    }

    private static void inSubnet(XmlText xml, String role) {
        xml.open("InstanceAddress", " roleName=\"" + role + "\"")
                .open("Subnets")
                .empty("Subnet", " name=\"front\"")
                .close()
                .close();
    }
}
