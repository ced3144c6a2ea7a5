package dev.mochaberry.compiler;

import dev.mochaberry.translator.input.ClassFiles;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** The class files a compilation reads and writes, through the compiler's own file manager. */
final class CompilerFiles implements ClassFiles {
  private final Filer filer;
  private final Elements elements;
  private final boolean modular;
  private final JdkPackages jdk = new JdkPackages();

  /**
   * @param modular whether the compilation is of a module, which may use others
   */
  CompilerFiles(Filer filer, Elements elements, boolean modular) {
    this.filer = filer;
    this.elements = elements;
    this.modular = modular;
  }

  /**
   * A class file that was just written.
   *
   * @param source what it was compiled from: where no folder for class files is named, it lies
   *     beside its source
   */
  Optional<byte[]> written(String internalName, JavaFileObject source) {
    return read(StandardLocation.CLASS_OUTPUT, packageOf(internalName), internalName)
        .or(() -> beside(source, fileName(internalName)));
  }

  /** A class file of the class path, the module path, or of an earlier compilation. */
  @Override
  public Optional<byte[]> find(String internalName) {
    if (jdk.have(internalName)) {
      return Optional.empty(); // found where the translator finds it
    }
    String folder = packageOf(internalName);
    return read(StandardLocation.CLASS_PATH, folder, internalName)
        .or(() -> read(StandardLocation.CLASS_OUTPUT, folder, internalName))
        .or(() -> modular ? ofModule(internalName, folder) : Optional.empty());
  }

  private Optional<byte[]> ofModule(String internalName, String folder) {
    TypeElement type = elements.getTypeElement(internalName.replace('/', '.').replace('$', '.'));
    ModuleElement module = type == null ? null : elements.getModuleOf(type);
    if (module == null || module.isUnnamed()) {
      return Optional.empty();
    }
    String path = module.getQualifiedName() + "/" + folder;
    return read(StandardLocation.MODULE_PATH, path, internalName);
  }

  private Optional<byte[]> read(Location location, String folder, String internalName) {
    try {
      FileObject file = filer.getResource(location, folder, fileName(internalName));
      try (InputStream in = file.openInputStream()) {
        return Optional.of(in.readAllBytes());
      }
    } catch (FileNotFoundException | NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      // This compilation has no such place, or refuses the name: the class is not there.
      return Optional.empty();
    }
  }

  private static Optional<byte[]> beside(JavaFileObject source, String name) {
    URI place = source.toUri();
    if (!"file".equals(place.getScheme())) {
      return Optional.empty();
    }
    Path file = Path.of(place).resolveSibling(name);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // the caller says that it is missing
    }
  }

  private static String packageOf(String internalName) {
    int slash = internalName.lastIndexOf('/');
    return slash < 0 ? "" : internalName.substring(0, slash).replace('/', '.');
  }

  private static String fileName(String internalName) {
    return internalName.substring(internalName.lastIndexOf('/') + 1) + ".class";
  }
}
