package dev.mochaberry.junit.translation.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Maps, in the order that they have on the JVM: the keys, then the values. */
record MapPassage(Passage keys, Passage values) implements ValueFunctions.Compound {

  @Override
  public Class<?> type() {
    return Map.class;
  }

  @Override
  public String literal(Object value) {
    if (value == null) {
      return "None";
    }
    List<String> words = new ArrayList<>();
    Map<?, ?> map = (Map<?, ?>) value;
    List<Object> all = new ArrayList<>(map.keySet());
    words.add(keys.literal(all));
    words.add(values.literal(new ArrayList<Object>(map.values())));
    return SimplePassage.tuple(words);
  }

  @Override
  public void make(ValueFunctions functions, MethodVisitor code, int parts) {
    functions.part(keys, code, parts, 0);
    functions.part(values, code, parts, 1);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        "dev/mochaberry/junit/board/Arguments",
        "map",
        "(Ljava/util/List;Ljava/util/List;)Ljava/util/Map;",
        false);
  }
}
