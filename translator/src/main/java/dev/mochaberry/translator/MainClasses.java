package dev.mochaberry.translator;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.EntryPoint;
import dev.mochaberry.translator.bytecode.MalformedClassException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes that can be started, for who asks before anything is translated. */
public final class MainClasses {
  private MainClasses() {}

  /**
   * The classes in a folder of class files that declare a main method, by binary name, in the order
   * of their names. Files that are no class files have none: the translator says what is wrong with
   * them.
   *
   * @throws IOException if the folder cannot be read
   */
  public static List<String> in(Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        try {
          ClassModel model = ClassModel.read(Files.readAllBytes(file));
          if (EntryPoint.isDeclared(model)) {
            found.add(model.internalName().replace('/', '.'));
          }
        } catch (MalformedClassException e) {
          continue;
        }
      }
    }
    return List.copyOf(found);
  }
}
