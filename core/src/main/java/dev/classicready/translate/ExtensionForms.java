package dev.classicready.translate;

import dev.classicready.classic.CatalogueExtension;
import dev.classicready.classic.ExtensionReference;
import dev.classicready.classic.Names;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which extensions are of the old XML form, which Resource Manager does not have: as a supplied catalogue of the platform
 * says, else by the list of those that were ever published.
 */
final class ExtensionForms {

    private static final Set<String> XML = Set.of(
            "microsoft.visualstudio.windowsazure.remotedebug.remotedebugvs2012",
            "microsoft.visualstudio.windowsazure.remotedebug.remotedebugvs2013",
            "microsoft.visualstudio.windowsazure.remotedebug.remotedebugvs14ctp",
            "microsoft.visualstudio.azure.remotedebug.vs2012debugger",
            "microsoft.visualstudio.azure.remotedebug.vs2013debugger",
            "microsoft.visualstudio.azure.remotedebug.vs14ctpdebugger",
            "microsoft.visualstudio.azure.remotedebug.vs2015debugger",
            "microsoft.visualstudio.windowsazure.devtest.webdeployforvsdevtest");

    private static final String BGINFO = "microsoft.compute.bginfo";

    private final Map<String, Boolean> catalogue = new HashMap<>();

    ExtensionForms(Collection<CatalogueExtension> supplied) {
        for (CatalogueExtension extension : supplied) {
            String handler = Names.key(extension.publisher() + "." + extension.name());
            catalogue.put(handler + " " + major(extension.version()), extension.json());
        }
    }

    boolean isXml(ExtensionReference reference) {
        String handler = Names.key(reference.handlerName());
        Boolean json = catalogue.get(handler + " " + reference.majorVersion());
        if (json != null) {
            return !json;
        }
        return XML.contains(handler) || handler.equals(BGINFO) && reference.majorVersion() == 1;
    }

    private static int major(String version) {
        int dot = version.indexOf('.');
        String leading = dot < 0 ? version : version.substring(0, dot);
        return leading.matches("\\d{1,9}") ? Integer.parseInt(leading) : -1;
    }
}
