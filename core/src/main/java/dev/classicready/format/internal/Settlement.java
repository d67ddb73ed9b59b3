package dev.classicready.format.internal;

import dev.classicready.format.internal.DocumentRead.Referring;
import java.util.List;

/** Settles what a document alone does not tell, when all are read. */
public final class Settlement {

    private Settlement() {}

    /** Lets each document go on with the parts that waited for what other documents tell. */
    public static void settle(List<DocumentRead> documents) {
        if (documents.stream().anyMatch(d -> !d.projected().isEmpty())) {
            ClassicNames.settle(documents, KnownNames.of(documents));
        }
        NetworkOwners.settle(documents);
        if (documents.stream().anyMatch(d -> !d.referring().isEmpty())) {
            KnownNames known = KnownNames.of(documents);
            documents.forEach(document -> refer(document, known));
        }
        ServiceProjects.settle(documents);
    }

    /** One reference may lead to the next. */
    private static void refer(DocumentRead document, KnownNames known) {
        for (int i = 0; i < document.referring().size(); i++) {
            Referring part = document.referring().get(i);
            part.action()
                    .accept(
                            part.id() == null
                                    ? known.only(part.type(), part.subscription())
                                    : known.find(part.type(), part.id(), part.subscription()));
        }
    }
}
