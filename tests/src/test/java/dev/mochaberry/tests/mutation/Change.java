package dev.mochaberry.tests.mutation;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * One kind of change to a program, anywhere in it. Where there is no place for it, none is made.
 */
enum Change {
  OPERATOR {
    @Override
    void apply(CompilationUnit unit, Random random) {
      BinaryExpr place = any(unit, BinaryExpr.class, random);
      if (place != null) {
        for (List<BinaryExpr.Operator> family : OPERATORS) {
          if (family.contains(place.getOperator())) {
            place.setOperator(any(family, random));
          }
        }
      }
    }
  },
  OPERANDS {
    @Override
    void apply(CompilationUnit unit, Random random) {
      BinaryExpr place = any(unit, BinaryExpr.class, random);
      if (place != null) {
        Expression left = place.getLeft().clone();
        place.setLeft(place.getRight().clone());
        place.setRight(left);
      }
    }
  },
  ASSIGNMENT {
    @Override
    void apply(CompilationUnit unit, Random random) {
      AssignExpr place = any(unit, AssignExpr.class, random);
      if (place != null) {
        place.setOperator(any(List.of(AssignExpr.Operator.values()), random));
      }
    }
  },
  UNARY {
    @Override
    void apply(CompilationUnit unit, Random random) {
      UnaryExpr place = any(unit, UnaryExpr.class, random);
      if (place != null) {
        place.setOperator(any(List.of(UnaryExpr.Operator.values()), random));
      }
    }
  },
  NUMBER {
    @Override
    void apply(CompilationUnit unit, Random random) {
      Expression place =
          any(
              unit,
              Expression.class,
              random,
              e ->
                  e instanceof IntegerLiteralExpr
                      || e instanceof LongLiteralExpr
                      || e instanceof DoubleLiteralExpr
                      || e instanceof CharLiteralExpr);
      if (place != null) {
        replace(place, any(NUMBERS, random));
      }
    }
  },
  NEIGHBOUR_NUMBER {
    @Override
    void apply(CompilationUnit unit, Random random) {
      IntegerLiteralExpr place = any(unit, IntegerLiteralExpr.class, random);
      if (place != null) {
        replace(place, "(" + place + any(List.of(" + 1", " - 1", " * 2", " * -1"), random) + ")");
      }
    }
  },
  TEXT {
    @Override
    void apply(CompilationUnit unit, Random random) {
      StringLiteralExpr place = any(unit, StringLiteralExpr.class, random);
      if (place != null) {
        replace(place, any(TEXTS, random));
      }
    }
  },
  PRIMITIVE {
    @Override
    void apply(CompilationUnit unit, Random random) {
      PrimitiveType place = any(unit, PrimitiveType.class, random);
      if (place != null) {
        place.replace(type(any(NUMERIC, random)));
      }
    }
  },
  TYPE_OF_VARIABLE {
    @Override
    void apply(CompilationUnit unit, Random random) {
      VariableDeclarator place = any(unit, VariableDeclarator.class, random);
      if (place != null) {
        place.setType(type(any(WIDER, random)));
      }
    }
  },
  TYPE_OF_PARAMETER {
    @Override
    void apply(CompilationUnit unit, Random random) {
      Parameter place = any(unit, Parameter.class, random, p -> !isOfMain(p));
      if (place != null) {
        place.setType(type(any(WIDER, random)));
      }
    }
  },
  RESULT_TYPE {
    @Override
    void apply(CompilationUnit unit, Random random) {
      MethodDeclaration place = any(unit, MethodDeclaration.class, random, m -> !isMain(m));
      if (place != null) {
        place.setType(type(any(WIDER, random)));
      }
    }
  },
  CLASS {
    @Override
    void apply(CompilationUnit unit, Random random) {
      ObjectCreationExpr place = any(unit, ObjectCreationExpr.class, random);
      if (place != null) {
        for (List<String> family : CLASSES) {
          if (family.contains(place.getType().getNameAsString())) {
            ClassOrInterfaceType type = place.getType();
            type.removeScope();
            type.setName(any(family, random));
          }
        }
      }
    }
  },
  METHOD {
    @Override
    void apply(CompilationUnit unit, Random random) {
      MethodCallExpr place = any(unit, MethodCallExpr.class, random);
      if (place != null) {
        for (List<String> family : METHODS) {
          if (family.contains(place.getNameAsString())) {
            place.setName(any(family, random));
            return;
          }
        }
      }
    }
  },
  ARGUMENTS {
    @Override
    void apply(CompilationUnit unit, Random random) {
      MethodCallExpr place =
          any(unit, MethodCallExpr.class, random, c -> c.getArguments().size() > 1);
      if (place != null) {
        Expression first = place.getArgument(0).clone();
        place.setArgument(0, place.getArgument(1).clone());
        place.setArgument(1, first);
      }
    }
  },
  EXPRESSION_FROM_ELSEWHERE {
    @Override
    void apply(CompilationUnit unit, Random random) {
      Expression place = anyExpression(unit, random);
      Expression other = anyExpression(unit, random);
      if (place != null && !contains(other, place)) {
        place.replace(other.clone());
      }
    }
  },
  VARIABLE_FROM_ELSEWHERE {
    @Override
    void apply(CompilationUnit unit, Random random) {
      NameExpr place = any(unit, NameExpr.class, random);
      if (place != null) {
        place.replace(any(unit, NameExpr.class, random).clone());
      }
    }
  },
  WRAPPED_EXPRESSION {
    @Override
    void apply(CompilationUnit unit, Random random) {
      Expression place = anyExpression(unit, random);
      if (place != null) {
        replace(place, any(WRAPPERS, random).replace("#", place.toString()));
      }
    }
  },
  CHOICE {
    @Override
    void apply(CompilationUnit unit, Random random) {
      Expression place = anyExpression(unit, random);
      Expression other = anyExpression(unit, random);
      BinaryExpr condition =
          any(unit, BinaryExpr.class, random, b -> OPERATORS.get(1).contains(b.getOperator()));
      if (place != null && condition != null) {
        replace(place, "(" + condition + " ? " + place + " : " + other + ")");
      }
    }
  },
  OTHER_BRANCH {
    @Override
    void apply(CompilationUnit unit, Random random) {
      ConditionalExpr place = any(unit, ConditionalExpr.class, random);
      if (place != null) {
        Expression then = place.getThenExpr().clone();
        place.setThenExpr(place.getElseExpr().clone());
        place.setElseExpr(then);
      }
    }
  },
  STATEMENT_REMOVED {
    @Override
    void apply(CompilationUnit unit, Random random) {
      Statement place = anyStatement(unit, random);
      if (place != null) {
        place.remove();
      }
    }
  },
  STATEMENT_TWICE {
    @Override
    void apply(CompilationUnit unit, Random random) {
      Statement place = anyStatement(unit, random);
      if (place != null) {
        insertBefore(place, place.clone());
      }
    }
  },
  STATEMENT_FROM_ELSEWHERE {
    @Override
    void apply(CompilationUnit unit, Random random) {
      Statement place = anyStatement(unit, random);
      if (place != null) {
        Statement other = anyStatement(unit, random);
        insertBefore(place, other.clone());
      }
    }
  },
  STATEMENTS_SWAPPED {
    @Override
    void apply(CompilationUnit unit, Random random) {
      Statement place = anyStatement(unit, random);
      if (place != null) {
        BlockStmt block = (BlockStmt) place.getParentNode().orElseThrow();
        int at = indexIn(block, place);
        if (at > 0) {
          Statement before = block.getStatement(at - 1).clone();
          block.setStatement(at - 1, place.clone());
          block.setStatement(at, before);
        }
      }
    }
  },
  WRAPPED_STATEMENT {
    @Override
    void apply(CompilationUnit unit, Random random) {
      Statement place = anyStatement(unit, random);
      if (place != null) {
        String text = any(FRAMES, random).replace("$", String.valueOf(random.nextInt(1000)));
        replaceStatement(place, text.replace("#", place.toString()));
      }
    }
  },
  EARLY_EXIT {
    @Override
    void apply(CompilationUnit unit, Random random) {
      Statement place = anyStatement(unit, random);
      BinaryExpr condition =
          any(unit, BinaryExpr.class, random, b -> OPERATORS.get(1).contains(b.getOperator()));
      if (place != null && condition != null) {
        String text = "if (" + condition + ") " + any(EXITS, random);
        Mutant.parser().parseStatement(text).getResult().ifPresent(s -> insertBefore(place, s));
      }
    }
  },
  CONDITION_NEGATED {
    @Override
    void apply(CompilationUnit unit, Random random) {
      IfStmt place = any(unit, IfStmt.class, random);
      if (place != null && place.getCondition().findAll(NameExpr.class).size() > 0) {
        replace(place.getCondition(), "!(" + place.getCondition() + ")");
      }
    }
  },
  LOOP {
    @Override
    void apply(CompilationUnit unit, Random random) {
      WhileStmt place = any(unit, WhileStmt.class, random);
      if (place != null) {
        place.replace(new DoStmt(place.getBody().clone(), place.getCondition().clone()));
      }
    }
  },
  FIELD_KIND {
    @Override
    void apply(CompilationUnit unit, Random random) {
      FieldDeclaration place = any(unit, FieldDeclaration.class, random);
      if (place != null) {
        Modifier.Keyword keyword =
            any(
                List.of(Modifier.Keyword.FINAL, Modifier.Keyword.STATIC, Modifier.Keyword.VOLATILE),
                random);
        place.setModifier(keyword, !place.hasModifier(keyword));
      }
    }
  };

  private static final List<List<BinaryExpr.Operator>> OPERATORS =
      List.of(
          List.of(
              BinaryExpr.Operator.PLUS,
              BinaryExpr.Operator.MINUS,
              BinaryExpr.Operator.MULTIPLY,
              BinaryExpr.Operator.DIVIDE,
              BinaryExpr.Operator.REMAINDER,
              BinaryExpr.Operator.XOR,
              BinaryExpr.Operator.BINARY_AND,
              BinaryExpr.Operator.BINARY_OR,
              BinaryExpr.Operator.LEFT_SHIFT,
              BinaryExpr.Operator.SIGNED_RIGHT_SHIFT,
              BinaryExpr.Operator.UNSIGNED_RIGHT_SHIFT),
          List.of(
              BinaryExpr.Operator.LESS,
              BinaryExpr.Operator.LESS_EQUALS,
              BinaryExpr.Operator.GREATER,
              BinaryExpr.Operator.GREATER_EQUALS,
              BinaryExpr.Operator.EQUALS,
              BinaryExpr.Operator.NOT_EQUALS),
          List.of(
              BinaryExpr.Operator.AND,
              BinaryExpr.Operator.OR,
              BinaryExpr.Operator.XOR,
              BinaryExpr.Operator.BINARY_AND,
              BinaryExpr.Operator.BINARY_OR));
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "-1",
          "2",
          "3",
          "7",
          "31",
          "32",
          "33",
          "64",
          "100",
          "127",
          "128",
          "-128",
          "255",
          "1000",
          "32767",
          "65535",
          "Integer.MAX_VALUE",
          "Integer.MIN_VALUE",
          "'a'",
          "'\\uffff'",
          "0L",
          "5L",
          "Long.MAX_VALUE",
          "Long.MIN_VALUE",
          "1L << 40",
          "0.0",
          "-0.0",
          "0.5",
          "1e10",
          "1.5f",
          "Double.NaN",
          "Double.MIN_VALUE",
          "(byte) 200",
          "(short) 40000");
  private static final List<String> TEXTS =
      List.of(
          "\"\"",
          "\" \"",
          "\"a\"",
          "\"abcabc\"",
          "\"12\"",
          "\"-7\"",
          "\"\\u00e9\\ud83d\\ude00\"",
          "\"a,b,,c\"",
          "\"null\"",
          "\"%d|%s\"",
          "\"\\t x \\n\"",
          "null",
          "\"Zz\"");
  private static final List<String> NUMERIC =
      List.of(
          "int",
          "long",
          "short",
          "byte",
          "char",
          "double",
          "float",
          "boolean",
          "Integer",
          "Long",
          "Double",
          "Character");
  private static final List<String> WIDER =
      List.of(
          "Object",
          "var",
          "long",
          "double",
          "int",
          "Integer",
          "Long",
          "Number",
          "Comparable",
          "CharSequence",
          "Iterable",
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "String",
          "short",
          "char",
          "float");
  private static final List<List<String>> CLASSES =
      List.of(
          List.of(
              "ArrayList",
              "LinkedList",
              "java.util.Vector",
              "java.util.ArrayDeque",
              "PriorityQueue",
              "java.util.Stack",
              "java.util.TreeSet",
              "java.util.LinkedHashSet",
              "java.util.concurrent.CopyOnWriteArrayList"),
          List.of(
              "HashMap",
              "TreeMap",
              "java.util.LinkedHashMap",
              "java.util.Hashtable",
              "java.util.WeakHashMap",
              "java.util.concurrent.ConcurrentHashMap",
              "java.util.concurrent.ConcurrentSkipListMap",
              "java.util.IdentityHashMap"),
          List.of(
              "HashSet",
              "TreeSet",
              "java.util.LinkedHashSet",
              "java.util.ArrayList",
              "java.util.concurrent.ConcurrentSkipListSet"),
          List.of(
              "ArrayDeque",
              "LinkedList",
              "java.util.PriorityQueue",
              "java.util.concurrent.ConcurrentLinkedDeque",
              "java.util.concurrent.LinkedBlockingDeque"),
          List.of(
              "IllegalArgumentException",
              "IllegalStateException",
              "RuntimeException",
              "ArithmeticException",
              "UnsupportedOperationException",
              "Error",
              "Exception",
              "IndexOutOfBoundsException",
              "java.util.NoSuchElementException"),
          List.of("StringBuilder", "StringBuffer"));
  private static final List<List<String>> METHODS =
      List.of(
          List.of(
              "add", "addFirst", "addLast", "offer", "push", "remove", "contains", "offerFirst"),
          List.of(
              "poll",
              "pollFirst",
              "pollLast",
              "pop",
              "peek",
              "peekFirst",
              "peekLast",
              "getFirst",
              "getLast",
              "removeFirst",
              "removeLast",
              "remove",
              "element",
              "first",
              "last"),
          List.of("get", "remove", "containsKey", "containsValue", "indexOf", "contains"),
          List.of(
              "put", "putIfAbsent", "replace", "getOrDefault", "remove", "set", "add", "setCharAt"),
          List.of("keySet", "values", "entrySet", "navigableKeySet", "descendingMap"),
          List.of("length", "size", "hashCode", "isEmpty", "capacity", "toString", "isBlank"),
          List.of("charAt", "codePointAt", "substring", "repeat", "get"),
          List.of("max", "min", "floorMod", "floorDiv", "addExact", "subtractExact", "pow", "sum"),
          List.of("abs", "sqrt", "floor", "ceil", "round", "rint", "negateExact", "signum", "cbrt"),
          List.of(
              "trim", "strip", "toUpperCase", "toLowerCase", "intern", "stripLeading", "length"),
          List.of("equals", "compareTo", "equalsIgnoreCase", "startsWith", "endsWith", "contains"),
          List.of("print", "println", "append"),
          List.of("compute", "merge", "computeIfAbsent", "computeIfPresent", "putIfAbsent"),
          List.of(
              "map", "filter", "peek", "flatMap", "takeWhile", "dropWhile", "mapToInt", "sorted"),
          List.of("anyMatch", "allMatch", "noneMatch", "filter", "count"),
          List.of("findFirst", "findAny", "count", "toList", "iterator", "distinct", "sorted"),
          List.of("floorKey", "ceilingKey", "higherKey", "lowerKey", "headMap", "tailMap", "get"),
          List.of(
              "toBinaryString",
              "toHexString",
              "toOctalString",
              "toString",
              "bitCount",
              "reverse",
              "highestOneBit",
              "numberOfLeadingZeros",
              "parseInt",
              "valueOf"));
  private static final List<String> WRAPPERS =
      List.of(
          "(int) (#)",
          "(long) (#)",
          "(byte) (#)",
          "(char) (#)",
          "(short) (#)",
          "(double) (#)",
          "(float) (#)",
          "(Object) (#)",
          "Integer.valueOf(#)",
          "String.valueOf(#)",
          "(\"\" + (#))",
          "-(#)",
          "~(#)",
          "!(#)",
          "(#) + 1",
          "(#) / 2",
          "(#) % 3",
          "(#) >>> 1",
          "(#) == null",
          "java.util.Objects.requireNonNull(#)",
          "java.util.Optional.ofNullable(#).get()",
          "((java.util.function.Supplier<Integer>) () -> #).get()",
          "((java.util.function.Supplier<String>) () -> #).get()",
          "((Comparable) (#))",
          "((#) instanceof Integer)",
          "Math.abs(#)",
          "(#).hashCode()",
          "(#).toString()",
          "java.util.List.of(#).get(0)",
          "(#).equals(null)",
          "null",
          "Long.valueOf(#)",
          "Character.valueOf(#)",
          "(#).intValue()",
          "java.util.Map.of(1, #).get(1)",
          "new int[] {#}[0]",
          "switch (1) { case 1 -> #; default -> #; }");
  private static final List<String> FRAMES =
      List.of(
          "{ # }",
          "try { # } finally { System.out.print(\"f\"); }",
          "try { # } catch (RuntimeException e$) { System.out.println(e$); }",
          "try { # } catch (Throwable e$) { System.out.println(e$.getMessage()); }",
          "for (int q$ = 0; q$ < 2; q$++) { # }",
          "for (long q$ = 3; q$ > 0; q$--) { # }",
          "l$: { # }",
          "do { # } while (false);",
          "synchronized (\"\") { # }",
          "if (System.out != null) { # }",
          "((Runnable) () -> { # }).run();",
          "new Object() { void m$() { # } }.m$();",
          "switch (\"a$\".length()) { case 2: # default: System.out.print(\"d\"); }",
          "while (true) { # break; }",
          "for (String s$ : java.util.List.of(\"p\", \"q\")) { # System.out.print(s$); }");
  private static final List<String> EXITS =
      List.of(
          "return;",
          "break;",
          "continue;",
          "return null;",
          "return 0;",
          "return true;",
          "throw new IllegalStateException(\"exit\");",
          "throw null;");

  /**
   * Changes the program.
   *
   * @throws ClassCastException where the tree has no room for it: at places that take one kind of
   *     expression only, as patterns or the elements of arrays
   */
  abstract void apply(CompilationUnit unit, Random random);

  private static <T> T any(List<T> list, Random random) {
    return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
  }

  private static <T extends Node> T any(CompilationUnit unit, Class<T> type, Random random) {
    return any(unit.findAll(type), random);
  }

  private static <T extends Node> T any(
      CompilationUnit unit, Class<T> type, Random random, Predicate<T> wanted) {
    return any(unit.findAll(type, wanted), random);
  }

  private static Expression anyExpression(CompilationUnit unit, Random random) {
    return any(unit, Expression.class, random);
  }

  /** A statement of a block that may be gone, or stand twice. */
  private static Statement anyStatement(CompilationUnit unit, Random random) {
    return any(
        unit,
        Statement.class,
        random,
        s ->
            s.getParentNode().filter(BlockStmt.class::isInstance).isPresent()
                && !(s instanceof ExplicitConstructorInvocationStmt));
  }

  private static boolean isMain(MethodDeclaration method) {
    return method.getNameAsString().equals("main");
  }

  private static boolean isOfMain(Parameter parameter) {
    return parameter
        .getParentNode()
        .filter(p -> p instanceof MethodDeclaration m && isMain(m))
        .isPresent();
  }

  private static boolean contains(Node outer, Node inner) {
    for (Node at = inner; at != null; at = at.getParentNode().orElse(null)) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  private static void insertBefore(Statement place, Statement other) {
    BlockStmt block = (BlockStmt) place.getParentNode().orElseThrow();
    block.getStatements().add(indexIn(block, place), other);
  }

  /** By identity: statements that read the same are equal. */
  private static int indexIn(BlockStmt block, Statement statement) {
    for (int i = 0; i < block.getStatements().size(); i++) {
      if (block.getStatement(i) == statement) {
        return i;
      }
    }
    throw new IllegalStateException("not of this block: " + statement);
  }

  /** Where the text is no expression (a switch's arms in an older context), nothing is changed. */
  private static void replace(Expression place, String text) {
    Mutant.parser().parseExpression(text).getResult().ifPresent(place::replace);
  }

  private static void replaceStatement(Statement place, String text) {
    Mutant.parser().parseStatement(text).getResult().ifPresent(place::replace);
  }

  private static Type type(String text) {
    return Mutant.parser().parseType(text).getResult().orElseThrow();
  }
}
