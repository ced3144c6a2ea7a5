String log = new File(basedir, 'build.log').text
File out = new File(basedir, 'target/mochaberry')
String program = new File(out, 'blink.py').text

assert log.contains('[INFO] Translated com.example.Blink to target/mochaberry: blink.map.json, blink.py')
assert program.contains('"""Lets the LED of the board blink."""')
assert program.contains('async def blink(led):')
assert program.contains('# as long as it is off')
assert new File(out, 'main.py').text.contains('blink')
return true
