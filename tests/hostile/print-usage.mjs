// Preloaded into a run: writes to the file named in STRATEGY_USAGE what the process has used, when it ends.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = { megabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }
  writeFileSync(process.env.STRATEGY_USAGE, JSON.stringify(usage))
})
