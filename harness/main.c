/* SPDX-License-Identifier: MIT */
/* plumbline: the command line. */
#include <getopt.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "harness.h"
#include "system.h"

#ifndef PLUMB_PROGRAMS
#define PLUMB_PROGRAMS ""
#endif

struct options options = {.timeout_factor = 1, .repeat = 1, .isolate = true, .valgrind = "valgrind"};
struct job *jobs;
int job_count;
const char *const mode_names[] = {"native", "memcheck", "wrapped"};

static const char usage[] =
	"usage: plumbline [run] [OPTION...] [PATTERN...]   run the cases: an id, a glob over ids, a facility; none: all\n"
	"       plumbline list [--long|--tsv] [PATTERN...] the ids; with standard, needs, source, behaviour\n"
	"       plumbline explain ID                       what a case tests, by which clause, and how to run it alone\n"
	"       plumbline --help | --version\n"
	"\n"
	"  -j, --jobs N           run N cases at once (as many as there are processors)\n"
	"      --under MODE,...   native, memcheck or both\n"
	"      --wrapper COMMAND  run each small program under this command: 'strace -f', qemu-s390x-static\n"
	"      --programs         run the small programs rather than fork (same verdicts, slower)\n"
	"      --timeout S        for cases that declare none (10 s)\n"
	"      --timeout-factor F multiplies all times (or $PLUMBLINE_TIMEOUT_FACTOR)\n"
	"      --standard LIST    only posix, xsi, posix-may, linux, linux-deviation, impl, or an option: MSG, SHM ...\n"
	"      --skip PATTERN     do not run these; --skip-file FILE: a pattern a line, perhaps with a # reason\n"
	"      --resume-after ID  leave out what comes before, and this one\n"
	"      --expect FILE      known verdicts, one a line: VERDICT PATTERN # REASON, or does-not-build WORD # REASON for\n"
	"                         all cases whose first compiler or linker error contains WORD\n"
	"      --shuffle[=SEED]   in another order\n"
	"      --repeat N         each case up to N times, until one is no pass\n"
	"      --until-fail       all again and again until something fails (with --repeat N: N times at most)\n"
	"      --shard I/N        the I-th of N parts\n"
	"      --format FORMAT    tap, ktap or human (human at a terminal, else tap)\n"
	"      --output DIR       a log for each case that failed\n"
	"      --keep             leave the cases' files\n"
	"      --announce         say which case is about to run: for a console on which the kernel may die\n"
	"      --no-isolate       without namespaces\n"
	"      --fail-on-skip     a skip that is not expected is a failure\n"
	"  -v, --verbose          also what passed\n"
	"\n"
	"Exit status: 0 nothing unexpected, 1 something unexpected, 2 usage, 3 the runner could not work.\n";

static _Noreturn void usage_error(const char *problem, const char *what)
{
	fprintf(stderr, "plumbline: %s%s (see plumbline --help)\n", problem, what);
	exit(EXIT_USAGE);
}

const char *job_name(const struct job *job)
{
	static char name[300];

	if (job->mode == NATIVE)
		return job->c->id;
	snprintf(name, sizeof(name), "%s@%s", job->c->id, mode_names[job->mode]);
	return name;
}

static double positive(const char *option, const char *text)
{
	char *end;
	double number = strtod(text, &end);

	if (*end || end == text || !(number > 0 && number < 1e9)) {
		fprintf(stderr, "plumbline: %s takes a positive number, not '%s' (see plumbline --help)\n", option, text);
		exit(EXIT_USAGE);
	}
	return number;
}

static int whole(const char *option, const char *text)
{
	double number = positive(option, text);

	if (number != (int)number)
		usage_error(option, " takes a whole number");
	return (int)number;
}

static void take_modes(char *list)
{
	options.mode_count = 0;
	for (char *word = strtok(list, ","); word; word = strtok(NULL, ",")) {
		enum mode mode = NATIVE;

		while (mode < WRAPPED && strcmp(word, mode_names[mode]) != 0)
			mode++;
		if (mode == WRAPPED || options.mode_count == 2)
			usage_error("--under takes native, memcheck or both, not ", word);
		options.modes[options.mode_count++] = mode;
	}
	if (options.mode_count == 0)
		usage_error("--under takes native, memcheck or both", "");
}

static void take_wrapper(char *command)
{
	int n = 0;

	for (char *word = strtok(command, " "); word; word = strtok(NULL, " ")) {
		if (n == 30)
			usage_error("--wrapper takes at most 30 words", "");
		options.wrapper[n++] = word;
	}
	if (n == 0)
		usage_error("--wrapper takes a command", "");
	options.modes[0] = WRAPPED;
	options.mode_count = 1;
}

static bool in_list(const char *list, const char *word)
{
	size_t length = strlen(word);

	for (const char *at = list; (at = strstr(at, word)); at += length)
		if ((at == list || at[-1] == ',') && (at[length] == ',' || at[length] == '\0'))
			return true;
	return false;
}

/* Each word of the list is a standard's name; options are as many as cases say. */
static void check_standards(const char *list)
{
	char copied[300];

	snprintf(copied, sizeof(copied), "%s", list);
	for (char *word = strtok(copied, ","); word; word = strtok(NULL, ",")) {
		bool known = strcmp(word, "posix") == 0 || strcmp(word, "xsi") == 0 || strcmp(word, "posix-may") == 0 ||
			     strcmp(word, "linux") == 0 || strcmp(word, "linux-deviation") == 0 || strcmp(word, "impl") == 0;

		for (int i = 0; !known && i < case_count; i++)
			known = strcmp(plumb_standard_name(cases[i]), word) == 0;
		if (!known)
			usage_error("--standard: no case is of the standard ", word);
	}
}

struct selection {
	char **patterns;
	int pattern_count;
	const char *standards;
	int shard, shards;
	bool shuffle;
	uint64_t seed;
};

static bool wanted(const struct plumb_case *c, const struct selection *selection)
{
	if (selection->standards && !in_list(selection->standards, plumb_standard_name(c)))
		return false;
	for (int i = 0; i < selection->pattern_count; i++)
		if (id_matches(c->id, selection->patterns[i]))
			return true;
	return selection->pattern_count == 0;
}

static void check_patterns(const struct selection *selection)
{
	for (int i = 0; i < selection->pattern_count; i++) {
		bool any = false;

		for (int n = 0; !any && n < case_count; n++)
			any = id_matches(cases[n]->id, selection->patterns[i]);
		if (!any)
			usage_error("no case matches ", selection->patterns[i]);
	}
}

/* xorshift64*: the same order for the same seed wherever it runs. */
static uint64_t next_random(uint64_t *state)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * 2685821657736338717u;
}

static void shuffle(const struct plumb_case **list, int count, uint64_t seed)
{
	uint64_t state = seed * 2 + 1;

	for (int i = count - 1; i > 0; i--) {
		int other = (int)(next_random(&state) % (uint64_t)(i + 1));
		const struct plumb_case *swap = list[i];

		list[i] = list[other];
		list[other] = swap;
	}
}

static void add_job(const struct plumb_case *c, enum mode mode)
{
	struct job *job = &jobs[job_count++];
	const char *reason = skip_reason_of(c->id);

	*job = (struct job){.c = c, .mode = mode};
	if (reason)
		set_skipped(job, reason);
}

static void make_jobs(struct selection *selection)
{
	const struct plumb_case **list = malloc(sizeof(list[0]) * (size_t)(case_count + 1));
	int count = 0, kept = 0;
	bool resumed = !options.resume_after;

	for (int i = 0; i < case_count; i++)
		if (wanted(cases[i], selection))
			list[count++] = cases[i];
	if (selection->shuffle)
		shuffle(list, count, selection->seed);
	for (int i = 0; i < count; i++) {
		bool in_shard = selection->shards == 0 || i % selection->shards == selection->shard - 1;

		if (resumed && in_shard)
			list[kept++] = list[i];
		resumed = resumed || strcmp(list[i]->id, options.resume_after) == 0;
	}
	jobs = calloc((size_t)(kept * options.mode_count + 1), sizeof(jobs[0]));
	job_count = 0;
	for (int m = 0; m < options.mode_count; m++)
		for (int i = 0; i < kept; i++)
			add_job(list[i], options.modes[m]);
	free(list);
}

/* Without valgrind its results are skips, and the native ones stand. */
static void skip_without_valgrind(void)
{
	char command[300];
	const char *path = getenv("PATH");
	char *places = strdup(path ? path : "/usr/bin:/bin");

	for (char *place = strtok(places, ":"); place; place = strtok(NULL, ":")) {
		snprintf(command, sizeof(command), "%s/%s", place, options.valgrind);
		if (access(command, X_OK) == 0) {
			free(places);
			return;
		}
	}
	free(places);
	for (int i = 0; i < job_count; i++)
		if (jobs[i].mode == MEMCHECK && !jobs[i].done)
			set_skipped(&jobs[i], "there is no valgrind on this machine");
}

static bool failed_once;

static void note_failure(struct job *job)
{
	struct expectation *expected = expectation_of(job);
	bool bad = job->verdict == FAIL || job->verdict == UNRESOLVED;

	if (bad && !(expected && expected->verdict == job->verdict))
		failed_once = true;
}

/* Jobs of one mode stand together. */
static bool run_all(void (*finished)(struct job *))
{
	double factor = options.timeout_factor;
	bool complete = true;

	for (int first = 0, end; complete && first < job_count; first = end) {
		for (end = first; end < job_count && jobs[end].mode == jobs[first].mode; end++)
			;
		options.timeout_factor = jobs[first].mode == MEMCHECK ? factor * 10 : factor;
		plumb_given.timeout_factor = options.timeout_factor;
		complete = run_jobs(first, end, finished);
	}
	options.timeout_factor = factor;
	return complete;
}

/* Rounds that are all well leave no trace but their number; the one that is not is printed. */
static void run_until_fail(void)
{
	int most = options.repeat > 1 ? options.repeat : INT_MAX;

	options.repeat = 1;
	for (int round = 1; round < most; round++) {
		failed_once = false;
		if (!run_all(note_failure) || failed_once)
			break;
		fprintf(stderr, "round %d: nothing unexpected\n", round);
		for (int i = 0; i < job_count; i++)
			if (!skip_reason_of(jobs[i].c->id)) {
				forget_outcome(&jobs[i]);
				jobs[i].done = false;
			}
	}
}

static int run(struct selection *selection)
{
	bool complete = true;
	int status;

	make_jobs(selection);
	skip_without_valgrind();
	if (options.until_fail)
		run_until_fail();
	output_begin(job_count);
	if (selection->shuffle && options.format != HUMAN)
		printf("# shuffled: --shuffle=%llu\n", (unsigned long long)selection->seed);
	if (options.until_fail && failed_once)
		for (int i = 0; i < job_count; i++)
			output_result(&jobs[i]);
	else
		complete = run_all(output_result);
	warn_of_stale_expectations();
	status = output_end(job_count, !complete);
	if (interrupting_signal() && status != EXIT_BROKEN) { /* whoever waits for this process shall know */
		signal(interrupting_signal(), SIG_DFL);
		raise(interrupting_signal());
	}
	return status;
}

static void print_needs(uint64_t needs)
{
	static const struct {
		uint64_t bit;
		const char *name;
	} names[] = {{ROOT, "root"},
		     {SECOND_USER, "second-user"},
		     {LOOPBACK, "loopback"},
		     {LOOPBACK6, "loopback6"},
		     {OWN_IPC_NAMESPACE, "own-ipc-namespace"},
		     {PROC, "/proc"},
		     {SHELL, "shell"},
		     {EXEC_SELF, "exec-self"}};
	const char *comma = "";

	for (int bit = 0; bit < 48; bit++)
		if (needs & 1ull << bit) {
			printf("%scapability-%d", comma, bit);
			comma = ",";
		}
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (needs & names[i].bit) {
			printf("%s%s", comma, names[i].name);
			comma = ",";
		}
	if (!*comma)
		printf("none");
}

static int list(struct selection *selection, bool in_full, bool tsv)
{
	char source[300];

	if (tsv)
		printf("id\tstandard\tneeds\tsource\tbehaviour\n");
	for (int i = 0; i < case_count; i++) {
		const struct plumb_case *c = cases[i];

		if (!wanted(c, selection))
			continue;
		printf("%s", c->id);
		if (in_full || tsv) {
			printf("%s%s%s", tsv ? "\t" : "\n    ", plumb_standard_name(c), tsv ? "\t" : "; needs ");
			print_needs(c->needs);
			printf("%s%s%s%s", tsv ? "\t" : "\n    ", plumb_source(c, source, sizeof(source)),
			       tsv ? "\t" : "\n    ", c->behaviour);
		}
		printf("\n");
	}
	return 0;
}

const char *program_shown(const struct plumb_case *c)
{
	static char path[PATH_MAX + 300];
	const char *slash = strrchr(options.called, '/');
	int length = slash ? (int)(slash - options.called + 1) : 0;

	snprintf(path, sizeof(path), "%.*scases/%s", length, options.called, c->id);
	if (!slash || access(path, F_OK) != 0)
		snprintf(path, sizeof(path), "%s/%s", options.programs_directory, c->id);
	return path;
}

static int explain(const char *id)
{
	const struct plumb_case *c = NULL;
	char source[300];

	for (int i = 0; i < case_count && !c; i++)
		if (id_matches(cases[i]->id, id) && strcspn(cases[i]->id, "*?[") == strlen(cases[i]->id))
			c = cases[i];
	if (!c)
		usage_error("there is no case ", id);
	printf("%s\n\n    %s\n\nstandard:  %s\nsource:    %s\nneeds:     ", c->id, c->behaviour, plumb_standard_name(c),
	       plumb_source(c, source, sizeof(source)));
	print_needs(c->needs);
	printf("\nfile:      %s\n", c->file);
	if (c->not_under_memcheck)
		printf("memcheck:  no, because %s\n", c->not_under_memcheck);
	if (c->does_not_build)
		printf("build:     failed: %s\n", c->does_not_build);
	printf("alone:     %s run %s\n           %s\n", options.called, c->id, program_shown(c));
	return 0;
}

/* The small programs: in the build beside this one; installed, in libexec beside its directory, or where it was said to be. */
static const char *find_programs(const char *self)
{
	static const char *const places[] = {"cases", "../libexec/plumbline"};
	static char path[PATH_MAX + 32];
	const char *slash = strrchr(self, '/');

	for (int i = 0; i < 2; i++) {
		snprintf(path, sizeof(path), "%.*s%s", slash ? (int)(slash - self + 1) : 0, self, places[i]);
		if (access(path, F_OK) == 0)
			return path;
	}
	return *PLUMB_PROGRAMS ? PLUMB_PROGRAMS : path;
}

static void find_self(const char *argv0)
{
	static char path[PATH_MAX];

	if (!system_own_path(path, sizeof(path)) && !realpath(argv0, path))
		snprintf(path, sizeof(path), "%s", argv0);
	options.self = path;
	options.called = argv0;
	options.programs_directory = find_programs(path);
	plumb_given.program = path;
}

enum {
	UNDER = 256,
	WRAPPER,
	PROGRAMS,
	ONE_TIMEOUT,
	FACTOR,
	STANDARD,
	SKIP_PATTERN,
	SKIP_FILE,
	RESUME,
	EXPECT,
	SHUFFLE,
	REPEAT,
	UNTIL_FAIL,
	SHARD,
	FORMAT,
	OUTPUT,
	KEEP,
	ANNOUNCE,
	NO_ISOLATE,
	FAIL_ON_SKIP,
	LONG,
	TSV,
	HELP,
	VERSION
};

static const struct option long_options[] = {
	{"jobs", required_argument, NULL, 'j'},
	{"under", required_argument, NULL, UNDER},
	{"wrapper", required_argument, NULL, WRAPPER},
	{"programs", no_argument, NULL, PROGRAMS},
	{"timeout", required_argument, NULL, ONE_TIMEOUT},
	{"timeout-factor", required_argument, NULL, FACTOR},
	{"standard", required_argument, NULL, STANDARD},
	{"skip", required_argument, NULL, SKIP_PATTERN},
	{"skip-file", required_argument, NULL, SKIP_FILE},
	{"resume-after", required_argument, NULL, RESUME},
	{"expect", required_argument, NULL, EXPECT},
	{"shuffle", optional_argument, NULL, SHUFFLE},
	{"repeat", required_argument, NULL, REPEAT},
	{"until-fail", no_argument, NULL, UNTIL_FAIL},
	{"shard", required_argument, NULL, SHARD},
	{"format", required_argument, NULL, FORMAT},
	{"output", required_argument, NULL, OUTPUT},
	{"keep", no_argument, NULL, KEEP},
	{"announce", no_argument, NULL, ANNOUNCE},
	{"no-isolate", no_argument, NULL, NO_ISOLATE},
	{"fail-on-skip", no_argument, NULL, FAIL_ON_SKIP},
	{"verbose", no_argument, NULL, 'v'},
	{"long", no_argument, NULL, LONG},
	{"tsv", no_argument, NULL, TSV},
	{"help", no_argument, NULL, HELP},
	{"version", no_argument, NULL, VERSION},
	{NULL, 0, NULL, 0},
};

static void take_format(const char *word)
{
	static const char *const formats[] = {"tap", "ktap", "human"};

	for (int i = 0; i < 3; i++)
		if (strcmp(word, formats[i]) == 0) {
			options.format = (enum format)i;
			return;
		}
	usage_error("--format takes tap, ktap or human, not ", word);
}

static void take_shuffle(struct selection *selection, const char *seed)
{
	char *end = NULL;

	selection->shuffle = true;
	selection->seed = seed ? strtoull(seed, &end, 10) : (uint64_t)now_ms() % 100000;
	if (seed && (*end || end == seed))
		usage_error("--shuffle takes a number, not ", seed);
}

static void take_shard(struct selection *selection, const char *word)
{
	char extra;

	if (sscanf(word, "%d/%d%c", &selection->shard, &selection->shards, &extra) != 2 || selection->shard < 1 ||
	    selection->shard > selection->shards)
		usage_error("--shard takes I/N with I from 1 to N, not ", word);
}

struct request {
	const char *command;
	bool in_full, tsv;
	struct selection selection;
};

static void take_option(int option, struct request *request)
{
	switch (option) {
	case 'j':
		options.workers = whole("-j", optarg);
		break;
	case UNDER:
		take_modes(optarg);
		break;
	case WRAPPER:
		take_wrapper(optarg);
		break;
	case PROGRAMS:
		options.programs = true;
		break;
	case ONE_TIMEOUT:
		options.timeout = whole("--timeout", optarg);
		plumb_given.timeout = options.timeout;
		break;
	case FACTOR:
		options.timeout_factor = positive("--timeout-factor", optarg);
		break;
	case STANDARD:
		check_standards(optarg);
		request->selection.standards = optarg;
		break;
	case SKIP_PATTERN:
		add_skip(optarg, "by --skip");
		break;
	case SKIP_FILE:
		read_skips(optarg);
		break;
	case RESUME:
		if (!case_by_id(optarg))
			usage_error("--resume-after: there is no case ", optarg);
		options.resume_after = optarg;
		break;
	case EXPECT:
		read_expectations(optarg);
		break;
	case SHUFFLE:
		take_shuffle(&request->selection, optarg);
		break;
	case REPEAT:
		options.repeat = whole("--repeat", optarg);
		break;
	case UNTIL_FAIL:
		options.until_fail = true;
		break;
	case SHARD:
		take_shard(&request->selection, optarg);
		break;
	case FORMAT:
		take_format(optarg);
		break;
	case OUTPUT:
		options.output = optarg;
		break;
	case KEEP:
		options.keep = true;
		break;
	case ANNOUNCE:
		options.announce = true;
		break;
	case NO_ISOLATE:
		options.isolate = false;
		break;
	case FAIL_ON_SKIP:
		options.fail_on_skip = true;
		break;
	case 'v':
		options.verbose = true;
		break;
	case LONG:
		request->in_full = true;
		break;
	case TSV:
		request->tsv = true;
		break;
	case HELP:
		fputs(usage, stdout);
		exit(0);
	case VERSION:
		printf("plumbline %s, %d cases\n", PLUMBLINE_VERSION, case_count);
		exit(0);
	default:
		exit(EXIT_USAGE);
	}
}

static bool is_command(const char *word)
{
	return strcmp(word, "run") == 0 || strcmp(word, "list") == 0 || strcmp(word, "explain") == 0;
}

static _Noreturn void main_as_usual(int argc, char *argv[])
{
	struct request request = {.command = "run"};
#ifdef _SC_NPROCESSORS_ONLN
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
#else
	long processors = 1;
#endif
	const char *factor = getenv("PLUMBLINE_TIMEOUT_FACTOR");
	int option;

	find_self(argv[0]);
	options.workers = processors > 0 ? (int)processors : 1;
	options.mode_count = 1;
	options.format = isatty(STDOUT_FILENO) ? HUMAN : TAP;
	if (factor)
		options.timeout_factor = positive("PLUMBLINE_TIMEOUT_FACTOR", factor);
	if (argc >= 2 && is_command(argv[1])) {
		request.command = argv[1];
		argv[1] = argv[0];
		argc--;
		argv++;
	}
	while ((option = getopt_long(argc, argv, "j:v", long_options, NULL)) != -1)
		take_option(option, &request);
	request.selection.patterns = argv + optind;
	request.selection.pattern_count = argc - optind;
	if (options.workers > 256)
		usage_error("-j takes at most 256", "");
	if (strcmp(request.command, "explain") == 0) {
		if (request.selection.pattern_count != 1)
			usage_error("explain takes one id", "");
		exit(explain(request.selection.patterns[0]));
	}
	check_patterns(&request.selection);
	if (strcmp(request.command, "list") == 0)
		exit(list(&request.selection, request.in_full, request.tsv));
	exit(run(&request.selection));
}

int main(int argc, char *argv[])
{
	find_cases();
	if (argc >= 2 && strcmp(argv[1], PLUMB_AFTER_EXEC) == 0) {
		plumb_take_environment();
		if (argc == 4 && plumb_given.directory && case_by_id(argv[2]))
			plumb_run_after_exec(case_by_id(argv[2]), argv[3]);
		return argc == 2 ? 0 : EXIT_USAGE;
	}
	if (argc >= 2 && strcmp(argv[1], "--worker") == 0) {
		find_self(argv[0]);
		return worker_main(argc, argv);
	}
	if (argc > 0)
		leave_first_process(&argc, &argv);
	main_as_usual(argc, argv);
}
