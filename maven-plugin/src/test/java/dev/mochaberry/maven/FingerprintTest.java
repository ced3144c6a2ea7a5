package dev.mochaberry.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  @TempDir private Path folder;

  @Test
  void changesWithContents() throws Exception {
    write("a/One.class", "1");
    String before = hex(".class");
    write("a/One.class", "2");
    assertThat(hex(".class")).isNotEqualTo(before);
  }

  @Test
  void changesWithNames() throws Exception {
    write("a/One.class", "1");
    String before = hex(".class");
    Files.move(folder.resolve("a/One.class"), folder.resolve("a/Two.class"));
    assertThat(hex(".class")).isNotEqualTo(before);
  }

  @Test
  void timesAndOtherFilesDoNotCount() throws Exception {
    write("a/One.class", "1");
    String before = hex(".class");
    Files.setLastModifiedTime(folder.resolve("a/One.class"), FileTime.fromMillis(0));
    write("a/notes.txt", "x");
    assertThat(hex(".class")).isEqualTo(before);
  }

  @Test
  void anEmptyFolderIsLikeNone() throws Exception {
    String before = hex(".class");
    Files.createDirectories(folder.resolve("empty"));
    assertThat(hex(".class")).isEqualTo(before);
  }

  /** Otherwise "ab" + "c" would be "a" + "bc". */
  @Test
  void partsDoNotRunIntoEachOther() {
    Fingerprint one = new Fingerprint();
    one.add("ab");
    one.add("c");
    Fingerprint two = new Fingerprint();
    two.add("a");
    two.add("bc");
    assertThat(one.hex()).isNotEqualTo(two.hex());
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private String hex(String ending) throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(folder, ending);
    return fingerprint.hex();
  }
}
