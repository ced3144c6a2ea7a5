import dev.mochaberry.board.LocalInterpreter
import dev.mochaberry.board.WordSize
import dev.mochaberry.board.simulated.BoardSettings
import dev.mochaberry.board.simulated.SimulatedBoard

// A board of its own: where it is plugged in goes to Maven as a user's -Dmochaberry.device would.
def interpreter = LocalInterpreter.find(WordSize.BITS_32).get().executable()
def flash = new File(basedir, 'flash.img').toPath()
def board = SimulatedBoard.start(BoardSettings.picoW(interpreter, 'e6614c3100000d01', flash))
context.put('board', board)
new File(basedir, 'test.properties').text = 'mochaberry.device=' + board.port() + '\n'
return true
