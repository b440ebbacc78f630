/* SPDX-License-Identifier: MIT */
/* The command line: one table says what options there are, what each sets, and what --help says of it. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "harness.h"

static struct request *asked;
static const char *rerun;
static bool under_given;

static double positive(const char *option, const char *text)
{
	char *end;
	double number = strtod(text, &end);

	if (*end || end == text || !(number > 0 && number < 1e9))
		usage_error("%s takes a positive number, not '%s'", option, text);
	return number;
}

static int whole(const char *option, const char *text)
{
	double number = positive(option, text);

	if (number != (int)number)
		usage_error("%s takes a whole number, not '%s'", option, text);
	return (int)number;
}

/* Which of the words it is, by its index. */
static int one_of(const char *option, const char *text, const char *const *words, int count)
{
	for (int i = 0; i < count; i++)
		if (strcmp(text, words[i]) == 0)
			return i;
	fprintf(stderr, "plumbline: %s takes ", option);
	for (int i = 0; i < count; i++)
		fprintf(stderr, "%s%s", i == 0 ? "" : i < count - 1 ? ", " : " or ", words[i]);
	fprintf(stderr, ", not '%s' (see plumbline --help)\n", text);
	exit(EXIT_USAGE);
}

static void take_jobs(char *text)
{
	options.workers = whole("-j", text);
	if (options.workers > 256)
		usage_error("-j takes at most 256, not %s", text);
}

static void take_modes(char *list)
{
	options.mode_count = 0;
	under_given = true;
	for (char *word = strtok(list, ","); word; word = strtok(NULL, ",")) {
		enum mode mode = (enum mode)one_of("--under", word, mode_names, WRAPPED);

		if (options.mode_count == 2)
			usage_error("--under takes at most two modes");
		options.modes[options.mode_count++] = mode;
	}
	if (options.mode_count == 0)
		usage_error("--under takes native, memcheck or both");
}

static void take_wrapper(char *command)
{
	int n = 0;

	for (char *word = strtok(command, " "); word; word = strtok(NULL, " ")) {
		if (n == 30)
			usage_error("--wrapper takes at most 30 words");
		options.wrapper[n++] = word;
	}
	if (n == 0)
		usage_error("--wrapper takes a command");
	options.wrapper[n] = NULL;
}

static void take_timeout(char *text)
{
	plumb_given.timeout = options.timeout = whole("--timeout", text);
}

static void take_factor(char *text)
{
	options.timeout_factor = positive("--timeout-factor", text);
}

static void take_like(char *text)
{
	static const char *const words[] = {"linux", "posix"};

	plumb_given.like = one_of("--like", text, words, 2) == 0 ? PLUMB_LIKE_LINUX : PLUMB_LIKE_POSIX;
}

static void take_seed(char *text)
{
	char *end;

	plumb_given.seed = strtoull(text, &end, 10);
	if (*end || end == text || *text == '-')
		usage_error("--seed takes a number, not '%s'", text);
}

static void take_effort(char *text)
{
	plumb_given.effort = whole("--effort", text);
	if (plumb_given.effort > 1000000)
		usage_error("--effort takes at most 1000000, not %s", text);
}

static void take_own_machine(char *text)
{
	(void)text;
	plumb_given.own_machine = true;
}

static void take_standards(char *text)
{
	add_listed(&asked->selection.standards, text);
	check_standards(&asked->selection.standards);
}

static void take_needs(char *text)
{
	struct words *needs = &asked->selection.needs;

	add_listed(needs, text);
	for (int i = 0; i < needs->count; i++)
		if (strcmp(needs->words[i], "none") != 0 && need_by_name(needs->words[i]) == 0)
			usage_error("--needs: nothing that a case can need is called %s", needs->words[i]);
}

static void take_source(char *text)
{
	add_name(&asked->selection.sources, text);
}

static void take_text(char *text)
{
	add_name(&asked->selection.texts, text);
}

static void take_skip(char *word)
{
	add_skip(known_pattern("--skip: ", word));
}

static void take_skip_file(char *file)
{
	read_skips(file);
}

static void take_expectations(char *file)
{
	read_expectations(file);
}

static void take_save_expect(char *file)
{
	options.save_expect = file;
}

static void take_resume(char *word)
{
	asked->selection.resume_after = known_pattern("--resume-after: ", word);
}

static void take_rerun(char *file)
{
	rerun = file;
}

static void take_shuffle(char *seed)
{
	char *end = NULL;

	asked->selection.shuffle = true;
	asked->selection.seed = seed ? strtoull(seed, &end, 10) : (uint64_t)now_ms() % 100000;
	if (seed && (*end || end == seed))
		usage_error("--shuffle takes a number, not '%s'", seed);
}

static void take_repeat(char *text)
{
	options.repeat = whole("--repeat", text);
}

static void take_max_fail(char *text)
{
	options.max_fail = whole("--max-fail", text);
}

static void take_fail_fast(char *text)
{
	(void)text;
	options.max_fail = 1;
}

static void take_shard(char *word)
{
	struct selection *selection = &asked->selection;
	char extra;

	if (sscanf(word, "%d/%d%c", &selection->shard, &selection->shards, &extra) != 2 || selection->shard < 1 ||
	    selection->shard > selection->shards)
		usage_error("--shard takes I/N with I from 1 to N, not '%s'", word);
}

static void take_format(char *word)
{
	static const char *const formats[] = {"tap", "ktap", "human"};

	options.format = (enum format)one_of("--format", word, formats, 3);
}

static void take_output(char *directory)
{
	options.output = directory;
}

static void take_slowest(char *text)
{
	options.slowest = whole("--slowest", text);
}

static void take_no_isolate(char *text)
{
	(void)text;
	options.isolate = false;
}

static void take_long(char *text)
{
	(void)text;
	asked->in_full = true;
}

static void take_tsv(char *text)
{
	(void)text;
	asked->tsv = true;
}

static void print_help(char *text);
static void print_version(char *text);
static void print_words(char *text);

/* Without a name: a heading. An argument that begins with "[" may be left out. Help in lines of at most 90 characters. */
static const struct row {
	const char *name;
	char letter;
	const char *argument;
	void (*take)(char *argument);
	bool *set; /* where take is null */
	const char *help;
} rows[] = {
	{NULL, 0, NULL, NULL, NULL, "Which cases"},
	{"standard", 0, "LIST", take_standards, NULL,
	 "of these: posix, xsi, posix-may, linux, linux-deviation, impl, or an option: MSG, SHM ..."},
	{"source", 0, "TEXT", take_source, NULL, "whose source holds the text: 'msgrcv() ERRORS', 'pipe(7)'"},
	{"grep", 0, "TEXT", take_text, NULL, "whose behaviour holds the text"},
	{"needs", 0, "LIST", take_needs, NULL, "that need one of these: root, CAP_KILL, privilege, /proc ...; none"},
	{"skip", 0, "PATTERN", take_skip, NULL, "do not run these"},
	{"skip-file", 0, "FILE", take_skip_file, NULL, "nor these: a pattern a line, perhaps with a # reason"},
	{"resume-after", 0, "ID", take_resume, NULL, "leave out what comes before, and this one"},
	{"rerun", 0, "FILE", take_rerun, NULL, "what is not ok in that TAP"},
	{"shard", 0, "I/N", take_shard, NULL, "the I-th of N parts"},
	{NULL, 0, NULL, NULL, NULL, "How they run"},
	{"jobs", 'j', "N", take_jobs, NULL, "N at once (as many as there are processors)"},
	{"under", 0, "MODE,...", take_modes, NULL, "native, memcheck or both"},
	{"wrapper", 0, "COMMAND", take_wrapper, NULL, "each small program under this command: 'strace -f', qemu-s390x-static"},
	{"programs", 0, NULL, NULL, &options.programs, "the small programs rather than a fork (same verdicts, slower)"},
	{"timeout", 0, "S", take_timeout, NULL, "for cases that declare none (10 s)"},
	{"timeout-factor", 0, "F", take_factor, NULL, "multiplies all times (or $PLUMBLINE_TIMEOUT_FACTOR)"},
	{"shuffle", 0, "[=SEED]", take_shuffle, NULL, "in another order"},
	{"repeat", 0, "N", take_repeat, NULL, "each up to N times, until one is no pass"},
	{"seed", 0, "N", take_seed, NULL, "laws draw what they call from this seed (1)"},
	{"effort", 0, "N", take_effort, NULL, "laws take N times as many steps, and time"},
	{"until-fail", 0, NULL, NULL, &options.until_fail, "all again and again until something fails (--repeat N: N times)"},
	{"fail-fast", 0, NULL, take_fail_fast, NULL, "stop at the first result that is not as expected"},
	{"max-fail", 0, "N", take_max_fail, NULL, "stop at the N-th"},
	{"own-machine", 0, NULL, take_own_machine, NULL,
	 "this machine may be changed or lost: run the cases that need that, too"},
	{"no-isolate", 0, NULL, take_no_isolate, NULL, "without namespaces"},
	{"keep", 0, NULL, NULL, &options.keep, "leave the cases' files, and say where"},
	{"announce", 0, NULL, NULL, &options.announce,
	 "say which case is about to run: for a console on which the kernel may die"},
	{NULL, 0, NULL, NULL, NULL, "What is right"},
	{"like", 0, "KIND", take_like, NULL, "linux or posix: demand its outcome where cases accept several"},
	{"expect", 0, "FILE", take_expectations, NULL,
	 "known verdicts, a line each: VERDICT PATTERN # REASON, or does-not-build WORD # REASON\n"
	 "for all cases whose first compiler or linker error holds WORD"},
	{"save-expect", 0, "FILE", take_save_expect, NULL,
	 "write such a file of what is not as expected, for you to add reasons"},
	{"fail-on-skip", 0, NULL, NULL, &options.fail_on_skip, "a skip that is not expected is a failure"},
	{NULL, 0, NULL, NULL, NULL, "What is printed"},
	{"format", 0, "FORMAT", take_format, NULL, "tap, ktap or human (human at a terminal, else tap)"},
	{"verbose", 'v', NULL, NULL, &options.verbose, "also what passed, and all that cases print"},
	{"output", 0, "DIR", take_output, NULL, "a log for each case that failed"},
	{"slowest", 0, "N", take_slowest, NULL, "at the end, the N that took longest"},
	{"skips", 0, NULL, NULL, &options.skips, "at the end, what was skipped, by reason"},
	{"long", 0, NULL, take_long, NULL, "list: with standard, needs, source and behaviour"},
	{"tsv", 0, NULL, take_tsv, NULL, "list: those as columns"},
	{"help", 'h', NULL, print_help, NULL, "this"},
	{"version", 'V', NULL, print_version, NULL, "version, and how many cases"},
	{"words", 0, NULL, print_words, NULL, NULL}, /* for completions */
};
enum { ROWS = sizeof(rows) / sizeof(rows[0]), FIRST_LONG = 256 };

static void print_version(char *text)
{
	(void)text;
	printf("plumbline %s, %d cases\n", PLUMBLINE_VERSION, case_count);
	exit(0);
}

/* Each option, and = where it takes an argument. */
static void print_words(char *text)
{
	(void)text;
	for (int i = 0; i < ROWS; i++)
		if (rows[i].help && rows[i].name)
			printf("--%s%s\t%.*s\n", rows[i].name, rows[i].argument ? "=" : "", (int)strcspn(rows[i].help, "\n"),
			       rows[i].help);
	exit(0);
}

static void print_row(const struct row *row)
{
	enum { COLUMN = 27 };
	char left[80], letter[8] = "    ";
	const char *line = row->help, *separator = !row->argument ? "" : *row->argument == '[' ? "" : " ";

	if (row->letter)
		snprintf(letter, sizeof(letter), "-%c, ", row->letter);
	snprintf(left, sizeof(left), "  %s--%s%s%s", letter, row->name, separator, row->argument ? row->argument : "");
	for (; line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
		printf("%-*s %.*s\n", COLUMN, left, (int)strcspn(line, "\n"), line);
		*left = '\0';
	}
}

static void print_help(char *text)
{
	(void)text;
	printf("usage: plumbline [run] [OPTION...] [PATTERN...]      run the cases: an id, a glob over ids, a facility; none: "
	       "all\n"
	       "       plumbline list [OPTION...] [PATTERN...]       the ids\n"
	       "       plumbline explain [OPTION...] PATTERN...      what a case tests, by which clause, and how to run it "
	       "alone\n"
	       "       plumbline --help | --version\n"
	       "A pattern may end in @MODE, as names of results do; @FILE (@-) is a file (standard input) of patterns, one a "
	       "line.\n");
	for (int i = 0; i < ROWS; i++)
		if (!rows[i].name)
			printf("\n%s:\n", rows[i].help);
		else if (rows[i].help)
			print_row(&rows[i]);
	printf("\nExit status: 0 nothing unexpected, 1 something unexpected, 2 usage, 3 the runner could not work.\n");
	exit(0);
}

/* The table as getopt_long() wants it: a long option's value is its row. */
static const char *make_getopt_table(struct option table[ROWS + 1])
{
	static char letters[2 * ROWS + 2] = ":";
	int n = 0;

	for (int i = 0; i < ROWS; i++) {
		const struct row *row = &rows[i];
		int has = !row->argument ? no_argument : *row->argument == '[' ? optional_argument : required_argument;

		if (!row->name)
			continue;
		table[n++] = (struct option){row->name, has, NULL, FIRST_LONG + i};
		if (row->letter)
			sprintf(letters + strlen(letters), "%c%s", row->letter, row->argument ? ":" : "");
	}
	table[n] = (struct option){NULL, 0, NULL, 0};
	return letters;
}

static const struct row *row_of(int option)
{
	for (int i = 0; i < ROWS; i++)
		if (option == FIRST_LONG + i || (option && option == rows[i].letter))
			return &rows[i];
	return NULL;
}

/* getopt_long() takes the beginning of an option's name where no other begins like it. */
static _Noreturn void no_such_option(const char *word, size_t length)
{
	char several[300] = "";

	for (int i = 0; i < ROWS; i++)
		if (rows[i].name && length > 2 && strncmp(rows[i].name, word + 2, length - 2) == 0)
			snprintf(several + strlen(several), sizeof(several) - strlen(several), "%s --%s", *several ? "," : ":",
				 rows[i].name);
	usage_error(*several ? "%.*s may be several options%s" : "there is no option %.*s%s", (int)length, word, several);
}

static _Noreturn void bad_option(int option, const char *word)
{
	const struct row *row = row_of(optopt);

	if (option == ':')
		usage_error("%s needs an argument: %s", word, row && row->argument ? row->argument : "");
	if (row)
		usage_error("--%s takes no argument", row->name);
	if (optopt)
		usage_error("there is no option -%c", optopt);
	no_such_option(word, strcspn(word, "="));
}

static void take_options(int argc, char *argv[])
{
	static struct option table[ROWS + 1];
	const char *letters = make_getopt_table(table);
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, letters, table, NULL)) != -1) {
		const struct row *row = row_of(option);

		if (option == '?' || option == ':')
			bad_option(option, argv[optind - 1]);
		if (row->take)
			row->take(optarg);
		else
			*row->set = true;
	}
}

static void take_environment(void)
{
	const char *factor = getenv("PLUMBLINE_TIMEOUT_FACTOR");

	if (factor && *factor)
		options.timeout_factor = positive("PLUMBLINE_TIMEOUT_FACTOR", factor);
}

static bool is_command(const char *word)
{
	return strcmp(word, "run") == 0 || strcmp(word, "list") == 0 || strcmp(word, "explain") == 0;
}

void take_command_line(int argc, char *argv[], struct request *request)
{
	asked = request;
	take_environment();
	if (argc >= 2 && is_command(argv[1])) {
		request->command = argv[1];
		argv[1] = argv[0];
		argc--;
		argv++;
	}
	take_options(argc, argv);
	if (options.wrapper[0] && under_given)
		usage_error("--wrapper and --under are two ways of running a case: give one");
	if (options.wrapper[0])
		options.modes[0] = WRAPPED;
	if (rerun)
		add_failures_of_tap(&request->selection, rerun);
	for (int i = optind; i < argc; i++)
		if (argv[i][0] == '@')
			add_patterns_of_file(&request->selection, argv[i] + 1);
		else
			add_pattern(&request->selection, argv[i]);
}
