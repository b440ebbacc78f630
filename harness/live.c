/* SPDX-License-Identifier: MIT */
/* What a person at a terminal sees while cases run: one line, which never wraps and never stays. And what stands beside
 * results. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "output.h"

static int planned, done, bad, round_number;
static int64_t started_ms, last_ms;
static int shown; /* columns of the live line that stands there */

bool is_terminal(void)
{
	const char *kind = getenv("TERM");

	return options.format == HUMAN && isatty(STDOUT_FILENO) && kind && strcmp(kind, "dumb") != 0;
}

const char *color(const char *code)
{
	static int wanted = -1;

	if (wanted < 0)
		wanted = is_terminal() && !getenv("NO_COLOR");
	return wanted ? code : "";
}

static int columns(void)
{
#ifdef TIOCGWINSZ
	struct winsize size;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
#endif
	return 80;
}

/*
 * A terminal that has become narrower meanwhile has wrapped the line. Each row is cleared by itself: what clears all the screen
 * goes to the history of some terminals.
 */
void clear_live_line(void)
{
	if (shown == 0)
		return;
	printf("\r\033[K");
	for (int rows = (shown - 1) / columns(); rows > 0; rows--)
		printf("\033[A\033[K");
	shown = 0;
}

void count_live(bool is_bad)
{
	done++;
	bad += is_bad;
}

/* "in 12 s of about 40 s" once there is something to go by. */
static int put_times(char *text, size_t size)
{
	int64_t elapsed = (now_ms() - started_ms) / 1000;

	if (done < 10 || elapsed < 2)
		return snprintf(text, size, ", %d s", (int)elapsed);
	return snprintf(text, size, ", %d s of about %d s", (int)elapsed, (int)(elapsed * planned / done));
}

static void progress(const struct job *slowest)
{
	char line[500];
	int n = 0, width = columns() - 1;

	if (!is_terminal() || now_ms() - last_ms < 100)
		return;
	last_ms = now_ms();
	clear_live_line();
	if (round_number > 0)
		n += snprintf(line, sizeof(line), "round %d: ", round_number);
	n += snprintf(line + n, sizeof(line) - (size_t)n, "%d/%d, %d failed", done, planned, bad);
	n += put_times(line + n, sizeof(line) - (size_t)n);
	if (slowest)
		n += snprintf(line + n, sizeof(line) - (size_t)n, ", running %s", job_name(slowest));
	shown = printf("%.*s", width, line);
	fflush(stdout);
}

void start_live_line(int how_many, int round)
{
	planned = how_many;
	round_number = round;
	done = bad = 0;
	started_ms = now_ms();
	options.progress = progress;
}

void output_comment(const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	if (options.format != HUMAN)
		printf("# ");
	vprintf(format, arguments);
	printf("\n");
	va_end(arguments);
}
