package dev.mochaberry.compiler;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/**
 * What the plugin and the processor of one compilation have to do with each other: only a processor
 * may read the compiler's files, only a plugin sees the compilation's end, and the compiler makes
 * each of them without knowing the other.
 *
 * <p>These are the only static variables: tables of the compilations that run, each of which both
 * know by its {@link Elements}. Compilations of several threads do not meet in them, and they keep
 * none alive.
 */
final class CompilerServices {
  private static final Map<Elements, WeakReference<Filer>> FILERS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private static final Set<Elements> WITH_PLUGIN =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private CompilerServices() {}

  /** The processor of a compilation has these files. */
  static void offer(Elements compilation, Filer files) {
    FILERS.put(compilation, new WeakReference<>(files));
  }

  /** The files of the compilation; empty if annotation processing is off. */
  static Optional<Filer> files(Elements compilation) {
    return Optional.ofNullable(FILERS.get(compilation)).map(WeakReference::get);
  }

  /** The compilation has the plugin, which says all that the processor would. */
  static void pluginChecks(Elements compilation) {
    WITH_PLUGIN.add(compilation);
  }

  /** Whether the compilation has the plugin. */
  static boolean hasPlugin(Elements compilation) {
    return WITH_PLUGIN.contains(compilation);
  }
}
