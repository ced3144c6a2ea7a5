package dev.mochaberry.translator;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.EntryPoint;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.Diagnostics;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.input.ProgramInput;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.program.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a program starts, and what it cannot start or call. */
final class Roots {
  private static final int PUBLIC = 0x0001;
  private static final int NATIVE = 0x0100;
  private static final int SYNTHETIC = 0x1000;

  private Roots() {}

  /** Main, or what a library offers: every public method of a public class. */
  static List<MethodModel> of(ClassPool pool, ProgramInput input, Optional<EntryPoint> entry) {
    if (entry.isPresent()) {
      EntryPoint e = entry.get();
      return Stream.concat(Stream.of(e.method()), e.constructor().stream()).toList();
    }
    List<MethodModel> roots = new ArrayList<>();
    for (String c : input.classNames()) {
      ClassModel model = pool.find(c).orElseThrow();
      for (MethodModel m : model.methods()) {
        if (isOffered(model) && (m.access() & (PUBLIC | SYNTHETIC)) == PUBLIC) {
          roots.add(m);
        }
      }
    }
    return roots;
  }

  /** Whether those who use a library see the class. */
  private static boolean isOffered(ClassModel c) {
    return (c.access() & PUBLIC) != 0;
  }

  /** Neither a program nor a library: perhaps a main method that is none. */
  static void reportNone(ProgramInput input, Diagnostics diagnostics) {
    Optional<MethodModel> like =
        input.classNames().stream()
            .flatMap(c -> input.find(c).stream())
            .flatMap(c -> c.methods().stream())
            .filter(m -> m.ref().name().equalsIgnoreCase("main"))
            .findFirst();
    diagnostics.add(
        Diagnostic.of(
                Code.MB0104,
                "there is nothing to translate: no class has a main method"
                    + like.map(m -> " (" + Spelling.of(m.ref()) + " is none)").orElse(""),
                "write public static void main(String[] args); or, for a library, make a class and"
                    + " its methods public",
                Optional.empty())
            .because("only what can be started or called from outside is translated"));
  }

  /** Methods whose code is not Java's. */
  static void reportNatives(ClassPool pool, Reachable program, Reporter reporter) {
    for (MethodRef m : program.bodies().keySet()) {
      Optional<MethodModel> model = pool.declared(m.owner(), m.name(), m.descriptor());
      boolean isNative = model.isPresent() && (model.get().access() & NATIVE) != 0;
      if (isNative && !pool.isTranslatedFromJdk(m.owner())) {
        reporter.report(
            Code.MB0202,
            Spelling.of(m) + " is native",
            "its code is in a library of the computer, which the board has not",
            "write it in Java, or say with @PythonExpression which Python stands for it",
            new Place(m.owner(), Spelling.of(m), 0, Place.Construct.DECLARATION, m.name()));
      }
    }
  }
}
