/* SPDX-License-Identifier: MIT */
/* The command line of plumbline-report. */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "report.h"

static const char usage[] =
	"usage: plumbline-report [--format FORMAT] [options] [NAME=]FILE...\n"
	"       plumbline-report --compare OLD NEW            what got worse, and better\n"
	"       plumbline-report --clauses --cases FILE [FILE...]  which case demands which clause, and what none demands\n"
	"\n"
	"Reads what `plumbline run` printed, one platform a name: files that are given the same name are parts of one run, as "
	"shards\n"
	"are. A file's own name is its platform's, less .tap; - is standard input. Consoles are read, too, with a kernel's "
	"words\n"
	"between the lines; where a machine was started again, the case that it died in is told as failed.\n"
	"\n"
	"  -f, --format FORMAT   tap (the default): all files as one run; summary: a table, a line a platform; markdown;\n"
	"                        github: ::error lines; json (see plumbline-report.schema.json), junit, ctrf, kcidb;\n"
	"                        html: the matrix of all platforms\n"
	"  -o, --output FILE     there, not to standard output\n"
	"      --name NAME       all files are parts of the run of that name\n"
	"      --cases FILE      what `plumbline list --tsv` prints: sentences, clauses and tiers of cases that passed\n"
	"      --repeat COMMAND  a result is repeated by COMMAND ID, not by the words that the runner was called by\n"
	"      --renamed FILE    with --compare: old id, tab, new id or nothing (default: cases/RENAMED.tsv, if it is there)\n"
	"      --documented FILE with --clauses: page, tab, error, tab, shall or may (default: the tree's own, if it is "
	"there)\n"
	"      --origin NAME, --build-id ID   of kcidb's tests\n"
	"      --help, --version\n"
	"\n"
	"Exit status: 0 nothing unexpected; 1 something unexpected (--compare: something got worse); 2 usage; 3 a file cannot "
	"be\n"
	"read or written, or is not whole: what came is written all the same.\n";

enum { NAME = 256, CASES, REPEAT, RENAMED, COMPARE, CLAUSES, DOCUMENTED, ORIGIN, BUILD_ID, HELP, VERSION };

static const struct option long_options[] = {
	{"format", required_argument, NULL, 'f'},
	{"output", required_argument, NULL, 'o'},
	{"name", required_argument, NULL, NAME},
	{"cases", required_argument, NULL, CASES},
	{"repeat", required_argument, NULL, REPEAT},
	{"renamed", required_argument, NULL, RENAMED},
	{"compare", no_argument, NULL, COMPARE},
	{"clauses", no_argument, NULL, CLAUSES},
	{"documented", required_argument, NULL, DOCUMENTED},
	{"origin", required_argument, NULL, ORIGIN},
	{"build-id", required_argument, NULL, BUILD_ID},
	{"help", no_argument, NULL, HELP},
	{"version", no_argument, NULL, VERSION},
	{NULL, 0, NULL, 0},
};

static struct {
	const char *format, *output, *name, *cases, *renamed, *documented, *origin, *build;
	bool compare, clauses;
} options = {.format = "tap", .origin = "plumbline"};

static void usage_error(const char *what, const char *word)
{
	complain("%s%s (see plumbline-report --help)", what, word);
	exit(EXIT_USAGE);
}

#ifndef PLUMB_REPORT_LIBRARIES
static void without_libraries(FILE *out, struct report *all)
{
	(void)out, (void)all;
	complain("--format %s: this was built without libyaml, jansson and libxml2", options.format);
	exit(EXIT_BROKEN);
}
#define write_markdown without_libraries
#define write_github without_libraries
#define write_json without_libraries
#define write_ctrf without_libraries
#define write_junit without_libraries
#define write_matrix(out, report, clauses) without_libraries(out, report)
#define write_kcidb(out, report, origin, build) without_libraries(out, report)
#define read_diagnostics(run) ((void)(run))
#endif

static struct clauses clauses;

static void write_as_html(FILE *out, struct report *all)
{
	write_matrix(out, all, &clauses);
}

static void write_as_kcidb(FILE *out, struct report *all)
{
	write_kcidb(out, all, options.origin, options.build);
}

static const struct form {
	const char *name;
	void (*write)(FILE *out, struct report *report);
	bool one_run, plain;
} forms[] = {
	{"tap", write_tap, true, true},
	{"summary", write_summary, false, true},
	{"markdown", write_markdown, false, false},
	{"github", write_github, false, false},
	{"json", write_json, false, false},
	{"junit", write_junit, false, false},
	{"ctrf", write_ctrf, true, false},
	{"kcidb", write_as_kcidb, false, false},
	{"html", write_as_html, false, false},
};

static const struct form *form_named(const char *name)
{
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		if (strcmp(forms[i].name, name) == 0)
			return &forms[i];
	usage_error("there is no format ", name);
	return NULL;
}

static struct report report;

static void take_options(int argc, char **argv)
{
	for (int option; (option = getopt_long(argc, argv, "f:o:", long_options, NULL)) != -1;)
		switch (option) {
		case 'f':
			options.format = optarg;
			break;
		case 'o':
			options.output = optarg;
			break;
		case NAME:
			options.name = optarg;
			break;
		case CASES:
			options.cases = optarg;
			break;
		case REPEAT:
			report.repeat = optarg;
			break;
		case RENAMED:
			options.renamed = optarg;
			break;
		case COMPARE:
			options.compare = true;
			break;
		case CLAUSES:
			options.clauses = true;
			break;
		case DOCUMENTED:
			options.documented = optarg;
			break;
		case ORIGIN:
			options.origin = optarg;
			break;
		case BUILD_ID:
			options.build = optarg;
			break;
		case HELP:
			fputs(usage, stdout);
			exit(0);
		case VERSION:
			puts("plumbline-report " PLUMB_VERSION);
			exit(0);
		default:
			exit(EXIT_USAGE);
		}
}

/* "glibc" of build/platforms/glibc.tap; to be freed. */
static char *platform_of(const char *path)
{
	const char *slash = strrchr(path, '/'), *file = slash ? slash + 1 : path, *dot = strrchr(file, '.');

	if (strcmp(path, "-") == 0)
		return copy_of("run");
	return format("%.*s", dot && dot > file ? (int)(dot - file) : (int)strlen(file), file);
}

/* Live: where there is one stream, and nothing to sort. */
static void tell_plan(struct run *run)
{
	put_tap_head(stdout, run);
	fflush(stdout);
}

static void tell_result(struct run *run, const struct result *result)
{
	if (run->count == 1)
		put_environment(stdout, run);
	put_tap_result(stdout, run->count, result);
	fflush(stdout);
}

/* NAME=FILE, or FILE. */
static void read_file(const char *word, bool live, const char *name)
{
	const char *equals = strchr(word, '='), *slash = strchr(word, '/');
	bool named = equals && equals > word && (!slash || equals < slash);
	const char *path = named ? equals + 1 : word;
	char *own = named ? format("%.*s", (int)(equals - word), word) : platform_of(path);
	struct reader reader = {.report = &report, .run = run_named(&report, name ? name : own), .name = path};
	FILE *in = strcmp(path, "-") == 0 ? stdin : fopen(path, "re");

	if (live) {
		reader.planned = tell_plan;
		reader.told = tell_result;
	}
	if (in) {
		read_stream(&reader, in);
		if (in != stdin)
			fclose(in);
	} else {
		doubt(reader.run, "%s: %s", path, strerror(errno));
	}
	free(own);
}

static int status_of_all(void)
{
	int status = 0;

	for (int i = 0; i < report.count; i++) {
		int n[STANDINGS];

		count_results(&report.runs[i], n);
		if (report.runs[i].incomplete)
			return EXIT_BROKEN;
		if (n[FAILED] + n[UNRESOLVED] + n[UNEXPECTED_PASS])
			status = EXIT_UNEXPECTED;
	}
	return status;
}

static void read_all(char **files, int count, bool live, bool one_run)
{
	for (int i = 0; i < count; i++)
		read_file(files[i], live, options.name ? options.name : one_run && !strchr(files[i], '=') ? "run" : NULL);
	for (int i = 0; i < report.count; i++)
		finish_run(&report, &report.runs[i]);
}

/* Before it is opened all is read: what cannot be told leaves nothing behind. */
static FILE *open_output(void)
{
	FILE *out = options.output ? fopen(options.output, "we") : stdout;

	if (out)
		return out;
	complain("%s: %s", options.output, strerror(errno));
	exit(EXIT_BROKEN);
}

static int close_output(FILE *out, int status)
{
	bool bad = fflush(out) != 0 || ferror(out);

	if (out != stdout)
		bad = fclose(out) != 0 || bad;
	if (!bad)
		return status;
	complain("%s: %s", options.output ? options.output : "standard output", strerror(errno));
	return EXIT_BROKEN;
}

static int compare_two(char **files, int count)
{
	if (count != 2)
		usage_error("--compare takes two files", "");
	run_named(&report, "old");
	run_named(&report, "new");
	read_file(files[0], false, "old");
	read_file(files[1], false, "new");
	read_all(NULL, 0, false, false);
	if (!options.renamed && access("cases/RENAMED.tsv", R_OK) == 0)
		options.renamed = "cases/RENAMED.tsv";

	FILE *out = open_output();
	bool worse = compare(out, &report.runs[0], &report.runs[1], options.renamed);

	return close_output(out, status_of_all() == EXIT_BROKEN ? EXIT_BROKEN : worse);
}

static void find_clauses(void)
{
	const char *in_tree = "harness/report/documented.tsv";

	if (!options.documented && access(in_tree, R_OK) == 0)
		options.documented = in_tree;
	if (!read_clauses(&clauses, &report.catalogue, options.documented))
		exit(EXIT_BROKEN);
}

static int show_clauses(char **files, int count)
{
	if (!options.cases)
		usage_error("--clauses needs --cases FILE", "");
	read_all(files, count, false, false);

	find_clauses();

	FILE *out = open_output();

	write_clauses(out, &report, &clauses);
	return close_output(out, status_of_all());
}

/* "origin:id", as KCIDB's schema has it. */
static void check_kcidb_ids(void)
{
	size_t length = strspn(options.origin, "abcdefghijklmnopqrstuvwxyz0123456789_");

	if (!length || options.origin[length])
		usage_error("--origin is of a-z, 0-9 and _, and not ", options.origin);
	if (!options.build)
		usage_error("--format kcidb needs --build-id ORIGIN:ID", "");
	length = strspn(options.build, "abcdefghijklmnopqrstuvwxyz0123456789_");
	if (!length || options.build[length] != ':')
		usage_error("--build-id is ORIGIN:ID, and not ", options.build);
}

static int write_all(char **files, int count)
{
	const struct form *form = form_named(options.format);
	bool live = form->write == write_tap && count == 1 && !options.output;

	if (!count)
		usage_error("which files?", "");
	if (form->write == write_as_kcidb)
		check_kcidb_ids();
	read_all(files, count, live, form->one_run);
	if (form->one_run && report.count > 1)
		usage_error("these are several platforms, and one is written: --format ", form->name);
	for (int i = 0; !form->plain && i < report.count; i++)
		read_diagnostics(&report.runs[i]);
	if (form->write == write_as_html)
		find_clauses();

	FILE *out = open_output();

	if (!live)
		form->write(out, &report);
	else if (report.runs[0].planned)
		put_tap_end(out, &report.runs[0]);
	return close_output(out, status_of_all());
}

int main(int argc, char **argv)
{
	int status;

	take_options(argc, argv);
	form_named(options.format);
	if (options.cases && !read_catalogue(&report.catalogue, options.cases))
		return EXIT_BROKEN;
	argv += optind;
	argc -= optind;
	status = options.compare ? compare_two(argv, argc) : options.clauses ? show_clauses(argv, argc) : write_all(argv, argc);
	free_clauses(&clauses);
	free_report(&report);
	return status;
}
