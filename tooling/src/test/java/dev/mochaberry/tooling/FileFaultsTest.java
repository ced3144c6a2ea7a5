package dev.mochaberry.tooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.mochaberry.translator.OutputFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFaultsTest {
  @TempDir Path folder;

  @Test
  void theFileIsNamedAndWhatIsWrongWithIt() {
    assertThat(FileFaults.told(new AccessDeniedException("target/x.stamp")))
        .isEqualTo("target/x.stamp: permission denied");
    assertThat(FileFaults.told(new NoSuchFileException("target/x.stamp")))
        .isEqualTo("target/x.stamp cannot be created");
    assertThat(FileFaults.told(new IOException("No space left on device")))
        .isEqualTo("No space left on device");
    assertThat(FileFaults.told(new IOException())).isEqualTo("java.io.IOException");
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidSo() throws IOException {
    Path file = Files.createFile(folder.resolve("target"));
    OutputFolder output = new OutputFolder(file.resolve("mochaberry"));
    assertThatThrownBy(() -> output.write(List.of(new OutputFile("main.py", new byte[0]))))
        .isInstanceOf(CommandFailure.class)
        .hasMessageStartingWith("cannot write to " + file.resolve("mochaberry") + ": ");
  }

  @Test
  void aFolderWithoutPermissionIsSaidSo() throws IOException {
    Path target = Files.createDirectory(folder.resolve("target"));
    assertThat(target.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(target), "nothing is forbidden to root");
    assertThatThrownBy(
            () -> new OutputFolder(target).write(List.of(new OutputFile("main.py", new byte[0]))))
        .hasMessage("cannot write to " + target + ": permission denied");
  }
}
