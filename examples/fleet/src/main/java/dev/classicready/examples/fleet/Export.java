package dev.classicready.examples.fleet;

import java.io.Serializable;

/** An export of one subscription: a folder or a file, by its name and its address in any Hadoop file system. */
public final class Export implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name = "";
    private String address = "";

    public static Export of(String name, String address) {
        Export export = new Export();
        export.name = name;
        export.address = address;
        return export;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
