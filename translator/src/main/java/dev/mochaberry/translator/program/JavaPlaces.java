package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.bytecode.NullMessages;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the lines of a program's Java files are: whose code, and where they may meet null. */
public final class JavaPlaces {

  /** A line of a Java file. */
  public record Line(String file, int number) {}

  /** A place that may meet null, with the JVM's message. */
  public record NullPlace(Line line, String member, String message) {}

  private final Map<Line, String> methods = new HashMap<>();
  private final List<NullPlace> nulls = new ArrayList<>();

  /**
   * Gathers the places of everything reachable.
   *
   * @param localNames whether the JVM would know the names of locals in the class
   */
  public JavaPlaces(ClassPool pool, Reachable program, Predicate<String> localNames) {
    for (MethodRef ref : program.bodies().keySet()) {
      String file = pool.find(ref.owner()).map(ClassModel::sourceFile).orElse(null);
      Optional<MethodModel> method = pool.declared(ref.owner(), ref.name(), ref.descriptor());
      if (file == null || method.isEmpty()) {
        continue;
      }
      String name = ref.owner().replace('/', '.') + "." + ref.name();
      for (int line : method.get().lines()) {
        // A lambda's lines are often its method's too: the method has the better claim.
        boolean lambda = ref.name().startsWith("lambda$");
        Line key = new Line(file, line);
        if (!lambda || !methods.containsKey(key)) {
          methods.put(key, name);
        }
      }
      for (NullMessages.Place p : method.get().nullPlaces(localNames.test(ref.owner()))) {
        nulls.add(new NullPlace(new Line(file, p.line()), p.member(), p.message()));
      }
    }
  }

  /** The class and method a line belongs to, {@code X.main}; empty where unknown. */
  public String method(Line line) {
    return methods.getOrDefault(line, "");
  }

  /** Where null may be met, in the order of the code within each method. */
  public List<NullPlace> nulls() {
    return nulls;
  }
}
