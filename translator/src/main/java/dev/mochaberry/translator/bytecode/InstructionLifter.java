package dev.mochaberry.translator.bytecode;

import static org.objectweb.asm.Opcodes.*;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Runs the instructions that end no block on symbolic operands (JVMS 6.5). */
final class InstructionLifter {
  private static final Type CLASS = new Type.ClassType("java/lang/Class");
  private static final Type[] ARRAY_TYPES = {
    Type.BOOLEAN, Type.CHAR, Type.FLOAT, Type.DOUBLE, Type.BYTE, Type.SHORT, Type.INT, Type.LONG
  };

  private final String owner;
  private final Slots slots;
  private final OperandStack stack;

  InstructionLifter(String owner, Slots slots, OperandStack stack) {
    this.owner = owner;
    this.slots = slots;
    this.stack = stack;
  }

  void lift(AbstractInsnNode i) {
    int op = i.getOpcode();
    if (i instanceof VarInsnNode v) {
      variable(v);
    } else if (i instanceof IincInsnNode n) {
      increment(n);
    } else if (i instanceof FieldInsnNode f) {
      field(f);
    } else if (i instanceof MethodInsnNode m) {
      call(m);
    } else if (i instanceof InvokeDynamicInsnNode d) {
      stack.push(InvokeDynamic.lift(d, stack.pop(arity(d.desc)), stack.line()));
    } else if (i instanceof TypeInsnNode t) {
      type(t);
    } else if (i instanceof LdcInsnNode l) {
      stack.push(constant(l.cst));
    } else if (i instanceof IntInsnNode n) {
      if (op == NEWARRAY) {
        newArray(new Type.ArrayType(ARRAY_TYPES[n.operand - T_BOOLEAN]), 1);
      } else {
        stack.push(new Expr.Const(n.operand, Type.INT));
      }
    } else if (i instanceof MultiANewArrayInsnNode n) {
      newArray(Type.of(n.desc), n.dims);
    } else {
      simple(op);
    }
  }

  private static int arity(String descriptor) {
    return org.objectweb.asm.Type.getArgumentCount(descriptor);
  }

  private void variable(VarInsnNode v) {
    int op = v.getOpcode();
    if (op == RET) {
      throw new UnsupportedBytecodeException(
          "the instruction ret, of compilers before Java 6,", stack.line());
    }
    if (op == ASTORE && stack.hold(v.var) || op == ALOAD && stack.pushHeld(v.var)) {
      return;
    }
    Local local = slots.at(v, v.var, op);
    if (op >= ISTORE && op <= ASTORE) {
      Expr value = Coercion.coerce(stack.pop(), local.type());
      stack.emit(new Stmt.Assign(local, value, stack.line()));
    } else {
      stack.push(new Expr.Read(local));
    }
  }

  private void increment(IincInsnNode n) {
    Local local = slots.at(n, n.var, IINC);
    boolean down = n.incr < 0;
    Expr by = new Expr.Const(down ? -n.incr : n.incr, Type.INT);
    Expr sum =
        new Expr.Binary(down ? Operator.SUB : Operator.ADD, new Expr.Read(local), by, Type.INT);
    Expr value = Coercion.coerce(sum, local.type());
    stack.emit(new Stmt.Assign(local, value, stack.line()));
  }

  private void field(FieldInsnNode f) {
    FieldRef ref = new FieldRef(f.owner, f.name, Type.of(f.desc));
    switch (f.getOpcode()) {
      case GETSTATIC -> stack.push(new Expr.FieldRead(null, ref));
      case GETFIELD -> stack.push(new Expr.FieldRead(stack.pop(), ref));
      default -> {
        Expr value = Coercion.coerce(stack.pop(), ref.type());
        Expr target = f.getOpcode() == PUTFIELD ? stack.pop() : null;
        stack.emit(new Stmt.FieldWrite(target, ref, value, stack.line()));
      }
    }
  }

  private void call(MethodInsnNode m) {
    MethodRef ref = new MethodRef(m.owner, m.name, m.desc);
    List<Expr> arguments = coerced(stack.pop(arity(m.desc)), ref.parameters());
    if (m.name.equals("<init>")) {
      stack.construct(ref, arguments);
      return;
    }
    Expr.CallKind kind =
        switch (m.getOpcode()) {
          case INVOKESTATIC -> Expr.CallKind.STATIC;
          // Before nest mates (Java 11), a class called its private methods this way.
          case INVOKESPECIAL ->
              m.owner.equals(owner) ? Expr.CallKind.VIRTUAL : Expr.CallKind.SPECIAL;
          default -> Expr.CallKind.VIRTUAL;
        };
    Expr target = kind == Expr.CallKind.STATIC ? null : stack.pop();
    if (isTypeTest(ref, target)) {
      Type tested = (Type) ((Expr.Const) target).value();
      stack.push(new Expr.InstanceOf(arguments.get(0), tested));
      return;
    }
    Expr call = new Expr.Call(kind, target, ref, arguments);
    if (call.type() == Type.VOID) {
      stack.emit(new Stmt.Eval(call, stack.line()));
    } else {
      stack.push(call);
    }
  }

  /** Whether this is {@code T.class.isInstance(x)}, which is {@code x instanceof T}. */
  private static boolean isTypeTest(MethodRef called, Expr target) {
    return called.owner().equals("java/lang/Class")
        && called.name().equals("isInstance")
        && target instanceof Expr.Const c
        && c.value() instanceof Type t
        && t.isReference();
  }

  static List<Expr> coerced(List<Expr> values, List<Type> types) {
    List<Expr> result = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      result.add(Coercion.coerce(values.get(i), types.get(i)));
    }
    return result;
  }

  private void type(TypeInsnNode t) {
    switch (t.getOpcode()) {
      case NEW -> stack.pushNew(slots.nextId(), t.desc);
      case ANEWARRAY -> newArray(new Type.ArrayType(Type.ofInternalName(t.desc)), 1);
      case CHECKCAST -> stack.push(new Expr.Cast(stack.pop(), Type.ofInternalName(t.desc)));
      default -> stack.push(new Expr.InstanceOf(stack.pop(), Type.ofInternalName(t.desc)));
    }
  }

  private void newArray(Type type, int dimensions) {
    stack.push(new Expr.NewArray(type, stack.pop(dimensions)));
  }

  private Expr constant(Object value) {
    if (value instanceof Integer) {
      return new Expr.Const(value, Type.INT);
    } else if (value instanceof Long) {
      return new Expr.Const(value, Type.LONG);
    } else if (value instanceof Float) {
      return new Expr.Const(value, Type.FLOAT);
    } else if (value instanceof Double) {
      return new Expr.Const(value, Type.DOUBLE);
    } else if (value instanceof String) {
      return new Expr.Const(value, Type.STRING);
    } else if (value instanceof org.objectweb.asm.Type t
        && t.getSort() >= org.objectweb.asm.Type.ARRAY
        && t.getSort() <= org.objectweb.asm.Type.OBJECT) {
      return new Expr.Const(Type.of(t.getDescriptor()), CLASS);
    }
    throw new UnsupportedBytecodeException("a constant made at run time", stack.line());
  }

  private void simple(int op) {
    if (op == NOP) {
      return;
    } else if (op == ACONST_NULL) {
      stack.push(new Expr.Const(null, Type.NULL));
    } else if (op >= ICONST_M1 && op <= ICONST_5) {
      stack.push(new Expr.Const(op - ICONST_0, Type.INT));
    } else if (op == LCONST_0 || op == LCONST_1) {
      stack.push(new Expr.Const((long) (op - LCONST_0), Type.LONG));
    } else if (op >= FCONST_0 && op <= FCONST_2) {
      stack.push(new Expr.Const((float) (op - FCONST_0), Type.FLOAT));
    } else if (op == DCONST_0 || op == DCONST_1) {
      stack.push(new Expr.Const((double) (op - DCONST_0), Type.DOUBLE));
    } else if (op >= IALOAD && op <= SALOAD) {
      Expr index = stack.pop();
      Expr array = stack.pop();
      stack.push(new Expr.ArrayRead(array, index, element(array, op - IALOAD)));
    } else if (op >= IASTORE && op <= SASTORE) {
      stack.storeElement(elementKind(op - IASTORE));
    } else if (op >= POP && op <= SWAP) {
      shuffle(op);
    } else if (op >= IADD && op <= LXOR) {
      arithmetic(op);
    } else if (op >= I2L && op <= I2S) {
      stack.push(new Expr.Convert(stack.pop(), conversion(op)));
    } else if (op >= LCMP && op <= DCMPG) {
      Expr right = stack.pop();
      Expr left = stack.pop();
      stack.push(new Expr.ThreeWay(left, right, op == FCMPG || op == DCMPG ? 1 : -1));
    } else if (op == ARRAYLENGTH) {
      stack.push(new Expr.ArrayLength(stack.pop()));
    } else if (op == MONITORENTER || op == MONITOREXIT) {
      Expr object = stack.pop();
      stack.emit(new Stmt.Monitor(object, op == MONITORENTER, stack.line()));
    } else {
      throw new UnsupportedBytecodeException("the instruction with opcode " + op, stack.line());
    }
  }

  private static Type element(Expr array, int kind) {
    return array.type() instanceof Type.ArrayType a ? a.element() : elementKind(kind);
  }

  private static Type elementKind(int kind) {
    return switch (kind) {
      case 0 -> Type.INT;
      case 1 -> Type.LONG;
      case 2 -> Type.FLOAT;
      case 3 -> Type.DOUBLE;
      case 4 -> Type.OBJECT;
      case 5 -> Type.BYTE;
      case 6 -> Type.CHAR;
      default -> Type.SHORT;
    };
  }

  private void shuffle(int op) {
    switch (op) {
      case POP -> stack.drop(1);
      case POP2 -> stack.drop(2);
      case DUP -> stack.duplicate(1, 0);
      case DUP_X1 -> stack.duplicate(1, 1);
      case DUP_X2 -> stack.duplicate(1, 2);
      case DUP2 -> stack.duplicate(2, 0);
      case DUP2_X1 -> stack.duplicate(2, 1);
      case DUP2_X2 -> stack.duplicate(2, 2);
      default -> stack.swap();
    }
  }

  private static final Operator[] GROUPS = {
    Operator.ADD, Operator.SUB, Operator.MUL, Operator.DIV, Operator.REM
  };
  private static final Operator[] BIT_GROUPS = {
    Operator.SHL, Operator.SHR, Operator.USHR, Operator.AND, Operator.OR, Operator.XOR
  };
  private static final Type[] KINDS = {Type.INT, Type.LONG, Type.FLOAT, Type.DOUBLE};

  private void arithmetic(int op) {
    if (op >= INEG && op <= DNEG) {
      stack.push(new Expr.Negate(stack.pop(), KINDS[op - INEG]));
      return;
    }
    Expr right = stack.pop();
    Expr left = stack.pop();
    if (op < INEG) {
      stack.push(new Expr.Binary(GROUPS[(op - IADD) / 4], left, right, KINDS[(op - IADD) % 4]));
      return;
    }
    Operator operator = BIT_GROUPS[(op - ISHL) / 2];
    Type type = KINDS[(op - ISHL) % 2];
    boolean logical =
        op >= IAND
            && (left.type() == Type.BOOLEAN || right.type() == Type.BOOLEAN)
            && isTruth(left)
            && isTruth(right);
    if (logical) {
      left = Coercion.coerce(left, Type.BOOLEAN);
      right = Coercion.coerce(right, Type.BOOLEAN);
      type = Type.BOOLEAN;
    }
    stack.push(new Expr.Binary(operator, left, right, type));
  }

  private static boolean isTruth(Expr e) {
    return e.type() == Type.BOOLEAN
        || e instanceof Expr.Const c && (c.value().equals(0) || c.value().equals(1))
        || e instanceof Expr.Read r && r.local().kind() == Local.Kind.TEMPORARY;
  }

  private static Type conversion(int op) {
    return switch (op) {
      case I2L, F2L, D2L -> Type.LONG;
      case I2F, L2F, D2F -> Type.FLOAT;
      case I2D, L2D, F2D -> Type.DOUBLE;
      case I2B -> Type.BYTE;
      case I2C -> Type.CHAR;
      case I2S -> Type.SHORT;
      default -> Type.INT;
    };
  }

  /**
   * The test of a conditional jump: what must hold for it to be taken, and whether it says the
   * opposite.
   */
  record Test(Expr taken, Expr notTaken) {}

  /**
   * The operands of a conditional jump as its test, both ways round: NaN makes them differ from a
   * plain negation.
   */
  Test test(int op) {
    if (op == IFNULL || op == IFNONNULL) {
      Expr x = stack.pop();
      Expr none = new Expr.Const(null, Type.NULL);
      return both(op == IFNULL ? Relation.EQ : Relation.NE, x, none);
    }
    if (op >= IF_ICMPEQ) {
      Expr right = stack.pop();
      Expr left = stack.pop();
      int relation = op >= IF_ACMPEQ ? op - IF_ACMPEQ : op - IF_ICMPEQ;
      return both(RELATIONS.get(relation), left, right);
    }
    Relation r = RELATIONS.get(op - IFEQ);
    Expr x = stack.pop();
    if (x instanceof Expr.ThreeWay t) {
      if (t.left().type() == Type.LONG) {
        return both(r, t.left(), t.right());
      }
      Expr plain = new Expr.Compare(r, t.left(), t.right());
      Expr turned = new Expr.Compare(r.opposite(), t.left(), t.right());
      boolean takenOnNan = holds(r, t.nan());
      return takenOnNan
          ? new Test(Coercion.not(turned), turned)
          : new Test(plain, Coercion.not(plain));
    }
    return both(r, x, new Expr.Const(0, Type.INT));
  }

  private static final List<Relation> RELATIONS =
      List.of(Relation.EQ, Relation.NE, Relation.LT, Relation.GE, Relation.GT, Relation.LE);

  private static boolean holds(Relation r, int value) {
    return switch (r) {
      case EQ -> value == 0;
      case NE -> value != 0;
      case LT -> value < 0;
      case GE -> value >= 0;
      case GT -> value > 0;
      case LE -> value <= 0;
    };
  }

  private static Test both(Relation r, Expr left, Expr right) {
    return new Test(Coercion.compare(r, left, right), Coercion.compare(r.opposite(), left, right));
  }
}
