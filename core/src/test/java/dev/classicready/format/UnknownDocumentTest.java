package dev.classicready.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownDocumentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "''| an empty file",
                "'  '| an empty file",
                "<html><body>| an HTML page",
                "<!DOCTYPE html><html>| an HTML page",
                "<Error><Code>ForbiddenError</Code></Error>| an error answer of the management API",
                "<Deployment xmlns='http://schemas.microsoft.com/client/2007/deployment'/>| the manifest of a Silverlight",
                "<Deployment xmlns='http://schemas.microsoft.com/windowsphone/2012/deployment'/>| the manifest of a",
                "<project/>| an XML file with the root element project",
                "<Inventory/>| an XML file with the root element Inventory",
                "{\"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#\"}"
                        + "| a Resource Manager (ARM) template",
                "{\"contentVersion\": \"1.0.0.0\", \"resources\": []}| a Resource Manager (ARM) template",
                "{\"$schema\": \"https://schema.management.azure.com/schemas/2015-01-01/deploymentParameters.json#\"}"
                        + "| a parameter file of a Resource Manager template",
                "{\"version\": 4, \"terraform_version\": \"1.5\", \"lineage\": \"x\"}| a Terraform state",
                "{\"format_version\": \"1.2\", \"planned_values\": {}}| a Terraform plan",
                "{\"error\": {\"code\": \"AuthorizationFailed\"}}| an error answer in JSON",
                "{\"a\": 1, \"b\": 2}| JSON of no kind that is known (members: a, b)",
                "[]| an empty JSON list",
                "plain text| neither XML nor JSON",
            })
    void is_remarked_with_what_it_looks_like(String text, String message) {
        Reading reading = Reading.text("file", text == null ? "" : text);
        assertThat(reading.file().recognized()).isFalse();
        assertThat(reading.file().hasErrors()).isFalse();
        assertThat(reading.messages()).hasSize(1);
        assertThat(reading.messages().get(0)).startsWith(message);
    }

    @Test
    void a_binary_file_is_told_as_such() {
        assertThat(Reading.text("a.bin", "MZ\0\0\1").messages().get(0)).startsWith("a binary file");
    }
}
