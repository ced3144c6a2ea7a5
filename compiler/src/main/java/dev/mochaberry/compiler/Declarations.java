package dev.mochaberry.compiler;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.diagnostics.Severity;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Tells a compiler what the translator says of declarations, at the elements they are about. */
final class Declarations implements Reporter {
  private final Map<String, TypeElement> types;
  private final Messager messager;

  /**
   * @param types the declared types by internal name
   */
  Declarations(Map<String, TypeElement> types, Messager messager) {
    this.types = types;
    this.messager = messager;
  }

  @Override
  public void report(
      Code code, String message, String why, String help, List<String> notes, Place place) {
    TypeElement type = types.get(place.className());
    if (type != null) {
      Kind kind = code.severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
      messager.printMessage(
          kind, Wording.of(code, message, notes, why, help), element(type, place));
    }
  }

  /** The member that is spelled so; the type where there is none. */
  private static Element element(TypeElement type, Place place) {
    Element named = type;
    for (Element member : type.getEnclosedElements()) {
      if (member.getSimpleName().contentEquals(place.word()) && named == type
          || place.method().equals(spelling(type, member))) {
        named = member;
      }
    }
    return named;
  }

  private static String spelling(TypeElement type, Element member) {
    if (!(member instanceof ExecutableElement m)) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    boolean made = m.getSimpleName().contentEquals("<init>");
    String owner = type.getSimpleName().toString();
    text.append(made ? "new " + owner : owner + "." + m.getSimpleName()).append('(');
    String separator = "";
    for (var p : m.getParameters()) {
      text.append(separator).append(simple(p.asType().toString()));
      separator = ", ";
    }
    return text.append(')').toString();
  }

  /** Without packages, type arguments and annotations. */
  private static String simple(String type) {
    return type.replaceAll("<.*>", "")
        .replaceAll("@\\S+ ", "")
        .replaceAll("[\\w.]*\\.", "")
        .replace("...", "[]");
  }
}
