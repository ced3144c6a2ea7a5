package dev.mochaberry.compiler;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What class files call the types of a source (JVMS 4.2.1, 4.3). */
final class Descriptors {
  private final Elements elements;
  private final Types types;

  Descriptors(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  String internalName(TypeElement type) {
    return elements.getBinaryName(type).toString().replace('.', '/');
  }

  String of(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    return switch (erased.getKind()) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case CHAR -> "C";
      case SHORT -> "S";
      case INT -> "I";
      case LONG -> "J";
      case FLOAT -> "F";
      case DOUBLE -> "D";
      case VOID -> "V";
      case ARRAY -> "[" + of(((ArrayType) erased).getComponentType());
      case DECLARED -> "L" + internalName((TypeElement) ((DeclaredType) erased).asElement()) + ";";
      // What the compiler cannot resolve it complains of itself.
      default -> "Ljava/lang/Object;";
    };
  }

  /** A constructor's has what the compiler adds: the outer object, an enum's name and number. */
  String of(ExecutableElement m, TypeElement owner) {
    StringBuilder text = new StringBuilder("(");
    if (m.getKind() == ElementKind.CONSTRUCTOR) {
      Element outer = owner.getEnclosingElement();
      boolean inner =
          outer instanceof TypeElement && !owner.getModifiers().contains(Modifier.STATIC);
      if (owner.getKind() == ElementKind.ENUM) {
        text.append("Ljava/lang/String;I");
      } else if (inner && owner.getKind() == ElementKind.CLASS) {
        text.append(of(outer.asType()));
      }
    }
    for (VariableElement p : m.getParameters()) {
      text.append(of(p.asType()));
    }
    return text.append(')').append(of(m.getReturnType())).toString();
  }
}
