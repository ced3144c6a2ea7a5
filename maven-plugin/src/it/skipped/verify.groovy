assert new File(basedir, 'build.log').text.contains('[INFO] Skipped, as mochaberry.skip says')
assert !new File(basedir, 'target/mochaberry').exists()
return true
