// A vitest reporter that ends the run with one plain line, `N passed, N failed`, for people and for machines that read the last line.

export default {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state) => tests.filter((test) => test.result().state === state).length
    // A file that cannot be loaded and an error outside any test have no test that could fail for them.
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandledErrors.length
    process.stdout.write(`\n${count('passed')} passed, ${count('failed') + broken} failed\n`)
  }
}
