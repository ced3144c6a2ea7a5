package dev.mochaberry.tooling.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSecretsTest {
  @TempDir Path folder;

  @Test
  void valuesAreKeptForTheirOwnerOnly() throws Exception {
    LocalSecrets secrets = new LocalSecrets(folder.resolve("new").resolve("secrets"));
    secrets.set("wifi.key", "a = b");
    secrets.set("wifi.ssid", "home");
    secrets.set("wifi.key", " c ");
    assertThat(secrets.names()).containsExactly("wifi.key", "wifi.ssid");
    assertThat(secrets.file()).hasContent("wifi.key= c \nwifi.ssid=home");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file())))
        .isEqualTo("rw-------");
    assertThat(secrets.remove("wifi.ssid")).isTrue();
    assertThat(secrets.remove("wifi.ssid")).isFalse();
    assertThat(secrets.names()).containsExactly("wifi.key");
  }
}
