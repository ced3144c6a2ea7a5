package dev.mochaberry.junit.translation;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.junit.translation.values.Passages;
import dev.mochaberry.junit.translation.values.ValueFunctions;
import java.lang.invoke.LambdaMetafactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the main class of the program that a test class becomes: a {@code BoardProgram} that calls
 * its constructors and methods by number. No JVM ever loads it, so it need not respect who may
 * access what.
 */
final class ProgramWriter {
  private static final String PROGRAM = "dev/mochaberry/junit/board/BoardProgram";
  private static final String COMMAND = "Ldev/mochaberry/junit/board/Command;";
  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String RUNNABLE = "Ldev/mochaberry/asyncio/AsyncRunnable;";
  private static final int TARGET = 2;
  private static final int ARGUMENTS = 3;

  private static final Handle METAFACTORY =
      new Handle(
          Opcodes.H_INVOKESTATIC,
          Type.getInternalName(LambdaMetafactory.class),
          "metafactory",
          "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
              + "Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;"
              + "Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;",
          false);

  private final String name;
  private final TestMembers members;
  private final ValueFunctions values;
  private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  private ProgramWriter(String name, TestMembers members) {
    this.name = name;
    this.members = members;
    values = new ValueFunctions(name);
  }

  /** The class file of that (internal) name. */
  static byte[] write(String name, TestMembers members) {
    return new ProgramWriter(name, members).write();
  }

  private byte[] write() {
    out.visit(
        Opcodes.V1_8,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
        name,
        null,
        PROGRAM,
        null);
    constructor();
    main();
    List<Class<?>> classes = members.classes().stream().filter(ProgramWriter::isCreated).toList();
    byNumber(
        "create",
        "(I" + OBJECT + COMMAND + ")" + OBJECT,
        classes.stream().map(c -> members.number(c).orElseThrow()).toList(),
        (code, number) -> create(code, members.classes().get(number)));
    byNumber(
        "call",
        "(I" + OBJECT + COMMAND + ")V",
        members.methods().stream().map(m -> members.number(m).orElseThrow()).toList(),
        (code, number) -> call(code, members.methods().get(number), number));
    byNumber(
        "set",
        "(I" + OBJECT + COMMAND + ")V",
        IntStream.range(0, members.fields().size()).boxed().toList(),
        (code, number) -> set(code, members.fields().get(number)));
    values.write(out);
    out.visitEnd();
    return out.toByteArray();
  }

  /** Some classes only have static methods to be called, and some constructors cannot be. */
  private static boolean isCreated(Class<?> type) {
    return !Modifier.isAbstract(type.getModifiers())
        && TestMembers.refusal(TestMembers.constructor(type)).isEmpty();
  }

  private void constructor() {
    MethodVisitor code = begin(Opcodes.ACC_PUBLIC, "<init>", "()V");
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, PROGRAM, "<init>", "()V", false);
    end(code, Opcodes.RETURN);
  }

  private void main() {
    MethodVisitor code =
        begin(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "main", "([Ljava/lang/String;)V");
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "()V", false);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, PROGRAM, "serve", "()V", false);
    end(code, Opcodes.RETURN);
  }

  /** Writes the code of one case, which returns. */
  private interface Case {
    void write(MethodVisitor code, int number);
  }

  private void byNumber(String method, String descriptor, List<Integer> numbers, Case one) {
    MethodVisitor code = begin(Opcodes.ACC_PROTECTED, method, descriptor);
    Label[] labels = numbers.stream().map(n -> new Label()).toArray(Label[]::new);
    int[] keys = numbers.stream().mapToInt(n -> n).toArray();
    Label other = new Label();
    code.visitVarInsn(Opcodes.ILOAD, 1);
    code.visitLookupSwitchInsn(other, keys, labels);
    for (int i = 0; i < keys.length; i++) {
      code.visitLabel(labels[i]);
      one.write(code, keys[i]);
    }
    code.visitLabel(other);
    boolean gives = descriptor.endsWith(OBJECT);
    if (gives) {
      code.visitInsn(Opcodes.ACONST_NULL);
    }
    end(code, gives ? Opcodes.ARETURN : Opcodes.RETURN);
  }

  private void create(MethodVisitor code, Class<?> type) {
    Constructor<?> constructor = TestMembers.constructor(type);
    String owner = Type.getInternalName(type);
    code.visitTypeInsn(Opcodes.NEW, owner);
    code.visitInsn(Opcodes.DUP);
    int outer = TestMembers.outerParameters(type);
    Class<?>[] types = constructor.getParameterTypes();
    if (outer > 0) {
      code.visitVarInsn(Opcodes.ALOAD, TARGET);
      code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(types[0]));
    }
    for (int i = outer; i < types.length; i++) {
      argument(code, constructor, i, i - outer);
    }
    String descriptor = Type.getConstructorDescriptor(constructor);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, "<init>", descriptor, false);
    code.visitInsn(Opcodes.ARETURN);
  }

  private void set(MethodVisitor code, Field field) {
    String owner = Type.getInternalName(field.getDeclaringClass());
    boolean isStatic = Modifier.isStatic(field.getModifiers());
    if (!isStatic) {
      code.visitVarInsn(Opcodes.ALOAD, TARGET);
      code.visitTypeInsn(Opcodes.CHECKCAST, owner);
    }
    code.visitVarInsn(Opcodes.ALOAD, ARGUMENTS);
    code.visitInsn(Opcodes.ICONST_0);
    Passages.of(field.getType()).orElseThrow().load(values, code);
    code.visitFieldInsn(
        isStatic ? Opcodes.PUTSTATIC : Opcodes.PUTFIELD,
        owner,
        field.getName(),
        Type.getDescriptor(field.getType()));
    code.visitInsn(Opcodes.RETURN);
  }

  private void call(MethodVisitor code, Method method, int number) {
    boolean async = AnnotationSupport.isAnnotated(method, Async.class);
    loadAll(code, method);
    if (async) {
      String factory = lambdaDescriptor(method).replaceFirst("\\)V$", ")" + RUNNABLE);
      code.visitInvokeDynamicInsn(
          "run",
          factory,
          METAFACTORY,
          Type.getMethodType("()V"),
          new Handle(Opcodes.H_INVOKESTATIC, name, lambda(number), lambdaDescriptor(method), false),
          Type.getMethodType("()V"));
      code.visitMethodInsn(
          Opcodes.INVOKESTATIC,
          "dev/mochaberry/asyncio/EventLoop",
          "run",
          "(" + RUNNABLE + ")V",
          false);
    } else {
      invoke(code, method);
    }
    code.visitInsn(Opcodes.RETURN);
    if (async) {
      lambda(method, number);
    }
  }

  private void loadAll(MethodVisitor code, Method method) {
    if (!Modifier.isStatic(method.getModifiers())) {
      code.visitVarInsn(Opcodes.ALOAD, TARGET);
      code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(method.getDeclaringClass()));
    }
    Class<?>[] types = method.getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      argument(code, method, i, i);
    }
  }

  /** Puts an argument of a call on the stack; {@code index} is which of the command's it is. */
  private void argument(MethodVisitor code, Executable called, int parameter, int index) {
    code.visitVarInsn(Opcodes.ALOAD, ARGUMENTS);
    code.visitLdcInsn(index);
    Passages.of(called, parameter).orElseThrow().load(values, code);
  }

  private static void invoke(MethodVisitor code, Method method) {
    boolean isStatic = Modifier.isStatic(method.getModifiers());
    boolean isInterface = method.getDeclaringClass().isInterface();
    int opcode =
        isStatic
            ? Opcodes.INVOKESTATIC
            : isInterface ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    code.visitMethodInsn(
        opcode,
        Type.getInternalName(method.getDeclaringClass()),
        method.getName(),
        Type.getMethodDescriptor(method),
        isInterface);
  }

  private static String lambda(int number) {
    return "lambda$onMicroPython$" + number;
  }

  private static String lambdaDescriptor(Method method) {
    String descriptor = Type.getMethodDescriptor(method);
    return Modifier.isStatic(method.getModifiers())
        ? descriptor
        : "(" + Type.getDescriptor(method.getDeclaringClass()) + descriptor.substring(1);
  }

  /** The body of the function that the event loop runs. */
  private void lambda(Method method, int number) {
    String descriptor = lambdaDescriptor(method);
    MethodVisitor code =
        begin(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            lambda(number),
            descriptor);
    int local = 0;
    for (Type t : Type.getArgumentTypes(descriptor)) {
      code.visitVarInsn(t.getOpcode(Opcodes.ILOAD), local);
      local += t.getSize();
    }
    invoke(code, method);
    end(code, Opcodes.RETURN);
  }

  private MethodVisitor begin(int access, String method, String descriptor) {
    MethodVisitor code = out.visitMethod(access, method, descriptor, null, null);
    code.visitCode();
    return code;
  }

  private static void end(MethodVisitor code, int opcode) {
    code.visitInsn(opcode);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
