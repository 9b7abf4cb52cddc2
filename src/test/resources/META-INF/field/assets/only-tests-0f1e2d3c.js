console.log("a file that only tests have, with a hash of its content in its name")
