import java.util.ArrayList;
import java.util.List;

/** Bounds of loops that are final fields, also while their constructor runs. */
public class FinalBounds {
    private final int size;
    private final int[] squares;
    private int moving;
    private static final int LIMIT;
    private static final List<Integer> SEEN = new ArrayList<>();

    static {
        LIMIT = 3;
        for (int i = 0; i < LIMIT; i++) {
            SEEN.add(i);
        }
    }

    FinalBounds(int n) {
        size = n;
        squares = new int[size];
        for (int i = 0; i < size; i++) {
            squares[i] = i * i;
        }
        moving = n;
        for (int i = 0; i < moving; i++) {
            if (i == 1) {
                moving--;
            }
            SEEN.add(i);
        }
        for (int i = 0; i < squares.length; i++) {
            grow();
        }
    }

    FinalBounds(FinalBounds other) {
        this(other.size - 1);
        for (int i = 0; i < other.moving; i++) {
            other.shrink();
        }
    }

    void grow() {
        moving++;
    }

    void shrink() {
        moving -= 2;
        SEEN.add(-moving);
    }

    public static void main(String[] args) {
        FinalBounds a = new FinalBounds(4);
        System.out.println(a.moving + " " + a.squares[3] + " " + SEEN);
        FinalBounds b = new FinalBounds(a);
        System.out.println(a.moving + " " + b.moving + " " + b.size + " " + SEEN);
    }
}
