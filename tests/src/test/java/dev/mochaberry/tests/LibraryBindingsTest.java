package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.translator.library.BindingFault;
import dev.mochaberry.translator.library.BindingRules;
import dev.mochaberry.translator.library.Library;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked of a user's bindings holds for the project's own. */
class LibraryBindingsTest {

  @Test
  void allDeclarationsKeepTheRules() throws IOException {
    List<Path> path = SuiteFolders.find("diagnostics").libraryPath();
    Library library = Library.load(path);
    List<BindingFault> faults = new ArrayList<>();
    for (Path root : path) {
      if (Files.isDirectory(root)) {
        check(root, library, faults);
      } else {
        try (FileSystem jar =
            FileSystems.newFileSystem(URI.create("jar:" + root.toUri()), Map.of())) {
          check(jar.getPath("/"), library, faults);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void check(Path root, Library library, List<BindingFault> faults)
      throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        if (!file.endsWith("module-info.class")) {
          faults.addAll(
              BindingRules.check(
                  Files.readAllBytes(file), name -> library.helpers().find(name).isPresent()));
        }
      }
    }
  }
}
