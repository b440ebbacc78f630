/* SPDX-License-Identifier: MIT */
/* The end of a run: counts, by facility and by root cause; what failed, what was slow, what was skipped; expectations. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "output.h"

struct facility {
	char name[64];
	int counts[STANDINGS];
};

/* One root cause, or one reason of skips, and how many results it explains. */
struct cause {
	char *text;
	enum verdict verdict;
	int count;
	char *first;
};

static const char *const words[] = {"pass", "fail", "unresolved", "skip", "known failures", "unexpected passes"};
static int counts[STANDINGS];
static int number, do_not_build;
static struct facility *facilities;
static int facility_count;
static struct cause *causes;
static int cause_count;
static char **failed;
static FILE *saved;

/* Room for one more at the end of the list. */
static void *grown(void *list, int count, size_t size)
{
	list = realloc(list, size * (size_t)(count + 1));
	if (!list)
		abort();
	return list;
}

/* Those of one facility come one after the other, but for --shuffle. */
static struct facility *facility_of(const char *id)
{
	size_t length = strcspn(id, "/");

	for (int i = facility_count - 1; i >= 0; i--)
		if (strncmp(facilities[i].name, id, length) == 0 && !facilities[i].name[length])
			return &facilities[i];
	facilities = grown(facilities, facility_count, sizeof(facilities[0]));
	facilities[facility_count] = (struct facility){0};
	snprintf(facilities[facility_count].name, sizeof(facilities[0].name), "%.*s", (int)length, id);
	return &facilities[facility_count++];
}

static void count_cause(const struct job *job, const char *text)
{
	for (int i = 0; i < cause_count; i++)
		if (causes[i].verdict == job->verdict && strcmp(causes[i].text, text) == 0) {
			causes[i].count++;
			return;
		}
	causes = grown(causes, cause_count, sizeof(causes[0]));
	causes[cause_count++] = (struct cause){strdup(text), job->verdict, 1, strdup(job_name(job))};
}

void open_save_expect(void)
{
	int fd;

	if (!options.save_expect)
		return;
	fd = open(options.save_expect, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	saved = fd >= 0 ? fdopen(fd, "w") : NULL;
	if (!saved)
		cannot("--save-expect: %s: %s", options.save_expect, strerror(errno));
	fprintf(saved, "# Write a reason behind each #: a line without one is refused.\n");
}

/* Without a reason: that is for a person to find. */
static void save_expectation(const struct told *told)
{
	if (!saved || !is_bad(told->standing))
		return;
	if (*told->cause)
		fprintf(saved, "\n# %s\n", told->cause);
	fprintf(saved, "%s %s #\n", verdict_names[told->job->verdict], job_name(told->job));
	fflush(saved);
}

void count(const struct told *told)
{
	const struct job *job = told->job;

	number++;
	counts[told->standing]++;
	facility_of(job->c->id)->counts[told->standing]++;
	if (job->verdict == SKIP_VERDICT)
		count_cause(job, told->reason);
	else if (*told->cause && (is_bad(told->standing) || told->standing == KNOWN))
		count_cause(job, told->cause);
	if (is_bad(told->standing)) {
		int bad = counted_bad();

		failed = grown(failed, bad, sizeof(failed[0]));
		failed[bad - 1] = strdup(job_name(job));
	}
	do_not_build += job->c->does_not_build && job->verdict == FAIL && job->mode != MEMCHECK;
	save_expectation(told);
}

int counted(void)
{
	return number;
}

int counted_bad(void)
{
	return counts[FAILED] + counts[RESOLVED_NOT] + counts[UNEXPECTED_PASS];
}

static int by_count(const void *a, const void *b)
{
	return ((const struct cause *)b)->count - ((const struct cause *)a)->count;
}

static void put_causes(bool of_skips)
{
	qsort(causes, (size_t)cause_count, sizeof(causes[0]), by_count);
	for (int i = 0; i < cause_count; i++) {
		const struct cause *cause = &causes[i];

		if ((cause->verdict == SKIP_VERDICT) != of_skips)
			continue;
		output_comment("%d %s: %s%s%s", cause->count, verdict_names[cause->verdict], cause->text,
			       cause->count == 1 ? ", in " : "", cause->count == 1 ? cause->first : "");
	}
}

/* A complaint of the kernel of which nobody knows which of these cases it is about. */
static void put_complaints(void)
{
	static char suspects[MOST_WORKERS * 100];

	for (int i = 0; i < complaint_count; i++) {
		const struct complaint *complaint = &complaints[i];
		size_t n = 0;

		*suspects = '\0';
		for (int s = 0; s < complaint->suspect_count && n < sizeof(suspects); s++)
			n += (size_t)snprintf(suspects + n, sizeof(suspects) - n, "%s%s",
					      s ? ", " : "; while one of these ran: ", job_name(&jobs[complaint->suspects[s]]));
		output_comment("the kernel complained: %s%s", complaint->text, suspects);
	}
}

static int by_time(const void *a, const void *b)
{
	const struct job *const *one = a, *const *other = b;

	return ((*other)->us > (*one)->us) - ((*other)->us < (*one)->us);
}

static void put_slowest(void)
{
	const struct job **list = calloc((size_t)job_count, sizeof(list[0]));
	int ran = 0;

	for (int i = 0; i < job_count; i++)
		if (jobs[i].done && jobs[i].us > 0)
			list[ran++] = &jobs[i];
	qsort(list, (size_t)ran, sizeof(list[0]), by_time);
	for (int i = 0; i < ran && i < options.slowest; i++)
		output_comment("slow: %d.%03d s %s", (int)(list[i]->us / 1000000), (int)(list[i]->us / 1000 % 1000),
			       job_name(list[i]));
	free(list);
}

static void put_failed(void)
{
	int bad = counted_bad();

	for (int i = 0; i < bad; i++)
		output_comment("%s%s", i == 0 ? "not as expected: " : "                 ", failed[i]);
}

static void put_facilities(void)
{
	printf("\n%-18s %6s %6s %10s %6s %6s %10s\n", "facility", "pass", "fail", "unresolved", "skip", "known", "unexpected");
	for (int i = 0; i < facility_count; i++) {
		const int *n = facilities[i].counts;

		printf("%-18s %6d %6d %10d %6d %6d %10d\n", facilities[i].name, n[PASSED], n[FAILED], n[RESOLVED_NOT],
		       n[SKIPPED], n[KNOWN], n[UNEXPECTED_PASS]);
	}
	printf("\n");
}

static void put_counts(int planned, int64_t ms)
{
	char text[200];
	int n = 0;

	for (int i = 0; i < STANDINGS; i++)
		n += snprintf(text + n, sizeof(text) - (size_t)n, "%s%d %s", i ? ", " : "", counts[i], words[i]);
	output_comment("%s; %d of %d in %d.%d s", text, number, planned, (int)(ms / 1000), (int)(ms / 100 % 10));
}

void put_summary(int planned, int64_t ms)
{
	int held = case_count * options.mode_count;

	if (options.format == HUMAN && facility_count > 1)
		put_facilities();
	if (options.slowest > 0)
		put_slowest();
	if (options.skips)
		put_causes(true);
	put_causes(false);
	put_complaints();
	if (options.format == HUMAN)
		put_failed();
	if (options.lacks_valgrind)
		output_comment("there is no valgrind on this machine: nothing ran under memcheck");
	if (number < held)
		output_comment("only %d of the %d results that this build can give", number, held);
	if (do_not_build > 0)
		output_comment("%d do not build", do_not_build);
	put_counts(planned, ms);
	if (saved && fclose(saved) != 0)
		fprintf(stderr, "plumbline: %s: %s\n", options.save_expect, strerror(errno));
}
