import java.util.Arrays;
import java.util.List;

/** Calls of more arguments than MicroPython counts, which come from arrays of the call's own. */
public class CallsWithManyArguments {
  static int sum(int... numbers) {
    return Arrays.stream(numbers).sum();
  }

  static int count(Object... objects) {
    return objects.length;
  }

  public static void main(String[] args) {
    int seed = args.length;
    List<Integer> list =
        List.of(
            seed + 0, seed + 1, seed + 2, seed + 3, seed + 4, seed + 5, seed + 6, seed + 7, seed + 8, seed + 9,
            seed + 10, seed + 11, seed + 12, seed + 13, seed + 14, seed + 15, seed + 16, seed + 17, seed + 18, seed + 19,
            seed + 20, seed + 21, seed + 22, seed + 23, seed + 24, seed + 25, seed + 26, seed + 27, seed + 28, seed + 29,
            seed + 30, seed + 31, seed + 32, seed + 33, seed + 34, seed + 35, seed + 36, seed + 37, seed + 38, seed + 39,
            seed + 40, seed + 41, seed + 42, seed + 43, seed + 44, seed + 45, seed + 46, seed + 47, seed + 48, seed + 49,
            seed + 50, seed + 51, seed + 52, seed + 53, seed + 54, seed + 55, seed + 56, seed + 57, seed + 58, seed + 59,
            seed + 60, seed + 61, seed + 62, seed + 63, seed + 64, seed + 65, seed + 66, seed + 67, seed + 68, seed + 69,
            seed + 70, seed + 71, seed + 72, seed + 73, seed + 74, seed + 75, seed + 76, seed + 77, seed + 78, seed + 79,
            seed + 80, seed + 81, seed + 82, seed + 83, seed + 84, seed + 85, seed + 86, seed + 87, seed + 88, seed + 89,
            seed + 90, seed + 91, seed + 92, seed + 93, seed + 94, seed + 95, seed + 96, seed + 97, seed + 98, seed + 99,
            seed + 100, seed + 101, seed + 102, seed + 103, seed + 104, seed + 105, seed + 106, seed + 107, seed + 108, seed + 109,
            seed + 110, seed + 111, seed + 112, seed + 113, seed + 114, seed + 115, seed + 116, seed + 117, seed + 118, seed + 119,
            seed + 120, seed + 121, seed + 122, seed + 123, seed + 124, seed + 125, seed + 126, seed + 127, seed + 128, seed + 129,
            seed + 130, seed + 131, seed + 132, seed + 133, seed + 134, seed + 135, seed + 136, seed + 137, seed + 138, seed + 139,
            seed + 140, seed + 141, seed + 142, seed + 143, seed + 144, seed + 145, seed + 146, seed + 147, seed + 148, seed + 149,
            seed + 150, seed + 151, seed + 152, seed + 153, seed + 154, seed + 155, seed + 156, seed + 157, seed + 158, seed + 159,
            seed + 160, seed + 161, seed + 162, seed + 163, seed + 164, seed + 165, seed + 166, seed + 167, seed + 168, seed + 169,
            seed + 170, seed + 171, seed + 172, seed + 173, seed + 174, seed + 175, seed + 176, seed + 177, seed + 178, seed + 179,
            seed + 180, seed + 181, seed + 182, seed + 183, seed + 184, seed + 185, seed + 186, seed + 187, seed + 188, seed + 189,
            seed + 190, seed + 191, seed + 192, seed + 193, seed + 194, seed + 195, seed + 196, seed + 197, seed + 198, seed + 199,
            seed + 200, seed + 201, seed + 202, seed + 203, seed + 204, seed + 205, seed + 206, seed + 207, seed + 208, seed + 209,
            seed + 210, seed + 211, seed + 212, seed + 213, seed + 214, seed + 215, seed + 216, seed + 217, seed + 218, seed + 219,
            seed + 220, seed + 221, seed + 222, seed + 223, seed + 224, seed + 225, seed + 226, seed + 227, seed + 228, seed + 229,
            seed + 230, seed + 231, seed + 232, seed + 233, seed + 234, seed + 235, seed + 236, seed + 237, seed + 238, seed + 239,
            seed + 240, seed + 241, seed + 242, seed + 243, seed + 244, seed + 245, seed + 246, seed + 247, seed + 248, seed + 249,
            seed + 250, seed + 251, seed + 252, seed + 253, seed + 254, seed + 255, seed + 256, seed + 257, seed + 258, seed + 259,
            seed + 260, seed + 261, seed + 262, seed + 263, seed + 264, seed + 265, seed + 266, seed + 267, seed + 268, seed + 269,
            seed + 270, seed + 271, seed + 272, seed + 273, seed + 274, seed + 275, seed + 276, seed + 277, seed + 278, seed + 279,
            seed + 280, seed + 281, seed + 282, seed + 283, seed + 284, seed + 285, seed + 286, seed + 287, seed + 288, seed + 289,
            seed + 290, seed + 291, seed + 292, seed + 293, seed + 294, seed + 295, seed + 296, seed + 297, seed + 298, seed + 299);
    System.out.println(list.size() + " " + list.get(299) + " " + list.indexOf(123));
    System.out.println(
        sum(
            seed + 0, seed + 1, seed + 2, seed + 3, seed + 4, seed + 5, seed + 6, seed + 7, seed + 8, seed + 9,
            seed + 10, seed + 11, seed + 12, seed + 13, seed + 14, seed + 15, seed + 16, seed + 17, seed + 18, seed + 19,
            seed + 20, seed + 21, seed + 22, seed + 23, seed + 24, seed + 25, seed + 26, seed + 27, seed + 28, seed + 29,
            seed + 30, seed + 31, seed + 32, seed + 33, seed + 34, seed + 35, seed + 36, seed + 37, seed + 38, seed + 39,
            seed + 40, seed + 41, seed + 42, seed + 43, seed + 44, seed + 45, seed + 46, seed + 47, seed + 48, seed + 49,
            seed + 50, seed + 51, seed + 52, seed + 53, seed + 54, seed + 55, seed + 56, seed + 57, seed + 58, seed + 59,
            seed + 60, seed + 61, seed + 62, seed + 63, seed + 64, seed + 65, seed + 66, seed + 67, seed + 68, seed + 69,
            seed + 70, seed + 71, seed + 72, seed + 73, seed + 74, seed + 75, seed + 76, seed + 77, seed + 78, seed + 79,
            seed + 80, seed + 81, seed + 82, seed + 83, seed + 84, seed + 85, seed + 86, seed + 87, seed + 88, seed + 89,
            seed + 90, seed + 91, seed + 92, seed + 93, seed + 94, seed + 95, seed + 96, seed + 97, seed + 98, seed + 99,
            seed + 100, seed + 101, seed + 102, seed + 103, seed + 104, seed + 105, seed + 106, seed + 107, seed + 108, seed + 109,
            seed + 110, seed + 111, seed + 112, seed + 113, seed + 114, seed + 115, seed + 116, seed + 117, seed + 118, seed + 119,
            seed + 120, seed + 121, seed + 122, seed + 123, seed + 124, seed + 125, seed + 126, seed + 127, seed + 128, seed + 129,
            seed + 130, seed + 131, seed + 132, seed + 133, seed + 134, seed + 135, seed + 136, seed + 137, seed + 138, seed + 139,
            seed + 140, seed + 141, seed + 142, seed + 143, seed + 144, seed + 145, seed + 146, seed + 147, seed + 148, seed + 149,
            seed + 150, seed + 151, seed + 152, seed + 153, seed + 154, seed + 155, seed + 156, seed + 157, seed + 158, seed + 159,
            seed + 160, seed + 161, seed + 162, seed + 163, seed + 164, seed + 165, seed + 166, seed + 167, seed + 168, seed + 169,
            seed + 170, seed + 171, seed + 172, seed + 173, seed + 174, seed + 175, seed + 176, seed + 177, seed + 178, seed + 179,
            seed + 180, seed + 181, seed + 182, seed + 183, seed + 184, seed + 185, seed + 186, seed + 187, seed + 188, seed + 189,
            seed + 190, seed + 191, seed + 192, seed + 193, seed + 194, seed + 195, seed + 196, seed + 197, seed + 198, seed + 199,
            seed + 200, seed + 201, seed + 202, seed + 203, seed + 204, seed + 205, seed + 206, seed + 207, seed + 208, seed + 209,
            seed + 210, seed + 211, seed + 212, seed + 213, seed + 214, seed + 215, seed + 216, seed + 217, seed + 218, seed + 219,
            seed + 220, seed + 221, seed + 222, seed + 223, seed + 224, seed + 225, seed + 226, seed + 227, seed + 228, seed + 229,
            seed + 230, seed + 231, seed + 232, seed + 233, seed + 234, seed + 235, seed + 236, seed + 237, seed + 238, seed + 239,
            seed + 240, seed + 241, seed + 242, seed + 243, seed + 244, seed + 245, seed + 246, seed + 247, seed + 248, seed + 249,
            seed + 250, seed + 251, seed + 252, seed + 253, seed + 254, seed + 255, seed + 256, seed + 257, seed + 258, seed + 259,
            seed + 260, seed + 261, seed + 262, seed + 263, seed + 264, seed + 265, seed + 266, seed + 267, seed + 268, seed + 269,
            seed + 270, seed + 271, seed + 272, seed + 273, seed + 274, seed + 275, seed + 276, seed + 277, seed + 278, seed + 279,
            seed + 280, seed + 281, seed + 282, seed + 283, seed + 284, seed + 285, seed + 286, seed + 287, seed + 288, seed + 289,
            seed + 290, seed + 291, seed + 292, seed + 293, seed + 294, seed + 295, seed + 296, seed + 297, seed + 298, seed + 299));
    System.out.println(
        count(
            seed + 0, seed + 1, seed + 2, seed + 3, seed + 4, seed + 5, seed + 6, seed + 7, seed + 8, seed + 9,
            seed + 10, seed + 11, seed + 12, seed + 13, seed + 14, seed + 15, seed + 16, seed + 17, seed + 18, seed + 19,
            seed + 20, seed + 21, seed + 22, seed + 23, seed + 24, seed + 25, seed + 26, seed + 27, seed + 28, seed + 29,
            seed + 30, seed + 31, seed + 32, seed + 33, seed + 34, seed + 35, seed + 36, seed + 37, seed + 38, seed + 39,
            seed + 40, seed + 41, seed + 42, seed + 43, seed + 44, seed + 45, seed + 46, seed + 47, seed + 48, seed + 49,
            seed + 50, seed + 51, seed + 52, seed + 53, seed + 54, seed + 55, seed + 56, seed + 57, seed + 58, seed + 59,
            seed + 60, seed + 61, seed + 62, seed + 63, seed + 64, seed + 65, seed + 66, seed + 67, seed + 68, seed + 69,
            seed + 70, seed + 71, seed + 72, seed + 73, seed + 74, seed + 75, seed + 76, seed + 77, seed + 78, seed + 79,
            seed + 80, seed + 81, seed + 82, seed + 83, seed + 84, seed + 85, seed + 86, seed + 87, seed + 88, seed + 89,
            seed + 90, seed + 91, seed + 92, seed + 93, seed + 94, seed + 95, seed + 96, seed + 97, seed + 98, seed + 99,
            seed + 100, seed + 101, seed + 102, seed + 103, seed + 104, seed + 105, seed + 106, seed + 107, seed + 108, seed + 109,
            seed + 110, seed + 111, seed + 112, seed + 113, seed + 114, seed + 115, seed + 116, seed + 117, seed + 118, seed + 119,
            seed + 120, seed + 121, seed + 122, seed + 123, seed + 124, seed + 125, seed + 126, seed + 127, seed + 128, seed + 129,
            seed + 130, seed + 131, seed + 132, seed + 133, seed + 134, seed + 135, seed + 136, seed + 137, seed + 138, seed + 139,
            seed + 140, seed + 141, seed + 142, seed + 143, seed + 144, seed + 145, seed + 146, seed + 147, seed + 148, seed + 149,
            seed + 150, seed + 151, seed + 152, seed + 153, seed + 154, seed + 155, seed + 156, seed + 157, seed + 158, seed + 159,
            seed + 160, seed + 161, seed + 162, seed + 163, seed + 164, seed + 165, seed + 166, seed + 167, seed + 168, seed + 169,
            seed + 170, seed + 171, seed + 172, seed + 173, seed + 174, seed + 175, seed + 176, seed + 177, seed + 178, seed + 179,
            seed + 180, seed + 181, seed + 182, seed + 183, seed + 184, seed + 185, seed + 186, seed + 187, seed + 188, seed + 189,
            seed + 190, seed + 191, seed + 192, seed + 193, seed + 194, seed + 195, seed + 196, seed + 197, seed + 198, seed + 199,
            seed + 200, seed + 201, seed + 202, seed + 203, seed + 204, seed + 205, seed + 206, seed + 207, seed + 208, seed + 209,
            seed + 210, seed + 211, seed + 212, seed + 213, seed + 214, seed + 215, seed + 216, seed + 217, seed + 218, seed + 219,
            seed + 220, seed + 221, seed + 222, seed + 223, seed + 224, seed + 225, seed + 226, seed + 227, seed + 228, seed + 229,
            seed + 230, seed + 231, seed + 232, seed + 233, seed + 234, seed + 235, seed + 236, seed + 237, seed + 238, seed + 239,
            seed + 240, seed + 241, seed + 242, seed + 243, seed + 244, seed + 245, seed + 246, seed + 247, seed + 248, seed + 249,
            seed + 250, seed + 251, seed + 252, seed + 253, seed + 254, seed + 255, seed + 256, seed + 257, seed + 258, seed + 259,
            seed + 260, seed + 261, seed + 262, seed + 263, seed + 264, seed + 265, seed + 266, seed + 267, seed + 268, seed + 269,
            seed + 270, seed + 271, seed + 272, seed + 273, seed + 274, seed + 275, seed + 276, seed + 277, seed + 278, seed + 279,
            seed + 280, seed + 281, seed + 282, seed + 283, seed + 284, seed + 285, seed + 286, seed + 287, seed + 288, seed + 289,
            seed + 290, seed + 291, seed + 292, seed + 293, seed + 294, seed + 295, seed + 296, seed + 297, seed + 298, seed + 299));
  }
}
