import { reportBuild } from '../../support/report-build.ts'

export function run(): Promise<string> {
  // A mount point on every system of the Unix kind.
  return reportBuild('/dev').then((text) => text.replace(/^\S*dev(?= )/, '/dev'))
}
