/* SPDX-License-Identifier: MIT */
/*
 * Running the jobs: the main process gives each worker one after the other, and takes what became of it. Where there is no
 * pipe(), the main process does a worker's work.
 */
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "worker.h"

struct worker {
	int number;
	pid_t guardian;
	int orders, results; /* see worker.h */
	int job;             /* the one it is at, or -1 */
	int losses;          /* how often in a row it was gone before a case was done */
	int64_t since_ms;
	char complaint[300]; /* the kernel's, while this was the only worker at work */
};

_Static_assert((int)MOST_WORKERS <= (int)PLUMB_SECOND_USERS, "each worker has a second user of its own");

static const char *base;
static struct outcome outcome; /* the one at hand */
static pid_t main_process;
static struct worker workers[MOST_WORKERS];
static volatile sig_atomic_t interrupted;
static bool stopped; /* on request: no more jobs are begun or told */

struct complaint complaints[MOST_COMPLAINTS];
int complaint_count;

static void on_interrupt(int signo)
{
	interrupted = told_to_end = signo;
}

static void catch_interrupts(void)
{
	struct sigaction interrupt = {.sa_handler = on_interrupt};

	sigemptyset(&interrupt.sa_mask);
	sigaction(SIGINT, &interrupt, NULL);
	sigaction(SIGTERM, &interrupt, NULL);
	sigaction(SIGHUP, &interrupt, NULL);
	signal(SIGPIPE, SIG_IGN);
}

static void stop_worker(struct worker *worker)
{
	if (worker->guardian <= 0)
		return;
	close(worker->orders);
	close(worker->results);
	if (interrupted || stopped)
		kill(worker->guardian, SIGTERM);
	while (waitpid(worker->guardian, NULL, 0) < 0 && errno == EINTR)
		;
	worker->guardian = 0;
}

/* The worker's end of its pipes, and of no other's, is all that the guardian shall have. */
static _Noreturn void guard_worker(struct worker *worker, struct workplace *place)
{
	for (int i = 0; i < MOST_WORKERS; i++)
		if (workers[i].guardian > 0 && &workers[i] != worker) {
			close(workers[i].orders);
			close(workers[i].results);
		}
	become_guardian(place);
}

static bool make_pipe(int ends[2])
{
	if (pipe(ends) != 0)
		return false;
	fcntl(ends[0], F_SETFD, FD_CLOEXEC);
	fcntl(ends[1], F_SETFD, FD_CLOEXEC);
	return true;
}

enum started { STARTED, NOT_SO_ISOLATED, NOT_AT_ALL };

/* That of the first worker, for whoever prints it. */
static void keep_environment(const struct plumb_environment *found)
{
	static struct plumb_environment environment;

	if (!plumb_given.environment)
		environment = *found;
	plumb_given.environment = &environment;
}

static enum started try_worker(struct worker *worker, enum isolation isolation, enum mode mode)
{
	struct workplace place = {.isolation = isolation, .mode = mode, .main_process = main_process, .base = base};
	struct greeting greeting;
	int orders[2], results[2];

	if (!make_pipe(orders))
		return NOT_AT_ALL;
	if (!make_pipe(results)) {
		close(orders[0]);
		close(orders[1]);
		return NOT_AT_ALL;
	}
	snprintf(place.directory, sizeof(place.directory), "%s/%d", base, worker->number);
	place.orders = orders[0];
	place.results = results[1];
	fflush(NULL);
	worker->guardian = fork();
	if (worker->guardian == 0) {
		close(orders[1]);
		close(results[0]);
		guard_worker(worker, &place);
	}
	close(orders[0]);
	close(results[1]);
	worker->orders = orders[1];
	worker->results = results[0];
	worker->job = -1;
	if (worker->guardian < 0) {
		close(worker->orders);
		close(worker->results);
		return NOT_AT_ALL;
	}
	if (read_all(worker->results, &greeting, sizeof(greeting), &interrupted)) {
		keep_environment(&greeting.environment);
		return STARTED;
	}
	stop_worker(worker);
	return NOT_SO_ISOLATED;
}

static bool start_worker(struct worker *worker, enum mode mode)
{
	static enum isolation isolation; /* what could not be had once will not be had later */
	enum started started = NOT_SO_ISOLATED;

	if (!options.isolate)
		isolation = NOTHING_OF_ITS_OWN;
	while (!interrupted) {
		started = try_worker(worker, isolation, mode);
		if (started != NOT_SO_ISOLATED || isolation == NOTHING_OF_ITS_OWN)
			break;
		isolation++;
	}
	return started == STARTED;
}

static const char complained[] = "the kernel has no complaint during the case";

static void set_done(struct worker *worker)
{
	if (*worker->complaint)
		add_record(&outcome, FAIL, complained, worker->complaint, "kernel log");
	worker->complaint[0] = '\0';
	set_outcome(&jobs[worker->job], &outcome);
	worker->job = -1;
}

/* The worker is gone, and with it the case that it was at. */
static void set_lost(struct worker *worker)
{
	outcome_begin(&outcome);
	add_record(&outcome, FAIL, "the case leaves its worker alive", "the process that ran it was killed",
		   "it killed the runner's process");
	set_done(worker);
}

/* Nobody could run it. */
static void set_not_run(int job)
{
	outcome_begin(&outcome);
	add_record(&outcome, UNRESOLVED, "a worker runs the case", "the workers could not be started",
		   "the runner's workers could not be started");
	set_outcome(&jobs[job], &outcome);
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

/* A worker may have gone since its last case; another takes its place. False: nobody is at the job. */
static bool give(struct worker *worker, int job)
{
	int order = order_of(job);

	announce(&jobs[job]);
	while (!write_all(worker->orders, &order, sizeof(order))) {
		stop_worker(worker);
		if (++worker->losses >= 3 || !start_worker(worker, jobs[job].mode))
			return set_not_run(job), false;
	}
	worker->job = job;
	worker->since_ms = now_ms();
	return true;
}

/* A worker that is gone took a case with it. Another takes its place, unless none lives long enough to run one. */
static bool replace_worker(struct worker *worker)
{
	enum mode mode = jobs[worker->job].mode;

	set_lost(worker);
	stop_worker(worker);
	return ++worker->losses < 3 && start_worker(worker, mode);
}

/* False: there is no worker any more. */
static bool take(struct worker *worker)
{
	if (!outcome_receive(worker->results, &outcome, &interrupted))
		return !interrupted && replace_worker(worker);
	worker->losses = 0;
	set_done(worker);
	return true;
}

/* The jobs that are not given yet: of cases that sleep, and of the others. */
struct queue {
	int next[2], end;
};

/* The first of them, or -1. Those that are skipped by request never reach a worker. */
static int next_job(struct queue *queue, bool sleeps)
{
	int *next = &queue->next[sleeps];

	while (*next < queue->end && (jobs[*next].done || jobs[*next].c->sleeps != sleeps))
		++*next;
	return *next < queue->end ? (*next)++ : -1;
}

/* The workers beyond the processors' are for cases that sleep, and those come last with the others. */
static int job_for(const struct worker *worker, struct queue *queue)
{
	int job = worker->number < options.workers ? next_job(queue, false) : -1;

	return job >= 0 ? job : next_job(queue, true);
}

/* How many workers are worth while: three more for each processor, as far as there are cases that sleep. */
static int workers_for(int first, int end)
{
	int most = options.workers < end - first ? options.workers : end - first, sleepers = 0;

	if (most == 1 || options.announce || jobs[first].mode == MEMCHECK)
		return most;
	for (int i = first; i < end; i++)
		sleepers += jobs[i].c->sleeps && !jobs[i].done;
	most += sleepers < 3 * most ? sleepers : 3 * most;
	return most < MOST_WORKERS ? most : MOST_WORKERS;
}

static const struct job *slowest_running(int count)
{
	const struct worker *slowest = NULL;

	for (int i = 0; i < count; i++)
		if (workers[i].guardian > 0 && workers[i].job >= 0 && (!slowest || workers[i].since_ms < slowest->since_ms))
			slowest = &workers[i];
	return slowest ? &jobs[slowest->job] : NULL;
}

/*
 * Reads the kernel's log. A complaint is held against the case that runs, if that is one; of several each is a suspect. True:
 * it is worth while to repeat them.
 */
static bool hear_kernel(int count)
{
	static bool any_fatal;
	struct complaint complaint;
	struct worker *last = NULL;
	bool fatal, repeat = false;

	while (system_kernel_complains(complaint.text, sizeof(complaint.text), &fatal)) {
		any_fatal = any_fatal || fatal;
		complaint.suspect_count = 0;
		for (int i = 0; i < count; i++)
			if (workers[i].guardian > 0 && workers[i].job >= 0) {
				last = &workers[i];
				complaint.suspects[complaint.suspect_count++] = last->job;
			}
		if (complaint.suspect_count == 1 && !*last->complaint)
			set_text(last->complaint, sizeof(last->complaint), complaint.text);
		if (complaint.suspect_count == 1 || complaint_count == MOST_COMPLAINTS)
			continue;
		complaints[complaint_count++] = complaint;
		repeat = repeat || complaint.suspect_count > 0;
	}
	return repeat && !any_fatal;
}

/* True: the kernel complains again. Then this is the job's result; else the one that it has. */
static bool repeats_complaint(struct worker *worker, int job, int count)
{
	struct job before = jobs[job];
	bool complains;

	jobs[job].records = NULL;
	jobs[job].output = NULL;
	if (!give(worker, job))
		return jobs[job] = before, false;
	for (struct pollfd polled = {worker->results, POLLIN, 0}; poll(&polled, 1, 200) <= 0 && !interrupted;)
		;
	hear_kernel(count);
	complains = *worker->complaint;
	take(worker);
	forget_outcome(complains ? &before : &jobs[job]);
	if (!complains)
		jobs[job] = before;
	return complains;
}

static struct worker *idle_worker(int count)
{
	for (int i = 0; i < count; i++)
		if (workers[i].guardian > 0 && workers[i].job < 0)
			return &workers[i];
	return NULL;
}

/* Nobody is at work: of each complaint from that one on, each suspect is run again, alone, until it is found whose it is. */
static void find_culprits(int count, int first)
{
	for (int i = first; i < complaint_count; i++) {
		const struct complaint *complaint = &complaints[i];
		bool found = false;

		for (int s = 0; s < complaint->suspect_count && !found && !interrupted; s++) {
			struct worker *worker = idle_worker(count);

			found = worker && repeats_complaint(worker, complaint->suspects[s], count);
		}
		if (found)
			complaints[i--] = complaints[--complaint_count];
	}
}

static void say_complaints(void)
{
	char text[300];
	bool fatal;

	while (system_kernel_complains(text, sizeof(text), &fatal))
		add_record(&outcome, FAIL, complained, text, "kernel log");
}

/* In the main process itself, one after the other: for a kernel that has no pipe. */
static void run_here(int first, int end, void (*finished)(struct job *))
{
	static struct room room = {.queues = -1, .shm = -1};
	static struct plumb_environment environment;
	char directory[450];

	snprintf(directory, sizeof(directory), "%s/0", base);
	report_open(directory);
	room.keep = options.keep;
	room_open(&room, directory);
	plumb_probe_environment(&environment);
	plumb_given.environment = &environment;
	catch_interrupts();
	for (int i = first; i < end && !interrupted && !stopped; i++) {
		if (!jobs[i].done) {
			announce(&jobs[i]);
			run_job(&room, directory, i, &outcome);
			say_complaints();
			set_outcome(&jobs[i], &outcome);
		}
		finished(&jobs[i]);
	}
	room_close(&room);
	report_close();
}

/* Calls finished() for all that is known, in order; the first job that is not done. */
static int tell(int told, int end, void (*finished)(struct job *))
{
	for (; told < end && jobs[told].done && !stopped; told++)
		finished(&jobs[told]);
	if (ferror(stdout)) /* nobody reads on */
		interrupted = SIGPIPE;
	return told;
}

/* Gives each worker that has none the next job; how many got one. */
static int give_all(int count, struct queue *queue)
{
	int given = 0, job;

	for (int i = 0; i < count; i++)
		if (workers[i].guardian > 0 && workers[i].job < 0 && (job = job_for(&workers[i], queue)) >= 0)
			given += give(&workers[i], job);
	return given;
}

/* Waits until one of them has a result, or for a little while. */
static bool wait_for_results(int count, struct pollfd polled[])
{
	for (int i = 0; i < count; i++)
		polled[i] = (struct pollfd){workers[i].job >= 0 ? workers[i].results : -1, POLLIN, 0};
	return poll(polled, (nfds_t)count, 200) > 0;
}

/* The results of the workers, in order: from first up to the job that is returned, which nobody is left to run. */
static int run_on(int count, int first, int end, void (*finished)(struct job *))
{
	struct pollfd polled[MOST_WORKERS];
	struct queue queue = {{first, first}, end};
	int told = first, at_work, heard = complaint_count;
	bool search = false; /* then no result is told and no job given until all workers are idle */

	at_work = give_all(count, &queue);
	while (!interrupted) {
		if (!search)
			told = tell(told, end, finished);
		if (options.progress)
			options.progress(slowest_running(count));
		if (told == end || at_work == 0 || stopped)
			break;
		if (!wait_for_results(count, polled))
			continue;
		search = hear_kernel(count) || search;
		for (int i = 0; i < count && !interrupted; i++) {
			if (!polled[i].revents)
				continue;
			at_work--;
			take(&workers[i]);
			if (options.announce && !search) /* what is known is said before the next case can end the kernel */
				told = tell(told, end, finished);
			if (!search)
				at_work += give_all(count, &queue);
		}
		if (search && at_work == 0) {
			find_culprits(count, heard);
			search = false;
			at_work = give_all(count, &queue);
		}
		if (!search)
			heard = complaint_count;
	}
	return told;
}

void stop_jobs(void)
{
	stopped = true;
}

int interrupting_signal(void)
{
	return interrupted;
}

bool run_jobs(int first, int end, void (*finished)(struct job *))
{
	int count = first < end ? workers_for(first, end) : 0;
	int started = 0;

	if (first == end)
		return true;
	base = make_base_directory();
	main_process = getpid();
	catch_interrupts();
	system_open_kernel_log();
	for (int i = 0; i < count && !interrupted; i++) {
		workers[i].number = i;
		workers[i].losses = 0;
		started += start_worker(&workers[i], jobs[first].mode);
	}
	if (started == 0 && !interrupted && jobs[first].mode != MEMCHECK)
		run_here(first, end, finished);
	else
		for (int told = run_on(count, first, end, finished); told < end && !interrupted && !stopped; told++) {
			if (!jobs[told].done)
				set_not_run(told);
			finished(&jobs[told]);
		}
	for (int i = 0; i < count; i++)
		stop_worker(&workers[i]);
	if (!options.keep)
		remove_tree(base);
	return !interrupted && !stopped;
}
