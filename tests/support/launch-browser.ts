import type { TestProject } from 'vitest/node'
import { launchChromium, type RunningBrowser } from './browser.ts'
import './sites.ts'

let browser: RunningBrowser | undefined

/** Starts one browser for all test files. */
export async function setup(project: TestProject): Promise<void> {
  browser = await launchChromium()
  project.provide('browserEndpoint', browser.endpoint)
}

export async function teardown(): Promise<void> {
  await browser?.close()
}
