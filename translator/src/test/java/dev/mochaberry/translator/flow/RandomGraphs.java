package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Block.Handler;
import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes graphs of all shapes: irreducible, self loops, crossing and self-covering handlers. */
final class RandomGraphs {
  private static final Local CAUGHT = new Local(0, Type.THROWABLE, "caught", Local.Kind.VARIABLE);

  private RandomGraphs() {}

  static Body make(long seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(random.nextBoolean() ? 6 : 16);
    boolean forward = random.nextInt(3) == 0;
    int rows = random.nextInt(5);
    List<Handler> table = new ArrayList<>();
    List<boolean[]> covers = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      int kind = random.nextInt(5);
      Type.ClassType type = kind > 2 ? null : new Type.ClassType("E" + kind);
      table.add(new Handler(type, random.nextInt(size), CAUGHT));
      boolean[] cover = new boolean[size];
      boolean scattered = random.nextInt(4) == 0;
      int from = random.nextInt(size);
      int to = from + 1 + random.nextInt(size - from);
      for (int b = 0; b < size; b++) {
        cover[b] = scattered ? random.nextBoolean() : b >= from && b < to;
      }
      covers.add(cover);
    }
    List<Block> blocks = new ArrayList<>();
    for (int id = 0; id < size; id++) {
      List<Stmt.Simple> statements = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        statements.add(new Stmt.Eval(event("s" + id + "." + i), 0));
      }
      if (random.nextInt(6) == 0) {
        statements.add(new Stmt.Eval(new Expr.Read(CAUGHT), 0));
      }
      List<Handler> handlers = new ArrayList<>();
      for (int i = 0; i < rows; i++) {
        if (covers.get(i)[id]) {
          handlers.add(table.get(i));
        }
      }
      blocks.add(new Block(id, statements, end(id, size, forward, random), handlers));
    }
    return new Body(List.of(), blocks);
  }

  private static Expr event(String name) {
    return new Expr.Call(
        Expr.CallKind.STATIC, null, new MethodRef("Events", name, "()Z"), List.of());
  }

  private static int target(int id, int size, boolean forward, Random random) {
    if (forward && id + 1 < size && random.nextInt(5) > 0) {
      return Math.min(size - 1, id + 1 + random.nextInt(3));
    }
    return random.nextInt(size);
  }

  private static Terminator end(int id, int size, boolean forward, Random random) {
    int kind = random.nextInt(10);
    if (kind < 3) {
      return new Terminator.Goto(target(id, size, forward, random), 0);
    } else if (kind < 7) {
      return new Terminator.Branch(
          event("b" + id), target(id, size, forward, random), target(id, size, forward, random), 0);
    } else if (kind == 7) {
      List<Terminator.Arm> arms = new ArrayList<>();
      for (int i = 0; i < 6; i += 2) {
        arms.add(new Terminator.Arm(List.of(i, i + 1), target(id, size, forward, random)));
      }
      return new Terminator.Switch(event("w" + id), arms, target(id, size, forward, random), 0);
    } else if (kind == 8) {
      return new Terminator.Return(random.nextBoolean() ? null : event("r" + id), 0);
    }
    return new Terminator.Throw(event("t" + id), 0);
  }
}
