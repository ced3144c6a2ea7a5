package dev.mochaberry.compiler;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.Set;
import java.util.stream.Collectors;

/** The packages of the running JDK, in which nobody else has classes. */
final class JdkPackages {
  private final Set<String> names =
      ModuleFinder.ofSystem().findAll().stream()
          .map(ModuleReference::descriptor)
          .map(ModuleDescriptor::packages)
          .flatMap(Set::stream)
          .collect(Collectors.toSet());

  /** Whether the class, by internal name, is the JDK's. */
  boolean have(String internalName) {
    int slash = internalName.lastIndexOf('/');
    return slash >= 0 && names.contains(internalName.substring(0, slash).replace('/', '.'));
  }
}
