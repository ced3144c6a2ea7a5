package dev.mochaberry.junit.translation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Classes of ours that are translated in place of others: of JUnit's own tools, whose code asks for
 * more than a board has, and of the simulation, which on MicroPython is Python. The assertions
 * themselves are JUnit's, translated as they are.
 */
final class StandIns {
  private static final String OURS = "dev/mochaberry/junit/board/";

  /** Packages of ours, and those whose classes they have. */
  private static final Map<String, String> PACKAGES =
      Map.of(
          OURS + "commons/", "org/junit/platform/commons/util/",
          OURS + "jupiter/", "org/junit/jupiter/api/",
          OURS + "simulation/", "dev/mochaberry/simulation/");

  private static final List<String> CLASSES =
      List.of(
          "commons/ReflectionUtils",
          "commons/StringUtils",
          "commons/UnrecoverableExceptions",
          "jupiter/AssertTimeoutPreemptively",
          "simulation/SimulatedAdc",
          "simulation/SimulatedBoard",
          "simulation/SimulatedI2c",
          "simulation/SimulatedI2cDevice",
          "simulation/SimulatedPin",
          "simulation/SimulatedPin$Change",
          "simulation/SimulatedPwm",
          "simulation/SimulatedUart",
          "simulation/SimulatedWlan");

  private StandIns() {}

  /** Writes them into a folder, under the names of those they stand for. */
  static void write(Path folder) throws IOException {
    for (String c : CLASSES) {
      Path file = folder.resolve(standsFor(OURS + c) + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, renamed(OURS + c));
    }
  }

  private static byte[] renamed(String internalName) throws IOException {
    ClassWriter out = new ClassWriter(0);
    try (InputStream in =
        StandIns.class.getClassLoader().getResourceAsStream(internalName + ".class")) {
      new ClassReader(in)
          .accept(
              new ClassRemapper(
                  out,
                  new Remapper(Opcodes.ASM9) {
                    @Override
                    public String map(String name) {
                      return standsFor(name);
                    }
                  }),
              0);
    }
    return out.toByteArray();
  }

  private static String standsFor(String name) {
    for (var entry : PACKAGES.entrySet()) {
      if (name.startsWith(entry.getKey())) {
        return entry.getValue() + name.substring(entry.getKey().length());
      }
    }
    return name;
  }
}
