/* SPDX-License-Identifier: MIT */
/*
 * Running the jobs: each worker runs one case after the other, and tells over a pipe what became of it.
 *
 * A worker is three processes deep, so that nothing outlives the run whoever is killed: this one, the main process, starts a
 * guardian, which makes the namespaces, starts the worker as their init, and cleans up when the worker or the main process is
 * gone. Where there are no namespaces, the same three run without them; where there is no pipe(), the main process is the
 * worker.
 */
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "harness.h"
#include "sweep.h"

enum { MOST_WORKERS = 256 };

/* How much of the machine a worker has for itself. The next lower is tried where one cannot be had. */
enum isolation { ALL_OF_ITS_OWN, IPC_OF_ITS_OWN, NOTHING_OF_ITS_OWN };

struct worker {
	int number;
	pid_t guardian;
	int orders;  /* what it shall do: indices of jobs */
	int results; /* struct result, then the text */
	int job;     /* the one it is at, or -1 */
	int losses;  /* how often in a row it was gone before a case was done */
	int64_t since_ms;
};

struct result {
	int job;
	enum verdict verdict;
	int64_t us;
	int repeats;
	size_t length;
};

static const char *base;
static struct worker workers[MOST_WORKERS];
static volatile sig_atomic_t interrupted;

static void on_interrupt(int signo)
{
	interrupted = signo;
}

static bool read_all(int fd, void *data, size_t size)
{
	char *to = data;

	while (size > 0) {
		ssize_t n = read(fd, to, size);

		if (n < 0 && errno == EINTR && !interrupted)
			continue;
		if (n <= 0)
			return false;
		to += n;
		size -= (size_t)n;
	}
	return true;
}

static bool write_all(int fd, const void *data, size_t size)
{
	const char *from = data;

	while (size > 0) {
		ssize_t n = write(fd, from, size);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		from += n;
		size -= (size_t)n;
	}
	return true;
}

/* The words that run the case's small program in the job's mode. */
static char **program_words(const struct job *job)
{
	static char path[1024], inside[] = "--inside";
	static char *words[40];
	int n = 0;

	snprintf(path, sizeof(path), "%s/%s", options.programs_directory, job->c->id);
	for (int i = 0; job->mode == WRAPPED && options.wrapper[i]; i++)
		words[n++] = options.wrapper[i];
	words[n++] = path;
	words[n++] = inside;
	words[n] = NULL;
	return words;
}

static void name_directory(struct room *room, const char *directory, const struct job *job)
{
	char id[200];

	if (!room->keep)
		return;
	snprintf(id, sizeof(id), "%s", job->c->id);
	for (char *c = id; *c; c++)
		*c = *c == '/' ? '.' : *c;
	snprintf(room->directory, sizeof(room->directory), "%.300s-%s", directory, id);
}

/* All repeats of the job, up to the first that does not pass. */
static void run_job(struct room *room, const char *directory, int index, struct outcome *outcome, struct result *result)
{
	const struct job *job = &jobs[index];
	char **words = job->mode == WRAPPED || (options.programs && job->mode == NATIVE) ? program_words(job) : NULL;

	name_directory(room, directory, job);
	*result = (struct result){.job = index};
	if (options.before_job)
		options.before_job(index);
	do {
		attempt(room, job->c, words, outcome);
		result->us += outcome->us;
		result->repeats++;
	} while (outcome->verdict == PASS && result->repeats < options.repeat);
	if (options.after_job)
		options.after_job(index);
	if (room->keep && outcome->verdict != SKIP_VERDICT && access(room->directory, F_OK) == 0) {
		char line[600];

		add_text(outcome, line, (size_t)snprintf(line, sizeof(line), "kept: %s\n", room->directory));
	}
	result->verdict = outcome->verdict;
	result->length = outcome->length;
}

static void work(struct room *room, const char *directory, int orders, int results)
{
	static struct outcome outcome;
	struct result result;
	int index;

	while (read_all(orders, &index, sizeof(index))) {
		memset(&result, 0, sizeof(result));
		run_job(room, directory, index, &outcome, &result);
		if (!write_all(results, &result, sizeof(result)) || !write_all(results, outcome.text, outcome.length))
			break;
	}
}

static bool write_file(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	bool written = fd >= 0 && write_all(fd, text, strlen(text));

	close(fd);
	return written;
}

/* An unprivileged user has namespaces inside a user namespace, where the IDs stay what they are. */
static bool unshare_as_user(int flags)
{
	char map[64];
	uid_t uid = geteuid();
	gid_t gid = getegid();

	if (unshare(flags | CLONE_NEWUSER) != 0)
		return false;
	snprintf(map, sizeof(map), "%u %u 1", (unsigned int)uid, (unsigned int)uid);
	if (!write_file("/proc/self/setgroups", "deny") || !write_file("/proc/self/uid_map", map))
		return false;
	snprintf(map, sizeof(map), "%u %u 1", (unsigned int)gid, (unsigned int)gid);
	return write_file("/proc/self/gid_map", map);
}

static bool unshare_all(void)
{
	int flags = CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWIPC;

	return unshare(flags) == 0 || (geteuid() != 0 && unshare_as_user(flags));
}

/* The worker's own /proc must be that of its namespace, for BLOCKS looks there; the rest is as good as can be had. */
static bool mount_own(struct room *room, const char *directory)
{
	char queues[520];

	if (mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0)
		return false;
	if (access("/proc/self", F_OK) == 0 && mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) != 0)
		return false;
	if (access("/dev/shm", F_OK) == 0 && mount("shm", "/dev/shm", "tmpfs", MS_NOSUID | MS_NODEV, "mode=1777") == 0)
		room->shm = open("/dev/shm", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	snprintf(queues, sizeof(queues), "%s.queues", directory);
	if (mkdir(queues, 0700) == 0 && mount("queues", queues, "mqueue", 0, NULL) == 0)
		room->queues = open(queues, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return true;
}

/* Replaces this process by valgrind, which holds the worker. */
static _Noreturn void exec_valgrind(const char *directory, int orders, int results, const struct room *room)
{
	char logs[600], temporary[600], numbers[200], file[700], factor[32];
	const char *words[] = {options.valgrind,
			       "-q",
			       "--tool=memcheck",
			       "--leak-check=full",
			       "--show-leak-kinds=definite",
			       "--errors-for-leak-kinds=definite",
			       "--num-callers=20",
			       "--vgdb=no",
			       file,
			       options.self,
			       "--worker",
			       directory,
			       logs,
			       numbers,
			       factor,
			       options.programs_directory,
			       NULL};
	int keep[] = {orders, results, room->queues, room->shm};

	snprintf(logs, sizeof(logs), "%s.logs", directory);
	mkdir(logs, 0700);
	/* Valgrind names its own files after its process ID, which is 1 in every worker's namespace. */
	snprintf(temporary, sizeof(temporary), "%s.tmp", directory);
	mkdir(temporary, 0700);
	setenv("TMPDIR", temporary, 1);
	snprintf(file, sizeof(file), "--log-file=%s/%%p", logs);
	snprintf(numbers, sizeof(numbers), "%d %d %d %d %d %d %d %d %d", orders, results, room->queues, room->shm,
		 room->own_processes, room->own_ipc, options.repeat, options.keep, options.timeout);
	plumb_decimal(factor, sizeof(factor), (int64_t)(options.timeout_factor * 1000 + 0.5));
	for (int i = 0; i < 4; i++)
		if (keep[i] >= 0)
			fcntl(keep[i], F_SETFD, 0);
	execvp(options.valgrind, (char *const *)words);
	_exit(EXIT_BROKEN);
}

static void wait_at_gate(void *gate)
{
	pass_gate(gate);
}

static void wait_for_signal(void *unused)
{
	(void)unused;
	pause();
}

/* What cases do most, done once here: valgrind keeps what it has translated, and the forks inherit it. */
static void warm_up(void)
{
	struct gate *gate;
	pid_t pid;

	plumb_this_case = cases[0];
	plumb_patience_ends = now_ms() + 60000;
	gate = new_gate();
	open_gate(gate);
	wait_at_gate(gate);
	pid = child(wait_at_gate, gate);
	open_gate(gate);
	FINISHES(pid);
	pid = child(wait_for_signal, NULL);
	BLOCKS(pid);
	stop(pid);
	plumb_join_all();
	FAILS(EBADF, close(-1));
	plumb_missing(cases[0]);
}

int worker_main(int argc, char *argv[])
{
	static struct room room;
	int orders, results, own_processes, own_ipc, keep;

	if (argc != 7 || sscanf(argv[4], "%d %d %d %d %d %d %d %d %d", &orders, &results, &room.queues, &room.shm,
				&own_processes, &own_ipc, &options.repeat, &keep, &options.timeout) != 9)
		return EXIT_USAGE;
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	room.own_processes = own_processes;
	room.own_ipc = own_ipc;
	room.keep = keep;
	room.valgrind_logs = argv[3];
	plumb_given.timeout_factor = strtod(argv[5], NULL);
	plumb_given.timeout = options.timeout;
	options.programs_directory = argv[6];
	plumb_given.under_memcheck = true;
	/* Any order is for a case of this build: one job for each, at the index that the main process has for it. */
	job_count = case_count;
	jobs = calloc((size_t)case_count, sizeof(jobs[0]));
	for (int i = 0; i < case_count; i++)
		jobs[i] = (struct job){.c = cases[i], .mode = MEMCHECK};
	room_open(&room, argv[2]);
	warm_up();
	work(&room, argv[2], orders, results);
	room_close(&room);
	return 0;
}

static _Noreturn void worker_process(enum isolation isolation, enum mode mode, const char *directory, int orders, int results)
{
	static struct room room = {.queues = -1, .shm = -1};

	setpgid(0, 0); /* a case that kills its parent's group kills this worker, no more */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	signal(SIGINT, SIG_IGN);
	room.keep = options.keep;
	room.own_ipc = isolation <= IPC_OF_ITS_OWN;
	room.own_processes = isolation == ALL_OF_ITS_OWN;
	if (isolation == ALL_OF_ITS_OWN && !mount_own(&room, directory))
		_exit(EXIT_BROKEN);
	if (geteuid() != 0 && isolation == ALL_OF_ITS_OWN)
		drop_privileges(UINT64_MAX);
	if (chdir("/") != 0 || write(results, "r", 1) != 1)
		_exit(EXIT_BROKEN);
	if (mode == MEMCHECK)
		exec_valgrind(directory, orders, results, &room);
	room_open(&room, directory);
	signal(SIGINT, SIG_IGN);
	work(&room, directory, orders, results);
	room_close(&room);
	_exit(0);
}

static pid_t guarded_worker;

static void end_worker(int signo)
{
	(void)signo;
	kill(guarded_worker, SIGKILL);
}

static void remove_directories(const char *directory)
{
	static const char *const endings[] = {"", ".queues", ".logs", ".tmp", ".report"};
	char path[600];

	for (int i = 0; i < 5; i++) {
		snprintf(path, sizeof(path), "%s%s", directory, endings[i]);
		umount2(path, MNT_DETACH); /* the queues: this process shares the worker's mounts */
		remove_tree(path);
	}
}

static pid_t main_process;

static _Noreturn void guardian_process(enum isolation isolation, enum mode mode, const char *directory, int orders, int results)
{
	sigset_t term, old;
	int status = 0;

	setpgid(0, 0);
	sigemptyset(&term);
	sigaddset(&term, SIGTERM);
	sigprocmask(SIG_BLOCK, &term, &old);
	signal(SIGINT, SIG_IGN);
	signal(SIGTERM, end_worker);
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (getppid() != main_process) { /* it died before it could be noticed */
		rmdir(base);
		_exit(EXIT_BROKEN);
	}
	if ((isolation == ALL_OF_ITS_OWN && !unshare_all()) || (isolation == IPC_OF_ITS_OWN && unshare(CLONE_NEWIPC) != 0))
		_exit(EXIT_BROKEN);
	guarded_worker = fork();
	if (guarded_worker < 0)
		_exit(EXIT_BROKEN);
	if (guarded_worker == 0) {
		sigprocmask(SIG_SETMASK, &old, NULL);
		worker_process(isolation, mode, directory, orders, results);
	}
	close(orders);
	close(results);
	sigprocmask(SIG_SETMASK, &old, NULL);
	while (waitpid(guarded_worker, &status, 0) < 0 && errno == EINTR)
		;
	if (!options.keep) {
		remove_directories(directory);
		if (getppid() != main_process) /* it is no more: the last one out removes what it would have */
			rmdir(base);
	}
	_exit(WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_BROKEN);
}

static void stop_worker(struct worker *worker)
{
	if (worker->guardian <= 0)
		return;
	close(worker->orders);
	close(worker->results);
	if (interrupted)
		kill(worker->guardian, SIGTERM);
	while (waitpid(worker->guardian, NULL, 0) < 0 && errno == EINTR)
		;
	worker->guardian = 0;
}

static bool try_worker(struct worker *worker, enum isolation isolation, enum mode mode)
{
	int orders[2], results[2];
	char directory[450], ready;

	if (pipe(orders) != 0)
		return false;
	if (pipe(results) != 0) {
		close(orders[0]);
		close(orders[1]);
		return false;
	}
	for (int i = 0; i < 2; i++) {
		fcntl(orders[i], F_SETFD, FD_CLOEXEC);
		fcntl(results[i], F_SETFD, FD_CLOEXEC);
	}
	snprintf(directory, sizeof(directory), "%s/%d", base, worker->number);
	fflush(NULL);
	worker->guardian = fork();
	if (worker->guardian == 0) {
		for (int i = 0; i < MOST_WORKERS; i++)
			if (workers[i].guardian > 0 && &workers[i] != worker) {
				close(workers[i].orders);
				close(workers[i].results);
			}
		close(orders[1]);
		close(results[0]);
		guardian_process(isolation, mode, directory, orders[0], results[1]);
	}
	close(orders[0]);
	close(results[1]);
	worker->orders = orders[1];
	worker->results = results[0];
	worker->job = -1;
	if (worker->guardian > 0 && read_all(worker->results, &ready, 1))
		return true;
	stop_worker(worker);
	return false;
}

static bool start_worker(struct worker *worker, enum mode mode)
{
	static enum isolation isolation; /* what could not be had once will not be had later */

	if (!options.isolate)
		isolation = NOTHING_OF_ITS_OWN;
	for (; isolation <= NOTHING_OF_ITS_OWN && !interrupted; isolation++)
		if (try_worker(worker, isolation, mode))
			return true;
	isolation = NOTHING_OF_ITS_OWN;
	return false;
}

static void set_done(const struct result *result, const char *text)
{
	struct job *job = &jobs[result->job];

	job->verdict = result->verdict;
	job->us = result->us;
	job->repeats = result->repeats;
	job->text = result->length > 0 ? strndup(text, result->length) : NULL;
	job->done = true;
}

/* The worker is gone, and with it the case that it was at. */
static void set_lost(int job)
{
	static const char text[] = "# fail: the case leaves its worker alive\n#   actual: the process that ran it was killed\n"
				   "#   cause: it killed the runner's process\n";

	set_done(&(struct result){.job = job, .verdict = FAIL, .repeats = 1, .length = sizeof(text) - 1}, text);
}

/* Nobody could run it. */
static void set_not_run(int job)
{
	static const char text[] = "# unresolved: a worker runs the case\n#   actual: the workers could not be started\n"
				   "#   cause: the runner's workers could not be started\n";

	set_done(&(struct result){.job = job, .verdict = UNRESOLVED, .repeats = 1, .length = sizeof(text) - 1}, text);
}

static void announce(const struct job *job)
{
	if (!options.announce)
		return;
	printf("# running %s\n", job_name(job));
	fflush(stdout);
}

/* What the worker's valgrind takes for the job's index: see worker_main(). */
static int order_of(int job)
{
	if (jobs[job].mode != MEMCHECK)
		return job;
	for (int i = 0; i < case_count; i++)
		if (cases[i] == jobs[job].c)
			return i;
	abort();
}

static bool give(struct worker *worker, int job)
{
	int order = order_of(job);

	announce(&jobs[job]);
	worker->job = write_all(worker->orders, &order, sizeof(order)) ? job : -1;
	worker->since_ms = now_ms();
	return worker->job == job;
}

static bool take(struct worker *worker)
{
	static char text[sizeof(((struct outcome *)0)->text)];
	struct result result;

	if (!read_all(worker->results, &result, sizeof(result)) || result.length > sizeof(text) ||
	    !read_all(worker->results, text, result.length))
		return false;
	result.job = worker->job;
	worker->job = -1;
	worker->losses = 0;
	set_done(&result, text);
	return true;
}

/* Those that are skipped by request never reach a worker. */
static int next_job(int *next, int end)
{
	while (*next < end && jobs[*next].done)
		++*next;
	return *next < end ? (*next)++ : -1;
}

static const struct job *slowest_running(int count)
{
	const struct worker *slowest = NULL;

	for (int i = 0; i < count; i++)
		if (workers[i].guardian > 0 && workers[i].job >= 0 && (!slowest || workers[i].since_ms < slowest->since_ms))
			slowest = &workers[i];
	return slowest ? &jobs[slowest->job] : NULL;
}

/* In the main process itself, one after the other: for a kernel that has no pipe. */
static void run_here(int first, int end, void (*finished)(struct job *))
{
	static struct room room = {.queues = -1, .shm = -1};
	static struct outcome outcome;
	char directory[450];

	snprintf(directory, sizeof(directory), "%s/0", base);
	room.keep = options.keep;
	room_open(&room, directory);
	signal(SIGINT, on_interrupt);
	for (int i = first; i < end && !interrupted; i++) {
		struct result result;

		if (!jobs[i].done) {
			announce(&jobs[i]);
			run_job(&room, directory, i, &outcome, &result);
			set_done(&result, outcome.text);
		}
		finished(&jobs[i]);
	}
	room_close(&room);
}

/* A worker that is gone took a case with it. Another takes its place, unless none lives long enough to run one. */
static bool replace_worker(struct worker *worker, enum mode mode)
{
	set_lost(worker->job);
	worker->job = -1;
	stop_worker(worker);
	return ++worker->losses < 3 && start_worker(worker, mode);
}

/* Calls finished() for all that is known, in order; the first job that is not done. */
static int tell(int told, int end, void (*finished)(struct job *))
{
	for (; told < end && jobs[told].done; told++)
		finished(&jobs[told]);
	if (ferror(stdout)) /* nobody reads on */
		interrupted = SIGPIPE;
	return told;
}

/* The results of the workers, in order: from first up to the job that is returned, which nobody is left to run. */
static int run_on(int count, int first, int end, void (*finished)(struct job *))
{
	struct pollfd polled[MOST_WORKERS];
	int next = first, told = first, at_work = 0, job;
	enum mode mode = jobs[first].mode;

	for (int i = 0; i < count; i++)
		if (workers[i].guardian > 0 && (job = next_job(&next, end)) >= 0)
			at_work += give(&workers[i], job);
	while (!interrupted) {
		told = tell(told, end, finished);
		progress(slowest_running(count));
		if (told == end || at_work == 0)
			break;
		for (int i = 0; i < count; i++)
			polled[i] = (struct pollfd){workers[i].job >= 0 ? workers[i].results : -1, POLLIN, 0};
		if (poll(polled, (nfds_t)count, 200) <= 0)
			continue;
		for (int i = 0; i < count && !interrupted; i++) {
			if (!polled[i].revents)
				continue;
			at_work--;
			if (!take(&workers[i]) && (interrupted || !replace_worker(&workers[i], mode)))
				continue;
			if (options.announce) /* what is known is said before the next case can end the kernel */
				told = tell(told, end, finished);
			if ((job = next_job(&next, end)) >= 0)
				at_work += give(&workers[i], job);
		}
	}
	return told;
}

int interrupting_signal(void)
{
	return interrupted;
}

bool run_jobs(int first, int end, void (*finished)(struct job *))
{
	struct sigaction interrupt = {.sa_handler = on_interrupt};
	int count = options.workers < end - first ? options.workers : end - first;
	int started = 0;

	if (first == end)
		return true;
	base = make_base_directory();
	main_process = getpid();
	sigemptyset(&interrupt.sa_mask);
	sigaction(SIGINT, &interrupt, NULL);
	sigaction(SIGTERM, &interrupt, NULL);
	sigaction(SIGHUP, &interrupt, NULL);
	signal(SIGPIPE, SIG_IGN);
	for (int i = 0; i < count && !interrupted; i++) {
		workers[i].number = i;
		started += start_worker(&workers[i], jobs[first].mode);
	}
	if (started == 0 && !interrupted && jobs[first].mode != MEMCHECK)
		run_here(first, end, finished);
	else
		for (int told = run_on(count, first, end, finished); told < end && !interrupted; told++) {
			if (!jobs[told].done)
				set_not_run(told);
			finished(&jobs[told]);
		}
	for (int i = 0; i < count; i++)
		stop_worker(&workers[i]);
	if (!options.keep)
		remove_tree(base);
	return !interrupted;
}
