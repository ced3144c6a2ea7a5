package dev.mochaberry.translator.ir;

import java.util.List;

/** A typed Java expression. Operands are evaluated left to right, as JLS 15.7 says. */
public sealed interface Expr {

  /** The static type of the value; {@link Type#VOID} for calls without a result. */
  Type type();

  /**
   * A constant: Integer (also for byte, short, char as their int value), Boolean, Long, Float,
   * Double, String, a {@link Type} (class literal), or null.
   */
  record Const(Object value, Type type) implements Expr {}

  record Read(Local local) implements Expr {
    @Override
    public Type type() {
      return local.type();
    }
  }

  /**
   * @param target the object, or null for a static field
   */
  record FieldRead(Expr target, FieldRef field) implements Expr {
    @Override
    public Type type() {
      return field.type();
    }
  }

  record ArrayRead(Expr array, Expr index, Type type) implements Expr {}

  record ArrayLength(Expr array) implements Expr {
    @Override
    public Type type() {
      return Type.INT;
    }
  }

  /** The arithmetic operators; INT or LONG results wrap, shift counts are masked. */
  enum Operator {
    ADD,
    SUB,
    MUL,
    DIV,
    REM,
    SHL,
    SHR,
    USHR,
    AND,
    OR,
    XOR
  }

  /** Arithmetic; the type BOOLEAN appears with AND, OR, XOR on booleans. */
  record Binary(Operator op, Expr left, Expr right, Type type) implements Expr {}

  record Negate(Expr operand, Type type) implements Expr {}

  /** Comparison operators. */
  enum Relation {
    EQ,
    NE,
    LT,
    GE,
    GT,
    LE;

    /** The relation of two numbers that holds where this one does not; NaN is in none. */
    public Relation opposite() {
      return switch (this) {
        case EQ -> NE;
        case NE -> EQ;
        case LT -> GE;
        case GE -> LT;
        case GT -> LE;
        case LE -> GT;
      };
    }
  }

  /** A comparison of numbers, booleans (EQ, NE) or references by identity (EQ, NE). */
  record Compare(Relation relation, Expr left, Expr right) implements Expr {
    @Override
    public Type type() {
      return Type.BOOLEAN;
    }
  }

  /** lcmp, fcmpl … as a value: -1, 0, 1; {@code nan} is the result when an operand is NaN. */
  record ThreeWay(Expr left, Expr right, int nan) implements Expr {
    @Override
    public Type type() {
      return Type.INT;
    }
  }

  record Not(Expr operand) implements Expr {
    @Override
    public Type type() {
      return Type.BOOLEAN;
    }
  }

  /** {@code &&} (and) or {@code ||}; made by recover passes. */
  record ShortCircuit(boolean and, Expr left, Expr right) implements Expr {
    @Override
    public Type type() {
      return Type.BOOLEAN;
    }
  }

  /** {@code test ? then : otherwise}; made by recover passes. */
  record Conditional(Expr test, Expr then, Expr otherwise, Type type) implements Expr {}

  /** A primitive conversion: i2l, d2i, i2b …. The source type is the operand's. */
  record Convert(Expr operand, Type type) implements Expr {}

  /**
   * checkcast.
   *
   * @param proved whether a test before it says that it cannot fail
   */
  record Cast(Expr operand, Type type, boolean proved) implements Expr {

    /** A cast that may fail. */
    public Cast(Expr operand, Type type) {
      this(operand, type, false);
    }
  }

  record InstanceOf(Expr operand, Type tested) implements Expr {
    @Override
    public Type type() {
      return Type.BOOLEAN;
    }
  }

  /** {@code new} and the constructor's call in one. */
  record New(MethodRef constructor, List<Expr> arguments) implements Expr {
    @Override
    public Type type() {
      return new Type.ClassType(constructor.owner());
    }
  }

  /**
   * @param type the array's type; {@code sizes} gives the first dimensions
   */
  record NewArray(Type type, List<Expr> sizes) implements Expr {}

  /** An array initialiser. */
  record ArrayLiteral(Type.ArrayType type, List<Expr> elements) implements Expr {}

  /** How a call finds its method. */
  enum CallKind {
    STATIC,
    /** Also interface calls. */
    VIRTUAL,
    /** super.m(), this(…), super(…), Iface.super.m(). */
    SPECIAL
  }

  /**
   * @param target the receiver, or null for static calls
   */
  record Call(CallKind kind, Expr target, MethodRef method, List<Expr> arguments) implements Expr {
    @Override
    public Type type() {
      return method.result();
    }
  }

  /**
   * A lambda or method reference.
   *
   * @param sam the functional interface's method
   * @param tag the method handle's kind, as JVMS 4.4.8 numbers it (REF_invokeVirtual 5 …
   *     REF_invokeInterface 9)
   * @param captured the leading arguments of the implementation, receiver first
   * @param markers further interfaces, where the author cast to an intersection of types
   * @param bridges descriptors of further methods of the same name that are this function, too
   */
  record Lambda(
      MethodRef sam,
      int tag,
      MethodRef implementation,
      List<Expr> captured,
      String instantiated,
      List<Type.ClassType> markers,
      List<String> bridges)
      implements Expr {
    /** The kind of a handle to a static method. */
    public static final int REF_INVOKE_STATIC = 6;

    private static final int REF_NEW = 8;

    /** The same function around other values. */
    public Lambda capturing(List<Expr> values) {
      return new Lambda(sam, tag, implementation, values, instantiated, markers, bridges);
    }

    @Override
    public Type type() {
      return new Type.ClassType(sam.owner());
    }

    /** Whether the implementation is a static method. */
    public boolean isStatic() {
      return tag == REF_INVOKE_STATIC;
    }

    /** Whether the implementation is a constructor. */
    public boolean makesObject() {
      return tag == REF_NEW;
    }
  }

  /** String concatenation. */
  record Concat(List<Expr> parts) implements Expr {
    @Override
    public Type type() {
      return Type.STRING;
    }
  }

  /**
   * Another invokedynamic.
   *
   * @param bootstrap the bootstrap method
   * @param constants its static arguments: constants, {@link Type}s, {@link MethodRef}s, {@link
   *     FieldRef}s
   */
  record Dynamic(
      MethodRef bootstrap,
      String name,
      String descriptor,
      List<Object> constants,
      List<Expr> arguments)
      implements Expr {
    @Override
    public Type type() {
      return new MethodRef("", name, descriptor).result();
    }
  }

  /** Assigns and has the assigned value; made by recover passes. */
  record AssignExpr(Local local, Expr value) implements Expr {
    @Override
    public Type type() {
      return local.type();
    }
  }
}
