package dev.mochaberry.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {
  @TempDir private Path folder;
  private Path file;
  private Stamp stamp;

  @BeforeEach
  void write() throws Exception {
    Files.writeString(folder.resolve("blink.py"), "print()\n");
    file = folder.resolve("status").resolve("translate.stamp");
    String digest = Fingerprint.of("print()\n".getBytes());
    stamp = new Stamp("1234", "com.example.Blink", 2, Map.of("blink.py", digest));
    stamp.write(file);
  }

  @Test
  void isReadAsItWasWritten() throws Exception {
    assertThat(Stamp.read(file)).contains(stamp);
  }

  @Test
  void aLibraryHasNoMainClass() throws Exception {
    Stamp library = new Stamp("1234", "", 0, Map.of());
    library.write(file);
    assertThat(Stamp.read(file)).contains(library);
  }

  @Test
  void thereIsNoneBeforeTheFirstTranslation() throws Exception {
    assertThat(Stamp.read(folder.resolve("none"))).isEmpty();
  }

  @Test
  void oneThatWasCutOffIsNone() throws Exception {
    Files.writeString(file, "mochaberry 1\n12");
    assertThat(Stamp.read(file)).isEmpty();
  }

  @Test
  void fitsTheSameInputsAndUntouchedFiles() throws Exception {
    assertThat(stamp.fits("1234", folder)).isTrue();
    assertThat(stamp.fits("5678", folder)).isFalse();
  }

  @Test
  void doesNotFitEditedFiles() throws Exception {
    Files.writeString(folder.resolve("blink.py"), "print(1)\n");
    assertThat(stamp.fits("1234", folder)).isFalse();
  }

  @Test
  void doesNotFitMissingFiles() throws Exception {
    Files.delete(folder.resolve("blink.py"));
    assertThat(stamp.fits("1234", folder)).isFalse();
  }
}
