import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: [
      'default',
      './tests/time-spent.ts',
      './tests/arrivals-table.ts',
      './tests/crossings-table.ts',
      './tests/failures.ts',
      './tests/wipe-table.ts',
    ],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,properties}/**/*.test.ts'],
          environment: 'node',
          // Half the time: files share a thread and its modules, which keep no state of their own.
          pool: 'threads',
          isolate: false,
          // Nothing waits for anything: on two cores, two threads.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-once.ts'],
          environment: 'node',
          // One of them reads every source.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-once.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One browser a file, and one a core: a third on two cores was no quicker, and each of them late more often.
          maxWorkers: '100%',
          isolate: false,
          // A browser on a busy machine is late now and then; a fault of ours fails twice. Locally nothing is tried again.
          retry: process.env.CI ? 1 : 0,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
