package dev.classicready.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Data | DefaultEndpointsProtocol=https;AccountName=a;AccountKey=abc=",
                "Db | Server=tcp:x;User ID=u;Password=p",
                "ServiceBus | Endpoint=sb://x/;SharedAccessKeyName=r;SharedAccessKey=abc",
                "Package | https://a.blob.core.windows.net/c/b?sv=1&sig=abc",
                "AdminPassword | x",
                "MailPwd | x",
                "ApiKey | 0a1b2c3d-0000-0000-0000-000000000000",
                "StorageSas | x",
                "Proxy | http://user:pass@proxy/",
                "Anything | 0123456789abcdef0123456789abcdef",
                "Anything | bm90IGEgcmVhbCBvbmUgYnV0IGxvbmcgZW5vdWdoIHRvIGJlIDEyMw==",
                "DatabaseConnStr | x"
            })
    void these_are_secrets(String name, String value) {
        assertThat(Secrets.isSetting(name, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PageSize | 50",
                "Greeting | Hello, world",
                "StorageConnectionString | UseDevelopmentStorage=true",
                "UseTokens | true",
                "ApiKey | ''",
                "Site | https://example.org/path?page=1",
                "Client | 0a1b2c3d-0000-0000-0000-000000000000",
                "CertificateThumbprint | 00112233445566778899AABBCCDDEEFF00112233"
            })
    void these_are_none(String name, String value) {
        assertThat(Secrets.isSetting(name, value)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run.cmd -password abc | run.cmd -password __REMOVED__",
                "<a name='Key' value='abc'/> | <a name='Key' value='__REMOVED__'/>",
                "x;AccountKey=abc;y | x;AccountKey=__REMOVED__;y",
                "http://u:p@h/ | http://u:__REMOVED__@h/",
                "nothing here | nothing here"
            })
    void text_is_shown_without_them(String text, String shown) {
        assertThat(Secrets.without(text)).isEqualTo(shown);
    }
}
