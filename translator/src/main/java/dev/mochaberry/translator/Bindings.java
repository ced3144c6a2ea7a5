package dev.mochaberry.translator;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.library.BindingFault;
import dev.mochaberry.translator.library.BindingRules;
import dev.mochaberry.translator.library.Library;
import dev.mochaberry.translator.program.NameForms;
import dev.mochaberry.translator.program.Spelling;

/** What a program itself says of its counterparts in Python. */
final class Bindings {
  private Bindings() {}

  /** Adds what the classes declare to the library, unless it cannot be. */
  static void addTo(Library library, Iterable<byte[]> classFiles, Reporter reporter) {
    for (byte[] file : classFiles) {
      check(library, file, reporter);
      library.add(file);
    }
  }

  /** Reports what cannot be. */
  static void check(Library library, byte[] classFile, Reporter reporter) {
    BindingRules.check(classFile, name -> library.helpers().find(name).isPresent())
        .forEach(f -> report(f, reporter));
  }

  private static void report(BindingFault f, Reporter reporter) {
    boolean method = f.descriptor().startsWith("(");
    String simple = NameForms.simpleName(f.owner());
    String who =
        f.member().isEmpty()
            ? simple
            : method
                ? Spelling.of(new MethodRef(f.owner(), f.member(), f.descriptor()))
                : simple + "." + f.member();
    Place.Construct construct =
        f.member().isEmpty() ? Place.Construct.TYPE : Place.Construct.DECLARATION;
    String word = f.member().isEmpty() || f.member().startsWith("<") ? simple : f.member();
    reporter.report(
        Code.MB0304,
        who + ": " + f.message(),
        f.why(),
        f.help(),
        new Place(f.owner(), who, 0, construct, word));
  }
}
