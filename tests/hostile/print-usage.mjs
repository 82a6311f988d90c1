// Preloaded into a run: writes to the file named in STRATEGY_USAGE what the process has used, when it ends.
import { readFileSync, writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = { megabytes: peakKilobytes() / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }
  writeFileSync(process.env.STRATEGY_USAGE, JSON.stringify(usage))
})

// The maximum that getrusage tells counts the memory of the parent that was forked; Linux has a mark of its own.
function peakKilobytes() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
}
