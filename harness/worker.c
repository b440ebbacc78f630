/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "supervise.h"
#include "sweep.h"
#include "worker.h"

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

void run_job(struct room *room, const char *directory, int index, struct outcome *outcome)
{
	const struct job *job = &jobs[index];
	char **words = job->mode == WRAPPED || (options.programs && job->mode == NATIVE) ? program_words(job) : NULL;
	int64_t us = 0;
	int repeats = 0;

	name_directory(room, directory, job);
	if (options.before_job)
		options.before_job(index);
	do {
		supervise(room, job->c, words, outcome);
		us += outcome->us;
		repeats++;
	} while (outcome->verdict == PASS && repeats < options.repeat && !room_is_abandoned(room));
	if (options.after_job)
		options.after_job(index);
	outcome->us = us;
	outcome->repeats = repeats;
	if (room->keep && outcome->verdict != SKIP_VERDICT && access(room->directory, F_OK) == 0) {
		char line[600];

		add_output(outcome, line, (size_t)snprintf(line, sizeof(line), "kept: %s\n", room->directory));
	}
}

static void work(struct room *room, const char *directory, int orders, int results)
{
	static struct outcome outcome;
	int index;

	while (!room_is_abandoned(room) && read_all(orders, &index, sizeof(index), &told_to_end)) {
		run_job(room, directory, index, &outcome);
		if (room_is_abandoned(room) || !outcome_send(results, &outcome))
			break;
	}
	room_close(room);
}

/* What the worker inside valgrind is told, through a pipe: an exec forgets the rest. */
struct setup {
	int orders, results, queues, shm;
	bool own_processes, own_ipc, keep;
	int repeat, timeout;
	double timeout_factor;
	enum plumb_like like;
	uint64_t seed;
	int effort;
	bool own_machine;
	struct plumb_environment environment;
	char directory[450], logs[500], report[600], programs_directory[1024];
};

static void keep_over_exec(int fd)
{
	if (fd >= 0)
		fcntl(fd, F_SETFD, 0);
}

/* The descriptor from which the setup can be read, or -1. */
static int offer_setup(const struct setup *setup)
{
	int ends[2];

	if (pipe(ends) != 0 || !write_all(ends[1], setup, sizeof(*setup)))
		return -1;
	close(ends[1]);
	keep_over_exec(setup->orders);
	keep_over_exec(setup->results);
	keep_over_exec(setup->queues);
	keep_over_exec(setup->shm);
	return ends[0];
}

/* Replaces this process by valgrind, which holds the worker. */
static _Noreturn void exec_valgrind(const struct workplace *place, const struct room *room)
{
	static struct setup setup;
	char temporary[600], file[700], number[24];
	const char *words[] = {
		options.valgrind,
		"-q",
		"--tool=memcheck",
		"--leak-check=full",
		"--show-leak-kinds=definite",
		"--errors-for-leak-kinds=definite",
		"--run-libc-freeres=no", /* what libc keeps is reachable, and freeing it is most of a short life */
		"--run-cxx-freeres=no",
		"--num-callers=20",
		"--vgdb=no",
		"--error-markers=" ERROR_BEGINS "," ERROR_ENDS,
		file,
		options.self,
		"--worker",
		number,
		NULL};

	setup = (struct setup){.orders = place->orders,
			       .results = place->results,
			       .queues = room->queues,
			       .shm = room->shm,
			       .own_processes = room->own_processes,
			       .own_ipc = room->own_ipc,
			       .keep = room->keep,
			       .repeat = options.repeat,
			       .timeout = options.timeout,
			       .timeout_factor = options.timeout_factor,
			       .like = plumb_given.like,
			       .seed = plumb_given.seed,
			       .effort = plumb_given.effort,
			       .own_machine = plumb_given.own_machine,
			       .environment = *plumb_given.environment};
	snprintf(setup.directory, sizeof(setup.directory), "%s", place->directory);
	snprintf(setup.logs, sizeof(setup.logs), "%s.logs", place->directory);
	snprintf(setup.report, sizeof(setup.report), "%s", plumb_given.report ? plumb_given.report : "");
	snprintf(setup.programs_directory, sizeof(setup.programs_directory), "%s", options.programs_directory);
	mkdir(setup.logs, 0700);
	/* Valgrind names its own files after its process ID, which is 1 in every worker's namespace. */
	snprintf(temporary, sizeof(temporary), "%s.tmp", place->directory);
	mkdir(temporary, 0700);
	setenv("TMPDIR", temporary, 1);
	snprintf(file, sizeof(file), "--log-file=%s/%%p", setup.logs);
	snprintf(number, sizeof(number), "%d", offer_setup(&setup));
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
	int ends[2];
	char byte = 'x';
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
	SUCCEEDS(pipe(ends));
	EQUAL(write(ends[1], &byte, 1), 1);
	EQUAL(read(ends[0], &byte, 1), 1);
	EQUAL_BYTES(&byte, "x", 1);
	MUST(close(ends[0]));
	MUST(close(ends[1]));
	fflush(NULL);
	plumb_missing(cases[0]);
}

int worker_main(int argc, char *argv[])
{
	static const volatile sig_atomic_t never;
	static struct setup setup;
	static struct room room;
	int from = argc == 3 ? atoi(argv[2]) : -1;

	if (from < 3 || !read_all(from, &setup, sizeof(setup), &never))
		return EXIT_USAGE;
	close(from);
	room = (struct room){.queues = setup.queues,
			     .shm = setup.shm,
			     .own_processes = setup.own_processes,
			     .own_ipc = setup.own_ipc,
			     .keep = setup.keep,
			     .valgrind_logs = setup.logs};
	options.repeat = setup.repeat;
	options.programs_directory = setup.programs_directory;
	plumb_given.timeout_factor = setup.timeout_factor;
	plumb_given.timeout = setup.timeout;
	plumb_given.like = setup.like;
	plumb_given.seed = setup.seed;
	plumb_given.effort = setup.effort;
	plumb_given.own_machine = setup.own_machine;
	plumb_given.environment = &setup.environment;
	plumb_given.under_memcheck = true;
	if (*setup.report) {
		plumb_given.report = setup.report;
		plumb_report_find(setup.report);
	}
	system_signal_when_orphaned(SIGTERM);
	/* Any order is for a case of this build: one job for each, at the index that the main process has for it. */
	job_count = case_count;
	jobs = calloc((size_t)case_count, sizeof(jobs[0]));
	for (int i = 0; i < case_count; i++)
		jobs[i] = (struct job){.c = cases[i], .mode = MEMCHECK};
	room_open(&room, setup.directory);
	warm_up();
	work(&room, setup.directory, setup.orders, setup.results);
	return 0;
}

static unsigned int isolation_of(const struct workplace *place)
{
	if (place->isolation == NOTHING_OF_ITS_OWN)
		return 0;
	if (place->isolation == IPC_OF_ITS_OWN)
		return PLUMB_OWN_IPC;
	return PLUMB_OWN_PID | PLUMB_OWN_MOUNT | PLUMB_OWN_IPC | (system_own_ids() ? PLUMB_OWN_USER : 0);
}

static _Noreturn void become_worker(struct workplace *place)
{
	static struct room room = {.queues = -1, .shm = -1};
	static struct greeting greeting;
	bool apart = place->isolation == ALL_OF_ITS_OWN;
	char queues[500];

	setpgid(0, 0); /* a case that kills its parent's group kills this worker, no more */
	system_signal_when_orphaned(SIGTERM);
	room.keep = options.keep;
	room.own_ipc = place->isolation <= IPC_OF_ITS_OWN;
	room.own_processes = apart;
	snprintf(queues, sizeof(queues), "%s.queues", place->directory);
	if (apart && !system_furnish(queues, &room.queues, &room.shm))
		_exit(EXIT_BROKEN);
	if (geteuid() != 0 && apart)
		drop_privileges(UINT64_MAX);
	set_usual_limits();
	plumb_given.directory = place->directory;
	plumb_given.environment = &greeting.environment;
	greeting.environment.isolation = isolation_of(place);
	snprintf(greeting.environment.ids, sizeof(greeting.environment.ids), "%s", system_own_ids() ? system_own_ids() : "");
	plumb_probe_environment(&greeting.environment);
	if (chdir("/") != 0 || !write_all(place->results, &greeting, sizeof(greeting)))
		_exit(EXIT_BROKEN);
	if (place->mode == MEMCHECK)
		exec_valgrind(place, &room);
	room_open(&room, place->directory);
	work(&room, place->directory, place->orders, place->results);
	_exit(0);
}

_Noreturn void become_guardian(struct workplace *place)
{
	pid_t worker;
	bool ended;

	setpgid(0, 0);
	set_usual();
	system_signal_when_orphaned(SIGTERM);
	system_adopt_orphans();
	if (getppid() != place->main_process) { /* it died before it could be noticed */
		rmdir(place->base);
		_exit(EXIT_BROKEN);
	}
	if (!system_isolate(place->isolation))
		_exit(EXIT_BROKEN);
	report_open(place->directory);
	worker = fork();
	if (worker == 0)
		become_worker(place);
	close(place->orders);
	close(place->results);
	ended = worker > 0 && guard(worker, place->directory, options.keep);
	if (getppid() != place->main_process && !options.keep) /* it is no more: the last one out removes what it would have */
		rmdir(place->base);
	_exit(ended ? 0 : EXIT_BROKEN);
}
