package dev.classicready.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets stand in every place where a descriptor can hold one, and in no output. */
class SecretsTest {

    /** Begins every secret, so that a part of it is found as well. */
    private static final String MARK = "s3cRet";

    private static final String CORE = "Q7xVt2LpZ9kRw4Hn8";

    private final Set<String> planted = new LinkedHashSet<>();

    @TempDir
    private Path folder;

    /** A secret that looks like a key of a storage account. */
    private String secret() {
        String secret =
                MARK + String.format("%03d", planted.size()) + CORE + "Jf6Bd1Gs5YcEaUoMi3Tq0XzPvKlNhDbFgSjWuC==";
        planted.add(secret);
        return secret;
    }

    /** The signature of a shared access link. */
    private String sas() {
        return "?sv=2019-12-12&amp;se=2027-01-01&amp;sr=b&amp;sp=rl&amp;sig=" + secret().replace("=", "%3D");
    }

    private String connection() {
        return "DefaultEndpointsProtocol=https;AccountName=shopdata;AccountKey=" + secret();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private String configuration() {
        return """
                <ServiceConfiguration serviceName="shopweb" osFamily="4" osVersion="*" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration">
                  <!-- the key is %s -->
                  <Role name="Front">
                    <Instances count="2" />
                    <ConfigurationSettings>
                      <Setting name="Microsoft.WindowsAzure.Plugins.Diagnostics.ConnectionString" value="%s" />
                      <Setting name="Microsoft.WindowsAzure.Plugins.RemoteAccess.AccountEncryptedPassword" value="%s" />
                      <Setting name="Database" value="Server=tcp:shop.database.windows.net;User ID=shop;Password=%s;Encrypt=True" />
                      <Setting name="ServiceBus" value="Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=root;SharedAccessKey=%s" />
                      <Setting name="ApiKey" value="%s" />
                      <Setting name="PaymentToken" value="%s" />
                      <Setting name="BlobLink" value="https://shopdata.blob.core.windows.net/c/b%s" />
                      <Setting name="Login" value="https://shop:%s@shop.example.com/" />
                    </ConfigurationSettings>
                  </Role>
                </ServiceConfiguration>
                """.formatted(secret(), connection(), secret(), secret(), secret(), secret(), secret(), sas(), secret());
    }

    private String definition() {
        return """
                <ServiceDefinition name="ShopWeb" xmlns="http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceDefinition">
                  <WebRole name="Front" vmsize="Small">
                    <Startup><Task commandLine="setup.cmd /password:%s" executionContext="elevated">
                      <Environment><Variable name="STORAGE_KEY" value="%s" /></Environment>
                    </Task></Startup>
                    <ConfigurationSettings><Setting name="ApiKey" /></ConfigurationSettings>
                    <Endpoints><InputEndpoint name="Http" protocol="http" port="80" /></Endpoints>
                  </WebRole>
                </ServiceDefinition>
                """.formatted(secret(), secret());
    }

    private String machines() {
        String publicSettings =
                "{\"commandToExecute\": \"run -p " + secret() + "\", \"storageAccountKey\": \"" + secret()
                        + "\", \"fileUris\": [\"https://shopdata.blob.core.windows.net/s/x.ps1?sv=1&sig=" + secret()
                        + "\"], \"xmlCfg\": \"" + base64("<C password=\"" + secret() + "\"/>") + "\"}";
        String privateSettings = "{\"password\": \"" + secret() + "\"}";
        return """
                <HostedService xmlns="http://schemas.microsoft.com/windowsazure">
                  <Url>https://management.core.windows.net/sub/services/hostedservices/shop</Url>
                  <ServiceName>shop</ServiceName>
                  <HostedServiceProperties><Location>West Europe</Location><Label>%s</Label></HostedServiceProperties>
                  <Deployments><Deployment>
                    <Name>shop</Name><DeploymentSlot>Production</DeploymentSlot><Status>Running</Status>
                    <Url>http://shop.cloudapp.net/</Url>
                    <ExtendedProperties><ExtendedProperty><Name>Secret</Name><Value>%s</Value></ExtendedProperty></ExtendedProperties>
                    <RoleList>
                      <Role>
                        <RoleName>web1</RoleName><RoleType>PersistentVMRole</RoleType>
                        <ConfigurationSets>
                          <ConfigurationSet>
                            <ConfigurationSetType>WindowsProvisioningConfiguration</ConfigurationSetType>
                            <ComputerName>web1</ComputerName><AdminPassword>%s</AdminPassword>
                            <DomainJoin><Credentials><Domain>d</Domain><Username>u</Username><Password>%s</Password></Credentials>
                              <Provisioning><AccountData>%s</AccountData></Provisioning></DomainJoin>
                            <CustomData>%s</CustomData>
                          </ConfigurationSet>
                          <ConfigurationSet>
                            <ConfigurationSetType>LinuxProvisioningConfiguration</ConfigurationSetType>
                            <UserName>u</UserName><UserPassword>%s</UserPassword>
                          </ConfigurationSet>
                          <ConfigurationSet><ConfigurationSetType>NetworkConfiguration</ConfigurationSetType>
                            <SubnetNames><SubnetName>web</SubnetName></SubnetNames></ConfigurationSet>
                        </ConfigurationSets>
                        <ResourceExtensionReferences><ResourceExtensionReference>
                          <ReferenceName>CustomScriptExtension</ReferenceName><Publisher>Microsoft.Compute</Publisher>
                          <Name>CustomScriptExtension</Name><Version>1.*</Version>
                          <ResourceExtensionParameterValues>
                            <ResourceExtensionParameterValue><Key>Public</Key><Value>%s</Value><Type>Public</Type></ResourceExtensionParameterValue>
                            <ResourceExtensionParameterValue><Key>Private</Key><Value>%s</Value><Type>Private</Type></ResourceExtensionParameterValue>
                          </ResourceExtensionParameterValues><State>Enable</State>
                        </ResourceExtensionReference></ResourceExtensionReferences>
                        <AvailabilitySetName>web</AvailabilitySetName>
                        <DataVirtualHardDisks><DataVirtualHardDisk><DiskName>d</DiskName><Lun>0</Lun><LogicalDiskSizeInGB>10</LogicalDiskSizeInGB>
                          <MediaLink>https://shopdata.blob.core.windows.net/vhds/sub/d.vhd%s</MediaLink></DataVirtualHardDisk></DataVirtualHardDisks>
                        <OSVirtualHardDisk><DiskName>os</DiskName>
                          <MediaLink>https://shopdata.blob.core.windows.net/vhds/sub/os.vhd%s</MediaLink>
                          <OS>Windows</OS></OSVirtualHardDisk>
                        <RoleSize>Small</RoleSize>
                        <DebugSettings><BootDiagnosticsEnabled>true</BootDiagnosticsEnabled>
                          <ConsoleScreenshotBlobUri>https://shopdata.blob.core.windows.net/b/s.bmp%s</ConsoleScreenshotBlobUri>
                          <SerialOutputBlobUri>https://shopdata.blob.core.windows.net/b/s.log%s</SerialOutputBlobUri></DebugSettings>
                      </Role>
                      <Role><RoleName>web2</RoleName><RoleType>PersistentVMRole</RoleType><RoleSize>%s</RoleSize></Role>
                    </RoleList>
                  </Deployment></Deployments>
                </HostedService>
                """.formatted(
                        base64("AccountKey=" + secret()),
                        secret(),
                        base64(secret()),
                        secret(),
                        base64(secret()),
                        base64("#!/bin/sh\nexport KEY=" + secret()),
                        secret(),
                        base64(publicSettings),
                        base64(privateSettings),
                        sas(),
                        sas(),
                        sas(),
                        sas(),
                        "Password=" + secret());
    }

    private void plant() throws IOException {
        write("shop.xml", machines());
        write("web/ServiceConfiguration.cscfg", configuration());
        write("web/ServiceDefinition.csdef", definition());
        write("web/deployment.xml", """
                <HostedService xmlns="http://schemas.microsoft.com/windowsazure"><ServiceName>shopweb</ServiceName>
                  <HostedServiceProperties><Location>West Europe</Location></HostedServiceProperties>
                  <Deployments><Deployment><Name>shopweb</Name><DeploymentSlot>Production</DeploymentSlot><Status>Running</Status>
                    <Configuration>%s</Configuration>
                    <RoleList><Role><RoleName>Front</RoleName><OsVersion /></Role></RoleList>
                    <ExtensionConfiguration><AllRoles><Extension><Id>RDP</Id></Extension></AllRoles></ExtensionConfiguration>
                  </Deployment></Deployments></HostedService>
                """.formatted(base64(configuration())));
        write("extensions.xml", """
                <Extensions xmlns="http://schemas.microsoft.com/windowsazure"><Extension>
                  <ProviderNameSpace>Microsoft.Windows.Azure.Extensions</ProviderNameSpace><Type>RDP</Type><Id>RDP</Id>
                  <Version>1.0</Version><PublicConfiguration>%s</PublicConfiguration>
                  <PrivateConfiguration>%s</PrivateConfiguration></Extension></Extensions>
                """.formatted(
                base64("<PublicConfig><UserName>u</UserName><Password>" + secret() + "</Password></PublicConfig>"),
                base64("<PrivateConfig><Password>" + secret() + "</Password></PrivateConfig>")));
        write("keys.xml", """
                <StorageService xmlns="http://schemas.microsoft.com/windowsazure"><Url>https://x/shopdata</Url>
                  <StorageServiceKeys><Primary>%s</Primary><Secondary>%s</Secondary></StorageServiceKeys></StorageService>
                """.formatted(secret(), secret()));
        write("shared-key.xml", """
                <SharedKey xmlns="http://schemas.microsoft.com/windowsazure"><Value>%s</Value></SharedKey>
                """.formatted(secret()));
        write("connections-net.xml", """
                <Connections xmlns="http://schemas.microsoft.com/windowsazure"><Connection>
                  <LocalNetworkSiteEntityName>site</LocalNetworkSiteEntityName><ConnectivityState>NotConnected</ConnectivityState>
                  <SharedKey>%s</SharedKey><LastConnectionEstablished>x</LastConnectionEstablished></Connection></Connections>
                """.formatted(secret()));
        write("NetworkConfig.netcfg", """
                <NetworkConfiguration xmlns="http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration">
                  <VirtualNetworkConfiguration><VirtualNetworkSites><VirtualNetworkSite name="net" Location="West Europe">
                    <AddressSpace><AddressPrefix>10.0.0.5/16</AddressPrefix></AddressSpace></VirtualNetworkSite></VirtualNetworkSites>
                  </VirtualNetworkConfiguration></NetworkConfiguration>
                """);
        write("certificates.xml", """
                <Certificates xmlns="http://schemas.microsoft.com/windowsazure"><Certificate>
                  <CertificateUrl>https://x/shop/certificates/sha1-AB</CertificateUrl><Thumbprint>AB</Thumbprint>
                  <ThumbprintAlgorithm>sha1</ThumbprintAlgorithm><Data>%s</Data><Password>%s</Password></Certificate></Certificates>
                """.formatted(base64(secret()), secret()));
        write("disks.xml", """
                <Disks xmlns="http://schemas.microsoft.com/windowsazure"><Disk><Name>lost</Name><OS>Linux</OS>
                  <Location>West Europe</Location><MediaLink>https://shopdata.blob.core.windows.net/vhds/lost.vhd%s</MediaLink></Disk></Disks>
                """.formatted(sas()));
        write("images.xml", """
                <VMImages xmlns="http://schemas.microsoft.com/windowsazure"><VMImage><Name>golden</Name><Category>User</Category>
                  <OSDiskConfiguration><Name>g</Name><OSState>Generalized</OSState><OS>Windows</OS>
                  <MediaLink>https://shopdata.blob.core.windows.net/vhds/golden.vhd%s</MediaLink></OSDiskConfiguration></VMImage></VMImages>
                """.formatted(sas()));
        write("validation.xml", """
                <ValidationMessages xmlns="http://schemas.microsoft.com/windowsazure"><ValidationMessage>
                  <ResourceType>HostedService</ResourceType><ResourceName>shop</ResourceName><Category>Error</Category>
                  <Message>The blob https://shopdata.blob.core.windows.net/c/d.vhd%s is leased; AccountKey=%s</Message>
                  <VirtualMachineName>web1</VirtualMachineName></ValidationMessage></ValidationMessages>
                """.formatted(sas(), secret()));
        write("azure-resources.json", """
                [{"id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/site", "name": "site", "type": "Microsoft.Web/sites",
                  "location": "westeurope", "properties": {"siteConfig": {"appSettings": [{"name": "K", "value": "%s"}],
                  "connectionStrings": [{"connectionString": "%s"}]}, "primaryKey": "%s"}},
                 {"id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.ClassicCompute/virtualMachines/old", "name": "old",
                  "type": "Microsoft.ClassicCompute/virtualMachines", "location": "westeurope",
                  "properties": {"extensions": [{"publisher": "Microsoft.Compute", "extension": "CustomScriptExtension", "version": "1.1",
                   "parameters": {"public": {"password": "%s"}, "private": {"key": "%s"}}}],
                   "storageProfile": {"operatingSystemDisk": {"diskName": "o", "vhdUri": "https://shopdata.blob.core.windows.net/v/o.vhd?sig=%s"}}}}]
                """.formatted(secret(), connection(), secret(), secret(), secret(), secret()));
        write("blobs-shopdata.json", """
                [{"name": "vhds/sub/d.vhd", "container": "vhds", "properties": {"contentLength": 5}, "metadata": {"key": "%s"},
                  "url": "https://shopdata.blob.core.windows.net/vhds/d.vhd?sig=%s"}]
                """.formatted(secret(), secret()));
        write(
                "asm-objects.json",
                new ObjectMapper()
                        .writeValueAsString(java.util.Map.of(
                                "https://management.core.windows.net/sub/services/hostedservices/asm?sig=" + secret(),
                                "<HostedService xmlns=\"http://schemas.microsoft.com/windowsazure\"><ServiceName>asm</ServiceName><Secret>"
                                        + secret() + "</Secret></HostedService>",
                                "https://management.core.windows.net/sub/services/storageservices/x/keys",
                                "<StorageService><StorageServiceKeys><Primary>" + secret()
                                        + "</Primary></StorageServiceKeys></StorageService>",
                                "https://management.core.windows.net/sub/services/broken?token=" + secret(),
                                "<HostedService><Oops>" + secret())));
        write("Get-RdsRegistrationInfo.json", """
                [{"Token": "%s", "ExpirationUtc": "2027-01-01T00:00:00Z", "TenantName": "t", "HostPoolName": "p"}]
                """.formatted(secret()));
        write("tenant.json", """
                [{"TenantGroupName": "g", "TenantName": "t", "AadTenantId": "a", "SsoClientId": "c", "SsoClientSecret": "%s"}]
                """.formatted(secret()));
        write("apps.json", """
                [{"TenantName": "t", "HostPoolName": "p", "AppGroupName": "a", "RemoteAppName": "r", "FilePath": "C:\\\\r.exe",
                  "CommandLineSetting": "Require", "RequiredCommandLine": "/login /password=%s"}]
                """.formatted(secret()));
        write("mine.publishsettings", """
                <PublishData><PublishProfile SchemaVersion="2.0" PublishMethod="AzureServiceManagementAPI">
                  <Subscription Id="s" Name="n" ManagementCertificate="%s" /></PublishProfile></PublishData>
                """.formatted(base64(secret())));
        write("notes.txt", "the password is " + secret());
        write("config.json", "{\"AccountKey\": \"" + secret() + "\", \"x\": " + secret() + "}");
        broken();
    }

    /** Files that end, or go wrong, next to a secret. */
    private void broken() throws IOException {
        String whole = machines();
        String last = MARK + String.format("%03d", planted.size() - 1);
        write("broken/truncated.xml", whole.substring(0, whole.indexOf(last) + 20));
        write("broken/unclosed.xml", "<StorageService><StorageServiceKeys><Primary>" + secret() + "</Secondary>");
        write(
                "broken/attribute.xml",
                "<ServiceConfiguration><Setting name=\"k\" value=\"" + secret() + " value=\"2\"/>");
        write("broken/element.xml", "<HostedService><" + secret().replace("=", "") + "></HostedService>");
        write(
                "broken/entity.xml",
                "<HostedService><ServiceName>&" + secret().replace("=", "") + ";</ServiceName></HostedService>");
        write("broken/doctype.xml", "<!DOCTYPE x [<!ENTITY k \"" + secret() + "\">]><HostedService/>");
        write("broken/number.xml", """
                <HostedService xmlns="http://schemas.microsoft.com/windowsazure"><ServiceName>odd</ServiceName><Deployments><Deployment>
                  <Name>odd</Name><DeploymentSlot>%s</DeploymentSlot><RoleList><Role><RoleName>r</RoleName><RoleType>PersistentVMRole</RoleType>
                  <OSVirtualHardDisk><MediaLink>%s</MediaLink></OSVirtualHardDisk><DataVirtualHardDisks><DataVirtualHardDisk>
                  <Lun>%s</Lun></DataVirtualHardDisk></DataVirtualHardDisks></Role></RoleList></Deployment></Deployments></HostedService>
                """.formatted("Password=" + secret(), connection(), "Password=" + secret()));
        write("broken/base64.xml", """
                <Deployment xmlns="http://schemas.microsoft.com/windowsazure"><Name>b</Name><Url>http://b.cloudapp.net/</Url>
                  <Configuration>%s</Configuration></Deployment>
                """.formatted(base64("<ServiceConfiguration><Setting value=\"" + secret() + "\"")));
        write("broken/token.json", "[{\"id\": " + secret() + "}]");
        write(
                "broken/number.json",
                "[{\"currentValue\": \"Password=" + secret() + "\", \"limit\": 5, \"name\": {\"value\": \"cores\"}}]");
        write("broken/half.json", "{\"AccountKey\": \"" + secret());
        write("broken/data?sig=" + secret().replace("=", "") + ".xml", "<HostedService>");
        write("broken/AccountKey=" + secret().replace("/", "") + "/plain.xml", "<HostedService/>");
    }

    /** What every secret holds, as it stands and as Base64 shows it from each of three places to begin. */
    private static Pattern forms() {
        List<String> forms = new ArrayList<>(List.of(MARK, CORE));
        for (int shift = 0; shift < 3; shift++) {
            String encoded = base64(" ".repeat(shift) + CORE);
            forms.add(encoded.substring(4, encoded.length() - 4));
        }
        return Pattern.compile(forms.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    @Test
    void no_output_holds_a_secret() throws IOException {
        plant();
        Outputs outputs = Outputs.of(folder.resolve("out"), folder.resolve("in").toString(), "--lenient");
        assertThat(planted).hasSizeGreaterThan(80);
        assertThat(outputs.files())
                .containsKeys("report.json", "report.html", "report.md", "report.sarif", "junit.xml");
        assertThat(outputs.files().get("report.json")).contains("VirtualMachine.DiskBlobName");
        List<String> leaks = new ArrayList<>();
        for (String output : outputs.everything()) {
            Matcher leak = forms().matcher(output);
            while (leak.find()) {
                leaks.add(output.lines().findFirst().orElse("") + ": "
                        + output.substring(Math.max(0, leak.start() - 80), Math.min(output.length(), leak.end() + 40)));
            }
        }
        assertThat(leaks).isEmpty();
    }
}
