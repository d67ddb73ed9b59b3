package dev.classicready.examples.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Writes the file that the metadata extractor of the classic toolset leaves: all deployments of a subscription in one
 * {@code deployments} element, on one line. The extractor writes UTF-16 with a byte order mark.
 */
final class MetadataFile {

    private final OutputStream out;
    private final Charset encoding;
    private final XmlText xml = new XmlText();

    MetadataFile(OutputStream out, Charset encoding) {
        this.out = out;
        this.encoding = encoding;
    }

    void write(GeneratedEstate estate) throws IOException {
        DeploymentXml deployments = new DeploymentXml(xml);
        boolean wide = encoding.equals(StandardCharsets.UTF_16LE);
        put(wide ? "\uFEFF" : "<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        xml.open("deployments");
        try {
            estate.forEachService(service -> {
                deployments.write(service, XmlText.MANAGEMENT);
                put(xml.take());
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        put(xml.close().take() + (wide ? "\r\n" : "\n"));
    }

    private void put(String text) {
        try {
            out.write(text.getBytes(encoding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
