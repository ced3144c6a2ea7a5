/** Floats round a loop: each operation is rounded, and operands are evaluated in their order. */
public class FloatsInLoops {
  static float level = 0.1f;
  float gain = 1.1f;

  static float next() {
    level = level * 1.7f + 0.3f;
    return level;
  }

  float step(float x) {
    gain = gain * 0.99f + x / 3;
    return gain;
  }

  public static void main(String[] args) {
    float sum = 0;
    float product = 1;
    float smooth = 0;
    float[] values = new float[16];
    FloatsInLoops object = new FloatsInLoops();
    for (int i = 1; i < 16; i++) {
      sum += 0.1f;
      product = product * 1.1f - sum * (sum + 0.7f) / (i + 0.5f);
      smooth = 0.1f * i + (1 - 0.1f) * smooth;
      float order = level + next() * 2f;
      float other = next() * level - level * next();
      float assigned = sum * (sum = sum * 0.5f + 0.25f) + sum * 3f;
      float mine = object.gain + object.step(i) * object.gain;
      values[i] = (values[i - 1] + 1.3f) * 0.7f;
      float ofArray = values[i] * values[i - 1] + values[i] * 0.3f;
      float negative = -(sum * 0.3f) - -smooth * (-product * 0.01f);
      float quotient = (sum - 0.25f * i) / (0.5f - i * 0.25f);
      float rest = product % 0.7f + sum * 0.1f;
      System.out.println(
          sum + " " + product + " " + smooth + " " + order + " " + other + " " + assigned + " "
              + mine + " " + ofArray + " " + negative + " " + quotient + " " + rest);
    }
    float big = 1e30f;
    for (int i = 0; i < 4; i++) {
      big = big * 1e4f - big * 0.5f;
      System.out.println(big + " " + (big - big) * 2f);
    }
  }
}
