package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts what the author said at declarations to their Python. */
final class Commenting {
  private final Context context;
  private final Set<FieldRef> said = new HashSet<>();

  Commenting(Context context) {
    this.context = context;
  }

  /** The lines as one comment, if there are any. */
  static List<PyStmt> comment(List<String> lines) {
    return lines.isEmpty() ? List.of() : List.of(new PyStmt.Comment(String.join("\n", lines), 0));
  }

  /** A function with the comments above its method. */
  List<PyStmt> method(MethodModel m, PyStmt function) {
    List<PyStmt> result = new ArrayList<>(comment(context.voice.methodRemark(m)));
    result.add(function);
    return result;
  }

  /** The first assignments of fields in a constructor, with what is said at their declarations. */
  List<PyStmt> fields(String owner, List<PyStmt> body) {
    List<PyStmt> result = new ArrayList<>();
    for (PyStmt s : body) {
      Optional<FieldRef> field = assigned(owner, s);
      Optional<SourceVoice.FieldRemark> remark =
          field
              .filter(f -> !said.contains(f))
              .flatMap(f -> context.voice.fieldRemark(f.owner(), f.name(), false));
      if (remark.isEmpty()) {
        result.add(s);
      } else {
        said.add(field.get());
        result.addAll(with(remark.get(), s));
      }
    }
    return result;
  }

  private Optional<FieldRef> assigned(String owner, PyStmt s) {
    return s instanceof PyStmt.Assign a
            && a.target() instanceof PyExpr.Attribute t
            && t.target().equals(new PyExpr.Name("self"))
        ? context.program.fields().stream()
            .filter(f -> f.owner().equals(owner) && context.names.ofField(f).equals(t.name()))
            .findFirst()
        : Optional.empty();
  }

  /** A static field's statement with what is said at its declaration. */
  List<PyStmt> field(FieldRef f, PyStmt s) {
    return context
        .voice
        .fieldRemark(f.owner(), f.name(), true)
        .map(r -> with(r, s))
        .orElse(List.of(s));
  }

  private static List<PyStmt> with(SourceVoice.FieldRemark remark, PyStmt s) {
    List<PyStmt> result = new ArrayList<>(comment(remark.above()));
    result.add(remark.behind() == null ? s : new PyStmt.Commented(s, remark.behind(), s.line()));
    return result;
  }
}
