/* SPDX-License-Identifier: MIT */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include "beyond.h"
#include "room.h"
#include "system.h"

enum { TICK_US = 100000 };

volatile sig_atomic_t told_to_end;

void on_told_to_end(int signo)
{
	told_to_end = signo;
}

static void on_tick(int signo)
{
	(void)signo;
}

bool start_ticks(void)
{
	struct sigaction action = {.sa_handler = on_tick};
	struct itimerval tick = {{0, TICK_US}, {0, TICK_US}};

	sigemptyset(&action.sa_mask);
	return sigaction(SIGALRM, &action, NULL) == 0 && setitimer(ITIMER_REAL, &tick, NULL) == 0;
}

/* Appended to by several processes at once, so O_APPEND; without a name, so that nothing stays. */
static int open_capture(const char *directory)
{
	char path[600];
	int fd = system_nameless_file();

	if (fd >= 0)
		return fd;
	snprintf(path, sizeof(path), "%s.output", directory);
	fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
	unlink(path);
	return fd;
}

/* The hard limit too is raised, where that may be. */
static void set_limit(int resource, rlim_t wanted)
{
	struct rlimit limit;

	if (getrlimit(resource, &limit) != 0)
		return;
	limit.rlim_cur = wanted;
	if (limit.rlim_max >= wanted || setrlimit(resource, &(struct rlimit){wanted, wanted}) != 0) {
		limit.rlim_cur = limit.rlim_max < wanted ? limit.rlim_max : wanted;
		setrlimit(resource, &limit);
	}
}

/* What a case finds is the same whoever starts the run. */
void set_usual_limits(void)
{
	set_limit(RLIMIT_CORE, 0);
	set_limit(RLIMIT_NOFILE, 1024);
	set_limit(RLIMIT_FSIZE, RLIM_INFINITY);
#ifdef RLIMIT_MSGQUEUE
	set_limit(RLIMIT_MSGQUEUE, 819200);
#endif
#ifdef RLIMIT_MEMLOCK
	set_limit(RLIMIT_MEMLOCK, 8 << 20);
#endif
}

static void set_usual_signals(void)
{
	struct sigaction end = {.sa_handler = on_told_to_end};
	sigset_t none;

	for (int signo = 1; signo < 65; signo++)
		if (signo != SIGTERM)
			signal(signo, SIG_DFL);
	sigemptyset(&end.sa_mask);
	sigaction(SIGTERM, &end, NULL);
	signal(SIGINT, SIG_IGN); /* the terminal's is for the main process, who passes it on */
	signal(SIGPIPE, SIG_IGN);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

static int inherited; /* no descriptor that this process had at first is above it */

void set_usual(void)
{
	int highest = system_highest_descriptor(); /* before there is a limit below it */

	inherited = highest > inherited ? highest : inherited;
	set_usual_signals();
	set_usual_limits();
	umask(022);
}

void room_open(struct room *room, const char *directory)
{
	set_usual();
	room->highest = inherited;
	setenv("LC_ALL", "C", 1);
	snprintf(room->directory, sizeof(room->directory), "%s", directory);
	room->parent = getppid();
	room->own_processes = getpid() == 1 && room->own_processes;
	room->reaper = system_adopt_orphans() || room->own_processes;
	room->capture = open_capture(directory);
	if (room->capture > room->highest)
		room->highest = room->capture;
	room->ticks = start_ticks();
	plumb_given.directory = room->directory;
}

void room_close(struct room *room)
{
	struct itimerval none = {{0, 0}, {0, 0}};

	setitimer(ITIMER_REAL, &none, NULL);
	if (!room->keep)
		remove_tree(room->directory);
	close(room->capture);
}

size_t room_captured(const struct room *room)
{
	struct stat status;

	return room->capture >= 0 && fstat(room->capture, &status) == 0 ? (size_t)status.st_size : 0;
}

size_t room_read_captured(const struct room *room, char *text, size_t size)
{
	ssize_t n = pread(room->capture, text, size, 0);

	return n > 0 ? (size_t)n : 0;
}

void room_forget_captured(struct room *room)
{
	if (ftruncate(room->capture, 0) == 0)
		return;
	close(room->capture);
	room->capture = open_capture(room->directory);
	if (room->capture > room->highest)
		room->highest = room->capture;
}

bool room_is_abandoned(const struct room *room)
{
	return told_to_end || getppid() != room->parent;
}

void report_open(const char *directory)
{
	static char path[600];
	struct sigaction ignore = {.sa_handler = SIG_IGN}, old;

	snprintf(path, sizeof(path), "%s.report", directory);
	sigemptyset(&ignore.sa_mask);
	sigaction(SIGXFSZ, &ignore, &old); /* it may be larger than the limit that whoever starts the run has */
	plumb_given.report = plumb_report_create(path) ? path : NULL;
	sigaction(SIGXFSZ, &old, NULL);
}

void report_close(void)
{
	plumb_report_close();
	plumb_given.report = NULL;
}

bool remove_tree(const char *path)
{
	DIR *directory;
	struct dirent *entry;

	if (rmdir(path) == 0 || errno == ENOENT)
		return true;
	if (errno == ENOTDIR)
		return unlink(path) == 0;
	chmod(path, 0700);
	directory = opendir(path);
	while (directory && (entry = readdir(directory))) {
		char below[1024];

		if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
			continue;
		snprintf(below, sizeof(below), "%s/%s", path, entry->d_name);
		remove_tree(below);
	}
	if (directory)
		closedir(directory);
	return rmdir(path) == 0;
}

const char *make_base_directory(void)
{
	static char base[400];
	const char *temporary = getenv("TMPDIR");

	snprintf(base, sizeof(base), "%.300s/plumbline-XXXXXX", temporary && *temporary ? temporary : "/tmp");
	if (!mkdtemp(base)) {
		fprintf(stderr, "plumbline: cannot make a directory %s: %s\n", base, strerror(errno));
		exit(3);
	}
	plumb_remove_default_acl(base);
	chmod(base, 0755); /* a second user has to reach what is below */
	return base;
}
