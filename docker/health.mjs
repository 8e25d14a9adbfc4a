// Exit code 0 when the process is ready to serve: migrated, caught up, and nothing of the storage failed.
const { status } = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/health/ready`).catch(() => ({
  status: 0,
}));
process.exit(status === 200 ? 0 : 1);
