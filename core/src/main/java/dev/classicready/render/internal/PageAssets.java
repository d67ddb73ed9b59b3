package dev.classicready.render.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What every page carries: its style, its script, and the layout library that the script draws with. */
record PageAssets(String style, String script, String layoutLicence) {

    private static final String FOLDER = "/dev/classicready/render/";

    static PageAssets load() {
        String licence = text("dagre.LICENSE.txt");
        return new PageAssets(
                text("report.css"),
                "/* dagre 3.1.3\n" + licence + "*/\n" + text("dagre.js") + "\n" + text("report.js"),
                licence);
    }

    private static String text(String name) {
        try (InputStream in = PageAssets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the library is damaged: " + FOLDER + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The policy by which a browser runs this script and applies this style, and nothing else. */
    String contentSecurityPolicy() {
        return "default-src 'none'; img-src data:; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
