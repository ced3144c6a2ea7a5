package dev.mochaberry.compiler;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Type;

/** Writes the values of an annotation into a class file (JVMS 4.7.16.1). */
final class AnnotationWriter extends SimpleAnnotationValueVisitor14<Void, String> {
  private final AnnotationVisitor out;
  private final Descriptors descriptors;

  AnnotationWriter(AnnotationVisitor out, Descriptors descriptors) {
    this.out = out;
    this.descriptors = descriptors;
  }

  /** All that is written there; defaults are not. */
  void write(AnnotationMirror annotation) {
    annotation
        .getElementValues()
        .forEach((element, value) -> value.accept(this, element.getSimpleName().toString()));
    out.visitEnd();
  }

  @Override
  protected Void defaultAction(Object value, String name) {
    out.visit(name, value);
    return null;
  }

  @Override
  public Void visitType(TypeMirror type, String name) {
    out.visit(name, Type.getType(descriptors.of(type)));
    return null;
  }

  @Override
  public Void visitEnumConstant(VariableElement constant, String name) {
    out.visitEnum(name, descriptors.of(constant.asType()), constant.getSimpleName().toString());
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationMirror annotation, String name) {
    String descriptor = descriptors.of(annotation.getAnnotationType());
    new AnnotationWriter(out.visitAnnotation(name, descriptor), descriptors).write(annotation);
    return null;
  }

  @Override
  public Void visitArray(List<? extends AnnotationValue> values, String name) {
    AnnotationVisitor array = out.visitArray(name);
    AnnotationWriter elements = new AnnotationWriter(array, descriptors);
    values.forEach(v -> v.accept(elements, null));
    array.visitEnd();
    return null;
  }
}
