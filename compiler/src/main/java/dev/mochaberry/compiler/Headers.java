package dev.mochaberry.compiler;

import dev.mochaberry.translator.input.ClassFiles;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Class files without code, made of what a compiler tells annotation processors: with them the
 * translator's rules about declarations are those about class files.
 */
final class Headers implements ClassFiles {
  private final Elements elements;
  private final Descriptors descriptors;
  private final JdkPackages jdk = new JdkPackages();

  /** Types by internal name, as they are come across. */
  private final Map<String, TypeElement> met = new HashMap<>();

  Headers(Elements elements, Types types) {
    this.elements = elements;
    this.descriptors = new Descriptors(elements, types);
  }

  /** The internal name of a type. */
  String internalName(TypeElement type) {
    String name = descriptors.internalName(type);
    met.put(name, type);
    return name;
  }

  /** A class that is not the JDK's. */
  @Override
  public Optional<byte[]> find(String internalName) {
    if (jdk.have(internalName)) {
      return Optional.empty();
    }
    TypeElement type = met.get(internalName);
    if (type == null) {
      type = elements.getTypeElement(internalName.replace('/', '.').replace('$', '.'));
    }
    return Optional.ofNullable(type).map(this::header);
  }

  /** The class file of a type. */
  byte[] header(TypeElement type) {
    ClassWriter file = new ClassWriter(0);
    file.visit(
        Opcodes.V11,
        access(type) | kind(type),
        internalName(type),
        null,
        superclass(type),
        type.getInterfaces().stream().map(this::name).toArray(String[]::new));
    annotations(type, file::visitAnnotation);
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      FieldVisitor out =
          file.visitField(
              access(field),
              field.getSimpleName().toString(),
              descriptors.of(field.asType()),
              null,
              null);
      annotations(field, out::visitAnnotation);
      out.visitEnd();
    }
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement m && m.getKind() != ElementKind.STATIC_INIT) {
        method(m, descriptors.of(m, type), 0, file);
        bridges(m, type)
            .forEach(d -> method(m, d, Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC, file));
      }
    }
    file.visitEnd();
    return file.toByteArray();
  }

  private void method(ExecutableElement m, String descriptor, int more, ClassWriter file) {
    int varargs = m.isVarArgs() ? Opcodes.ACC_VARARGS : 0;
    MethodVisitor out =
        file.visitMethod(
            access(m) | varargs | more, m.getSimpleName().toString(), descriptor, null, null);
    annotations(m, out::visitAnnotation);
    out.visitEnd();
  }

  /** The descriptors of what the method overrides, where its own is another (JLS 15.12.4.5). */
  private Set<String> bridges(ExecutableElement m, TypeElement type) {
    Set<String> all = new LinkedHashSet<>();
    if (m.getKind() == ElementKind.METHOD && !m.getModifiers().contains(Modifier.STATIC)) {
      addOverridden(m, type, type.getSuperclass(), all);
      type.getInterfaces().forEach(i -> addOverridden(m, type, i, all));
    }
    all.remove(descriptors.of(m, type));
    return all;
  }

  private void addOverridden(
      ExecutableElement m, TypeElement type, TypeMirror above, Set<String> all) {
    if (!(above instanceof DeclaredType d) || !(d.asElement() instanceof TypeElement owner)) {
      return;
    }
    for (ExecutableElement other : ElementFilter.methodsIn(owner.getEnclosedElements())) {
      if (other.getSimpleName().equals(m.getSimpleName()) && elements.overrides(m, other, type)) {
        all.add(descriptors.of(other, owner));
      }
    }
    addOverridden(m, type, owner.getSuperclass(), all);
    owner.getInterfaces().forEach(i -> addOverridden(m, type, i, all));
  }

  private String superclass(TypeElement type) {
    TypeMirror above = type.getSuperclass();
    return above.getKind() == TypeKind.DECLARED ? name(above) : "java/lang/Object";
  }

  private String name(TypeMirror type) {
    return type instanceof DeclaredType d && d.asElement() instanceof TypeElement e
        ? internalName(e)
        : "java/lang/Object";
  }

  private static int kind(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
      case ANNOTATION_TYPE -> Opcodes.ACC_ANNOTATION | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
      case ENUM -> Opcodes.ACC_ENUM | Opcodes.ACC_SUPER;
      default -> Opcodes.ACC_SUPER;
    };
  }

  private static int access(Element e) {
    int access = 0;
    for (Modifier m : e.getModifiers()) {
      access |=
          switch (m) {
            case PUBLIC -> Opcodes.ACC_PUBLIC;
            case PROTECTED -> Opcodes.ACC_PROTECTED;
            case PRIVATE -> Opcodes.ACC_PRIVATE;
            case ABSTRACT -> Opcodes.ACC_ABSTRACT;
            case STATIC -> e instanceof TypeElement ? 0 : Opcodes.ACC_STATIC;
            case FINAL -> Opcodes.ACC_FINAL;
            case NATIVE -> Opcodes.ACC_NATIVE;
            default -> 0;
          };
    }
    return access;
  }

  /** How a class file takes an annotation: by its descriptor, and whether the JVM sees it. */
  private interface Sink {
    AnnotationVisitor open(String descriptor, boolean visible);
  }

  private void annotations(Element e, Sink sink) {
    List<? extends AnnotationMirror> all = e.getAnnotationMirrors();
    for (AnnotationMirror a : all) {
      AnnotationVisitor out = sink.open(descriptors.of(a.getAnnotationType()), true);
      new AnnotationWriter(out, descriptors).write(a);
    }
  }
}
