import dev.mochaberry.board.LocalInterpreter
import dev.mochaberry.board.Mpremote
import dev.mochaberry.board.WordSize

return LocalInterpreter.find(WordSize.BITS_32).isPresent() && Mpremote.find().isPresent()
