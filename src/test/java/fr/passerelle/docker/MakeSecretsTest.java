package fr.passerelle.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The secrets an operator makes before the first start. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "file permissions of Linux, and sh")
class MakeSecretsTest {

  @TempDir Path folder;

  @Test
  void a_secret_is_random_kept_and_out_of_reach_of_others() throws Exception {
    Path secrets = folder.resolve("secrets");
    Script script = new Script(folder);
    assertThat(script.run("make-secrets", secrets.toString()).code()).isZero();
    String password = Files.readString(secrets.resolve("database-password"));
    assertThat(password).matches("[0-9a-f]{64}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
        .isEqualTo("rwx------");

    assertThat(script.run("make-secrets", secrets.toString()).code()).isZero();
    assertThat(secrets.resolve("database-password")).hasContent(password);
  }
}
