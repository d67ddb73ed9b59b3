package com.example.harbour;

import dev.classicready.rule.RulePack;
import dev.classicready.rule.SourceDocument;
import java.time.LocalDate;
import java.util.List;

/** The rules of a house: how machines are named, and which ports nobody may open to the internet. */
public final class HarbourRules implements RulePack {

    @Override
    public String name() {
        return "harbour-rules";
    }

    @Override
    public String version() {
        return "1.2";
    }

    @Override
    public LocalDate knowledgeDate() {
        return LocalDate.of(2026, 6, 30);
    }

    /** Written by the Maven plugin of Drools: META-INF/kie/(group)/(artifact)/drools-model. */
    @Override
    public String modelIndex() {
        return "META-INF/kie/dev.classicready/classicready-custom-rules/drools-model";
    }

    @Override
    public List<SourceDocument> documents() {
        return List.of(
                new SourceDocument(
                        "naming",
                        "Naming of machines at the harbour",
                        LocalDate.of(2019, 3, 1),
                        "https://wiki.harbour.example/naming"),
                new SourceDocument(
                        "hardening",
                        "Hardening of machines at the harbour",
                        LocalDate.of(2024, 10, 1),
                        "https://wiki.harbour.example/hardening"));
    }
}
