/* SPDX-License-Identifier: MIT */
/*
 * plumbline-faults: shows of every case that it can fail, and of every named fault that a case catches it.
 *
 * Each case is run once as it is, and its calls are recorded; then once for each fault that can be applied to one of those
 * calls at the interface that the case cites. A case is good when a fault made it say fail. A fault that ends in a timeout, or
 * in unresolved, shows nothing.
 */
#include <fcntl.h>
#include <fnmatch.h>
#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../harness.h"
#include "faults.h"

struct options options = {.timeout_factor = 1, .repeat = 1, .isolate = true};

/* One run of a case with a fault. */
struct trial {
	const struct plumb_case *c;
	struct fault fault;
	enum { UNTRIED, KILLED, SURVIVED, HUNG, NOT_REACHED } end;
};

/* What is known of a case. */
struct subject {
	const struct plumb_case *c;
	bool passes, skipped;
	bool accepts_other; /* passes also under the --like of another platform, though it is about a deviation */
	int64_t us;
	int cited; /* interface, or -1: all that it calls */
	int ends[5];
	const char *named; /* a named fault at its interface that it catches */
};

static struct trial *trials;
static int trial_count;
static struct subject *subjects;
static int subject_count;
static struct record *records; /* shared with the workers */
static bool *took_effect;      /* likewise: of each trial */
static int number;

static bool is_of(const char *id, const char *facility)
{
	size_t length = strlen(facility);

	return strncmp(id, facility, length) == 0 && id[length] == '/';
}

static int subject_of(const struct plumb_case *c)
{
	for (int low = 0, high = subject_count; low < high;) {
		int middle = (low + high) / 2, order = strcmp(c->id, subjects[middle].c->id);

		if (order == 0)
			return middle;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	abort();
}

/* A run with a fault is given little time: what is stuck because of it shall say so soon. */
static void before(int index)
{
	const struct subject *subject = &subjects[subject_of(jobs[index].c)];
	int seconds = subject->c->timeout ? subject->c->timeout : 10;

	if (!trials) {
		fault_begin(NULL);
		return;
	}
	plumb_given.timeout_factor = (0.6 + 20e-6 * (double)subject->us) / seconds;
	fault_begin(&trials[index].fault);
}

static void after(int index)
{
	if (!trials && plumb_given.like == PLUMB_LIKE_ANY)
		records[index] = *fault_record();
	else if (trials)
		took_effect[index] = fault_took_effect();
}

static int interface_by_name(const char *name, size_t length)
{
	for (int i = 0; i < interface_count; i++)
		if (strlen(interfaces[i].name) == length && strncmp(interfaces[i].name, name, length) == 0)
			return i;
	return -1;
}

static bool expects_of(const struct record *record, int interface)
{
	for (int i = 0; i < record->count; i++)
		if (record->calls[i].interface == interface)
			return true;
	return false;
}

/* The function that a page is about: "pipe" or "pipe(2)", but not "pipe(7)", "<unistd.h>" or a section of the standard. */
static size_t function_of(const char *page)
{
	size_t length = strcspn(page, "(");

	if (strspn(page, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") != length)
		return 0;
	return !page[length] || page[length + 1] == '2' || page[length + 1] == '3' ? length : 0;
}

static void note_recorded(struct job *job)
{
	struct subject *subject = &subjects[subject_of(job->c)];

	subject->passes = job->verdict == PASS;
	subject->skipped = job->verdict == SKIP_VERDICT;
	subject->us = job->us;
	subject->cited = interface_by_name(job->c->page, strcspn(job->c->page, "("));
	if (!expects_of(&records[subject - subjects], subject->cited))
		subject->cited = -1;
	if (!subject->passes && !subject->skipped) {
		const struct plumb_entry *why = deciding_record(job->records, job->record_count, job->verdict);

		printf("# %s does not pass without any fault:\n# %s: %s\n", job->c->id, why ? why->what : "",
		       why ? why->actual : "");
	}
	forget_outcome(job);
}

static void add_trial(const struct plumb_case *c, struct fault fault)
{
	static int room;

	if (trial_count == room) {
		room = room ? room * 2 : 1024;
		trials = realloc(trials, sizeof(trials[0]) * (size_t)room);
		if (!trials)
			abort();
	}
	trials[trial_count++] = (struct trial){.c = c, .fault = fault};
}

static void add_generic(const struct plumb_case *c, const struct recorded_call *r, enum operator operator, long flag)
{
	add_trial(c, (struct fault){-1, r->interface, r->k, operator, flag});
}

/* The flags of a call that mean something of their own: not access modes, permission bits or signals. */
static long flags_of(const struct recorded_call *r)
{
	const struct interface *i = &interfaces[r->interface];
	long flags = i->traits.flags ? r->a[i->traits.flags - 1] : 0;

	if (i->traits.open)
		return flags & (O_CREAT | O_EXCL | O_TRUNC | O_APPEND | O_NONBLOCK | O_CLOEXEC | O_DIRECT);
	if (i->traits.fcntl)
		return r->a[1] == F_SETFL   ? r->a[2] & (O_NONBLOCK | O_APPEND | O_DIRECT | O_ASYNC)
		       : r->a[1] == F_SETFD ? r->a[2] & 1
					    : 0;
	if (i->traits.sops)
		return r->a[5] & (IPC_NOWAIT | SEM_UNDO);
	if (i->traits.mmap)
		return 3;
	if (strstr(i->name, "get") && i->traits.flags)
		return flags & (IPC_CREAT | IPC_EXCL);
	if (strcmp(i->name, "socket") == 0 || strcmp(i->name, "socketpair") == 0)
		return flags & (04000 | 02000000);
	return flags;
}

/*
 * Where dropping a flag changes nothing: one that only keeps a call from blocking, where the call need not block; one that only
 * refuses what exists, where nothing did; one that creates, of what is made in any case or is there; SHM_RDONLY, which asks for
 * less, where even that is refused; SEM_UNDO of what is not done.
 */
static bool would_matter(const struct recorded_call *r, long flag)
{
	const struct interface *i = &interfaces[r->interface];
	bool nonblocking = flag == i->traits.nowait || (i->traits.sops && flag == IPC_NOWAIT) || (i->traits.fd && flag == 0x40);
	bool get = i->answer == NUMBER && strstr(i->name, "get");

	if (nonblocking)
		return r->error == EAGAIN || r->error == ENOMSG;
	if ((i->traits.open && flag == O_EXCL) || (get && flag == IPC_EXCL))
		return r->error == EEXIST;
	if (strcmp(i->name, "shmat") == 0 && flag == SHM_RDONLY)
		return r->error == 0;
	if (i->traits.sops && flag == SEM_UNDO)
		return r->error != EAGAIN;
	return !(get && flag == IPC_CREAT && ((int)r->a[0] == IPC_PRIVATE || (r->found && r->error != EEXIST)));
}

/* A call that only asks: to answer without having asked is to answer something else. */
static bool only_asks(const struct recorded_call *r)
{
	const char *name = interfaces[r->interface].name;

	if (strcmp(name, "semctl") == 0)
		return (int)r->a[2] == GETVAL || (int)r->a[2] == GETPID || (int)r->a[2] == GETNCNT || (int)r->a[2] == GETZCNT;
	if (strcmp(name, "fcntl") == 0)
		return r->a[1] == F_GETFD || r->a[1] == F_GETFL || r->a[1] == F_GETPIPE_SZ || r->a[1] == F_GETOWN ||
		       r->a[1] == F_GETSIG || r->a[1] == F_GETLEASE;
	if (strncmp(name, "epoll_", 6) == 0 && strstr(name, "wait") && r->answer == 0)
		return true;
	return strstr(name, "conf") != NULL || strcmp(name, "ftok") == 0;
}

static void add_trials_of_call(const struct plumb_case *c, const struct recorded_call *r)
{
	const struct interface *i = &interfaces[r->interface];
	long flags = flags_of(r);

	if (i->answer == NOTHING)
		return;
	/* A fork() that only says it was the parent, or the child, would set two processes on the same way. */
	if (r->error == 0 && only_asks(r))
		add_generic(c, r, LONGER, 0);
	else if (strcmp(i->name, "fork") != 0 && strcmp(i->name, "_Fork") != 0)
		add_generic(c, r, DO_NOTHING, 0);
	if (r->error == 0)
		add_generic(c, r, REPORT_FAILURE, 0);
	else
		add_generic(c, r, OTHER_ERROR, 0);
	if (r->error == 0 && i->answer == COUNT && r->answer > 0)
		add_generic(c, r, SHORTER, 0);
	if (r->error == 0 && i->answer == COUNT && r->answer >= 0)
		add_generic(c, r, LONGER, 0);
	if (i->traits.mmap)
		add_generic(c, r, DROP_FLAG, flags);
	else
		for (long flag = 1; flag > 0 && flag <= flags; flag <<= 1)
			if (flags & flag && would_matter(r, flag))
				add_generic(c, r, DROP_FLAG, flag);
	if (r->slept && (i->traits.fd || i->traits.nowait || i->traits.sops || i->traits.fcntl || i->answer == ZERO))
		add_generic(c, r, NEVER_BLOCK, 0);
	if (r->error == 0 && i->traits.zero && r->a[i->traits.zero - 1] != 0)
		add_generic(c, r, IGNORE_ARGUMENT, 0);
	if (r->filled)
		add_generic(c, r, CORRUPT, 0);
	if (r->error == 0 && i->traits.twice && !(i->traits.sops && !r->a[4])) /* to wait for zero twice is to wait for it */
		add_generic(c, r, TWICE, 0);
}

static void add_generic_trials(void)
{
	for (int s = 0; s < subject_count; s++) {
		const struct record *record = &records[s];

		if (!subjects[s].passes)
			continue;
		for (int i = 0; i < record->count; i++) {
			const struct recorded_call *r = &record->calls[i];

			if (subjects[s].cited < 0 || subjects[s].cited == r->interface)
				add_trials_of_call(subjects[s].c, r);
		}
	}
}

static void judge_trial(struct job *job)
{
	struct trial *trial = &trials[job - jobs];
	const struct plumb_entry *why = deciding_record(job->records, job->record_count, job->verdict);
	bool hung = why && strcmp(why->cause, "it timed out") == 0;

	if (job->verdict == FAIL)
		trial->end = hung ? HUNG : KILLED;
	else
		trial->end = job->verdict == PASS ? SURVIVED : NOT_REACHED;
	if (trial->end == SURVIVED && !took_effect[job - jobs])
		trial->end = UNTRIED;
	subjects[subject_of(job->c)].ends[trial->end]++;
	forget_outcome(job);
}

static void *share(size_t size)
{
	void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED) {
		perror("plumbline-faults: mmap");
		exit(EXIT_BROKEN);
	}
	return memory;
}

static bool run_trials(int first)
{
	bool finished;

	free(jobs);
	jobs = calloc((size_t)trial_count + 1, sizeof(jobs[0]));
	took_effect = share((size_t)trial_count + 1);
	job_count = trial_count;
	for (int i = first; i < trial_count; i++)
		jobs[i] = (struct job){.c = trials[i].c};
	finished = run_jobs(first, trial_count, judge_trial);
	munmap(took_effect, (size_t)trial_count + 1);
	return finished;
}

static const char *describe(const struct fault *fault)
{
	static char text[300];

	if (fault->named >= 0) {
		const struct named_fault *named = __start_plumb_faults[fault->named];

		snprintf(text, sizeof(text), "%s/%s", named->facility, named->name);
	} else {
		snprintf(text, sizeof(text), "%s() call %d %s", interfaces[fault->interface].name, fault->k,
			 operator_names[fault->operator]);
		if (fault->operator== DROP_FLAG)
			snprintf(text + strlen(text), sizeof(text) - strlen(text), " (0x%lx)", (unsigned long)fault->flag);
	}
	return text;
}

/* Why the trial's fault shows nothing, as its facility's file has it; or null. */
static const char *why_equivalent(const struct trial *trial)
{
	const char *text = describe(&trial->fault);

	for (struct equivalent *const *e = __start_plumb_equivalents; e < __stop_plumb_equivalents; e++)
		if (fnmatch((*e)->cases, trial->c->id, 0) == 0 && fnmatch((*e)->faults, text, 0) == 0) {
			(*e)->count++;
			return (*e)->why;
		}
	return NULL;
}

/* Those that showed nothing, one a line: end, case, fault, why. How many of them have no reason. */
static int write_survivors(FILE *out, const char *prefix)
{
	static const char *const ends[] = {"untried", "killed", "survived", "timed-out", "unresolved"};
	int unexplained = 0;

	for (int i = 0; i < trial_count; i++) {
		const char *why;

		if (trials[i].end == KILLED || trials[i].end == UNTRIED || trials[i].fault.named >= 0)
			continue;
		why = why_equivalent(&trials[i]);
		unexplained += !why;
		fprintf(out, "%s%s\t%s\t%s\t%s\n", prefix, ends[trials[i].end], trials[i].c->id, describe(&trials[i].fault),
			why ? why : "no reason is given");
	}
	return unexplained;
}

/* Of a whole run into a file; of a few cases, which somebody works on, here. */
static int tell_survivors(const char *path)
{
	FILE *out = subject_count == case_count ? fopen(path, "we") : stdout;
	int unexplained;

	if (!out) {
		fprintf(stderr, "plumbline-faults: %s: %s\n", path, strerror(errno));
		exit(EXIT_BROKEN);
	}
	unexplained = write_survivors(out, out == stdout ? "# " : "");
	if (out != stdout)
		fclose(out);
	return unexplained;
}

/* A reason that nothing needs any more misleads whoever reads it. Those for any of racing calls are needed in some runs only.
 */
static void report_idle_equivalents(void)
{
	if (subject_count < case_count)
		return;
	for (struct equivalent *const *e = __start_plumb_equivalents; e < __stop_plumb_equivalents; e++)
		if ((*e)->count == 0 && !strstr((*e)->faults, "call *") && any_case_matches((*e)->cases))
			printf("# nothing survives of %s: %s\n", (*e)->cases, (*e)->faults);
}

/* How fit a case is to catch a named fault: it cites the function; it is of the facility; it calls it at all. 0: it does not.
 */
static int fitness(int s, const struct named_fault *named)
{
	int interface = interface_by_name(named->function, strlen(named->function));
	bool same = is_of(subjects[s].c->id, named->facility);

	if (!subjects[s].passes || interface < 0 || !records[s].called[interface])
		return 0;
	return 1 + (subjects[s].cited == interface) + 2 * same;
}

/* A named fault is judged where all cases of its facility are: one of them must catch it. */
static bool is_judged(const struct named_fault *named)
{
	int all = 0, here = 0;

	for (int i = 0; i < case_count; i++)
		all += is_of(cases[i]->id, named->facility);
	for (int s = 0; s < subject_count; s++)
		here += is_of(subjects[s].c->id, named->facility);
	return all > 0 && here == all;
}

/* Each fault is tried on the fittest cases first, and on more and more of them while it is not caught. */
static bool try_named_faults(int *tried, const char **catcher, int count)
{
	for (int fit = 4; fit > 0; fit--) {
		int first = trial_count;

		for (int n = 0; n < count; n++)
			for (int s = 0; s < subject_count && !catcher[n]; s++)
				if (fitness(s, __start_plumb_faults[n]) == fit) {
					add_trial(subjects[s].c, (struct fault){n, -1, 0, DO_NOTHING, 0});
					tried[n]++;
				}
		if (!run_trials(first))
			return false;
		for (int i = first; i < trial_count; i++) {
			struct subject *subject = &subjects[subject_of(trials[i].c)];
			int n = trials[i].fault.named;

			if (trials[i].end != KILLED)
				continue;
			if (!catcher[n])
				catcher[n] = trials[i].c->id;
			if (fit == 4 || fit == 2)
				subject->named = __start_plumb_faults[n]->name;
		}
	}
	return true;
}

/* A manual page may be of several functions: of msgop(2) that is no fault. */
static void tell_of_unknown_function(const struct subject *subject, bool shown)
{
	size_t length = function_of(subject->c->page);
	const char *page = subject->c->page;

	if (length == 0 || interface_by_name(page, length) >= 0 || (shown && page[length]))
		return;
	printf("# it cites %.*s(), which harness/faults/interfaces.def lacks, so that no fault is put there: add a line "
	       "INTERFACE(%.*s, ...)\n",
	       (int)length, page, (int)length, page);
}

static int report_cases(void)
{
	int bad = 0;

	for (int s = 0; s < subject_count; s++) {
		const struct subject *subject = &subjects[s];
		const char *id = subject->c->id;
		bool shown = subject->ends[KILLED] > 0 || subject->named;

		number++;
		if (subject->skipped)
			printf("ok %d - %s # SKIP it is skipped without any fault\n", number, id);
		else if (!subject->passes)
			printf("not ok %d - %s: does not pass without any fault\n", number, id);
		else if (!shown && subject->c->no_fault_shows)
			printf("ok %d - %s # SKIP no fault shows it: %s\n", number, id, subject->c->no_fault_shows);
		else
			printf("%sok %d - %s\n", shown ? "" : "not ", number, id);
		if (!subject->skipped && subject->passes && !shown && !subject->c->no_fault_shows)
			printf("# no fault makes it fail: %d survived, %d timed out, %d unresolved\n", subject->ends[SURVIVED],
			       subject->ends[HUNG], subject->ends[NOT_REACHED]);
		tell_of_unknown_function(subject, shown);
		bad += !subject->skipped && (!subject->passes || (!shown && !subject->c->no_fault_shows));
	}
	return bad;
}

/* What is about a deviation must fail where this platform's way is not the one that is demanded. */
static int report_deviations(void)
{
	int bad = 0;

	for (int s = 0; s < subject_count; s++) {
		const struct subject *subject = &subjects[s];

		if (subject->c->standard != PLUMB_LINUX_DEVIATION || !subject->passes)
			continue;
		number++;
		bad += subject->accepts_other;
		printf("%sok %d - %s under --like posix\n", subject->accepts_other ? "not " : "", number, subject->c->id);
		if (subject->accepts_other)
			printf("# it passes: say which outcome is whose, by FAILS_LIKE(), LINUX_OR_POSIX() or like_posix()\n");
	}
	return bad;
}

static int report_named(const int *tried, const char *const *catcher, int count)
{
	int bad = 0;

	for (int n = 0; n < count; n++) {
		const struct named_fault *named = __start_plumb_faults[n];

		if (!is_judged(named))
			continue;
		number++;
		bad += !catcher[n];
		printf("%sok %d - fault %s/%s\n# %s\n", catcher[n] ? "" : "not ", number, named->facility, named->name,
		       named->sentence);
		if (catcher[n])
			printf("# caught by %s\n", catcher[n]);
		else
			printf("# no case catches it; %d were tried\n", tried[n]);
	}
	return bad;
}

static void note_deviation(struct job *job)
{
	subjects[subject_of(job->c)].accepts_other = job->verdict == PASS;
	forget_outcome(job);
}

/* Without any fault, as another platform would have it. */
static bool try_deviations(void)
{
	bool finished;

#ifdef __linux__
	job_count = 0;
	free(jobs);
	jobs = calloc((size_t)subject_count + 1, sizeof(jobs[0]));
	for (int s = 0; s < subject_count; s++)
		if (subjects[s].passes && subjects[s].c->standard == PLUMB_LINUX_DEVIATION)
			jobs[job_count++].c = subjects[s].c;
	plumb_given.like = PLUMB_LIKE_POSIX;
	options.after_job = NULL; /* what the cases called is known */
	finished = run_jobs(0, job_count, note_deviation);
	options.after_job = after;
	plumb_given.like = PLUMB_LIKE_ANY;
#else
	finished = true;
#endif
	return finished;
}

static void tell_generic(int generic, int unexplained, const int ends[5], const char *survivors)
{
	printf("# %d generic faults at the cited interface: %d killed (%.1f %%), %d survived, %d timed out, %d unresolved, %d "
	       "never took effect; %d of these without a reason%s%s\n",
	       generic, ends[KILLED], generic ? 100.0 * ends[KILLED] / generic : 0, ends[SURVIVED], ends[HUNG],
	       ends[NOT_REACHED], ends[UNTRIED], unexplained, subject_count == case_count ? ": see " : "",
	       subject_count == case_count ? survivors : "");
}

enum { MOST_NAMED = 2000 };

static int run_matrix(const char *survivors)
{
	static const char *catcher[MOST_NAMED];
	static int tried[MOST_NAMED];
	int named_count = (int)(__stop_plumb_faults - __start_plumb_faults), generic, ends[5] = {0}, bad, unexplained;
	int64_t start = now_ms();

	printf("TAP version 13\n");
	if (!run_jobs(0, job_count, note_recorded) || !try_deviations())
		return EXIT_UNEXPECTED;
	if (!plumb_given.own_machine)
		options.workers *= 8; /* what is stuck costs no processor */
	add_generic_trials();
	generic = trial_count;
	if (!run_trials(0) || !try_named_faults(tried, catcher, named_count))
		return EXIT_UNEXPECTED;
	bad = report_cases() + report_deviations() + report_named(tried, catcher, named_count);
	printf("1..%d\n", number);
	for (int i = 0; i < generic; i++)
		ends[trials[i].end]++;
	unexplained = tell_survivors(survivors);
	report_idle_equivalents();
	tell_generic(generic, unexplained, ends, survivors);
	printf("# %d cases, %d not as they should be; %.1f s\n", subject_count, bad, (double)(now_ms() - start) / 1000);
	if (subject_count == case_count && (ends[KILLED] < 0.9 * generic || unexplained > 0.01 * generic))
		bad++;
	return bad > 0 ? EXIT_UNEXPECTED : 0;
}

/* The cases that the words mean; without any, all. */
static void choose_subjects(char *words[])
{
	subjects = calloc((size_t)case_count + 1, sizeof(subjects[0]));
	jobs = calloc((size_t)case_count + 1, sizeof(jobs[0]));
	for (int w = 0; words[w]; w++) {
		const char *pattern = words[w] = (char *)pattern_of(words[w], ""), *why = why_no_more(pattern);

		if (any_case_matches(pattern))
			continue;
		if (why)
			fprintf(stderr, "plumbline-faults: %s is no more: %s\n", pattern, why);
		if (why)
			exit(EXIT_USAGE);
		fprintf(stderr, "plumbline-faults: no case matches %s%s%s\n", pattern, *nearest(pattern) ? "; nearly: " : "",
			nearest(pattern));
		exit(EXIT_USAGE);
	}
	for (int i = 0; i < case_count; i++) {
		bool wanted = !words[0];

		for (int w = 0; words[w] && !wanted; w++)
			wanted = id_matches(cases[i]->id, words[w]);
		if (!wanted)
			continue;
		subjects[subject_count++].c = cases[i];
		jobs[job_count++].c = cases[i];
	}
}

int main(int argc, char *argv[])
{
	static char self[PATH_MAX], survivors[PATH_MAX + 20];
	ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);

	find_cases();
	if (argc >= 2 && strcmp(argv[1], PLUMB_AFTER_EXEC) == 0) {
		plumb_take_environment();
		if (argc == 2)
			return 0;
		fault_go_on();
		plumb_run_after_exec(case_by_id(argv[2]), argv[3]);
	}
	if (argc > 1 && strcmp(argv[1], "--own-machine") == 0) {
		plumb_given.own_machine = true;
		argv++;
	}
	if (argv[0] && argv[1] && argv[1][0] == '-') {
		fprintf(stderr, "plumbline-faults: usage: plumbline-faults [--own-machine] [ID or other pattern...]\n");
		return EXIT_USAGE;
	}
	self[n > 0 ? n : 0] = '\0';
	options.self = plumb_given.program = self;
	snprintf(survivors, sizeof(survivors), "%s.survivors", self);
	options.workers = plumb_given.own_machine ? 1 : (int)sysconf(_SC_NPROCESSORS_ONLN);
	options.before_job = before;
	options.after_job = after;
	choose_subjects(argv + 1);
	records = share(sizeof(records[0]) * (size_t)subject_count);
	return run_matrix(survivors);
}
