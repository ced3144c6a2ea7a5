package dev.mochaberry.translator.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a helper file defines is found by its name, although only a glance tells where. */
class HelperIndexTest {
  private static final Path HELPERS =
      Path.of("../runtime-shims/src/main/resources/dev/mochaberry/helpers");

  private static void allIsFound(List<NamedText> files) {
    HelperIndex index = new HelperIndex(files);
    for (NamedText file : files) {
      for (HelperLibrary.Unit unit : HelperFile.units(file)) {
        for (String name : unit.defines()) {
          assertThat(index.defining(name))
              .as(file.name() + ": " + name)
              .anyMatch(u -> u.text().equals(unit.text()));
        }
      }
    }
  }

  @Test
  void allKindsOfDefinitionsAreFound() {
    allIsFound(
        List.of(
            new NamedText(
                "kinds.py",
                """
                '''What this is for:
                from nothing to something.
                '''
                import sys, os as system
                from array import (
                    array,
                    ArrayType as Kind,
                )

                FIRST, second = 1, 2
                third = fourth = None
                if FIRST:
                    def inner(x):
                        return x
                else:
                    inner = None
                try:
                    import missing
                except ImportError:
                    missing = None


                @decorated
                class Box(
                    object
                ):
                    LIMIT = 3

                    def get(self):
                        '''Text
                from here'''
                        return self


                async def waits(
                    a,
                    b,
                ):
                    pass


                for letter in "ab":
                    pass
                """)));
  }

  @Test
  void allOfTheLibraryIsFound() throws IOException {
    List<NamedText> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(HELPERS)) {
      for (Path p : all.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
        files.add(new NamedText(p.getFileName().toString(), Files.readString(p)));
      }
    }
    assertThat(files).hasSizeGreaterThan(20);
    allIsFound(files);
  }
}
