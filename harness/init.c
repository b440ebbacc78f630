/* SPDX-License-Identifier: MIT */
/*
 * The runner as the first process of a machine. It runs the rest in a child, reaps whoever's parent is gone, and prints one
 *last line.
 *
 * Who is called .../init, or told --init, is that of a kernel that runs nothing else: it makes what it finds useful, and ends
 * the machine. Words on the kernel's command line, or where that is not told among its arguments, say what to do:
 *
 *	plumbline.run="OPTION... PATTERN..."    what to give the runner; commas do for spaces
 *	plumbline.end=poweroff|reboot|halt     poweroff
 *
 * Any other first process is a container's or a sandbox's. A file /plumbline.run has more words for the runner, for both.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "harness.h"
#include "system.h"

enum { MOST_WORDS = 250 };

static char *words[MOST_WORDS + 2];
static int word_count;

static void add_word(char *word)
{
	if (word_count < MOST_WORDS)
		words[word_count++] = word;
}

static void add_words(char *text)
{
	for (char *word = text ? strtok(text, " ,\t\r\n") : NULL; word; word = strtok(NULL, " ,\t\r\n"))
		add_word(word);
}

/* The value of a parameter in the words of a kernel; null if it is not there. It quotes the value, or all of the parameter. */
static char *parameter_in(const char *line, const char *name)
{
	const char *found = line ? strstr(line, name) : NULL;
	bool quoted = found && found > line && found[-1] == '"';

	if (!found)
		return NULL;
	found += strlen(name);
	if (*found == '"') {
		quoted = true;
		found++;
	}
	return strndup(found, strcspn(found, quoted ? "\"\n" : " \n"));
}

static char *parameter(const char *name, int argc, char *argv[])
{
	char *value = parameter_in(system_boot_words(), name);

	for (int i = 1; i < argc && !value; i++)
		if (strncmp(argv[i], name, strlen(name)) == 0)
			value = strdup(argv[i] + strlen(name));
	return value;
}

static void add_words_of_file(void)
{
	static char text[4096];
	int fd = open("/plumbline.run", O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return;
	if (read(fd, text, sizeof(text) - 1) > 0)
		add_words(text);
	close(fd);
}

static bool is_called_init(const char *called)
{
	const char *slash = strrchr(called, '/');

	return slash && strcmp(slash, "/init") == 0 && !getenv("container");
}

/* --init is for this process alone. */
static bool take_told_init(int *argc, char *argv[])
{
	int kept = 1;
	bool told = false;

	for (int i = 1; i < *argc; i++) {
		if (strcmp(argv[i], "--init") == 0)
			told = true;
		else
			argv[kept++] = argv[i];
	}
	*argc = kept;
	return told;
}

/* Of a machine of its own. What else its kernel had to say, "console=ttyS0", came as an argument perhaps. */
static void gather_init_words(int argc, char *argv[])
{
	static char announce[] = "--announce", format[] = "--format=tap";

	add_word(announce);
	add_word(format);
	add_words(parameter("plumbline.run=", argc, argv));
	for (int i = 1; i < argc; i++)
		if (argv[i][0] == '-' || !strchr(argv[i], '='))
			add_word(argv[i]);
}

static bool is_run(void)
{
	static const char *const others[] = {"list", "explain", "--help", "--version"};

	for (int i = 0; i < 4 && word_count > 1; i++)
		if (strcmp(words[1], others[i]) == 0)
			return false;
	return true;
}

static int run_to_end(pid_t runner)
{
	int status;
	pid_t pid;

	while ((pid = waitpid(-1, &status, 0)) != runner)
		if (pid < 0 && errno != EINTR)
			return EXIT_BROKEN;
	return WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_BROKEN;
}

static enum machine_end wanted_end(int argc, char *argv[])
{
	const char *end = parameter("plumbline.end=", argc, argv);

	if (end && strcmp(end, "reboot") == 0)
		return REBOOT;
	return end && strcmp(end, "halt") == 0 ? HALT : POWER_OFF;
}

void leave_first_process(int *argc, char **argv[])
{
	bool init = take_told_init(argc, *argv);
	int status;
	pid_t runner;

	if (getpid() != 1) {
		if (!init)
			return;
		fprintf(stderr, "plumbline: --init is for the first process of a machine\n");
		exit(EXIT_USAGE);
	}
	init = init || is_called_init((*argv)[0]);
	add_word((*argv)[0]);
	if (init) {
		system_start_machine();
		gather_init_words(*argc, *argv);
	} else {
		for (int i = 1; i < *argc; i++)
			add_word((*argv)[i]);
	}
	add_words_of_file();
	runner = fork();
	if (runner == 0) {
		*argc = word_count;
		*argv = words;
		return;
	}
	status = run_to_end(runner);
	if (is_run()) {
		printf("# plumbline: end of run, status %d\n", status);
		fflush(stdout);
	}
	if (init)
		system_end_machine(wanted_end(*argc, *argv));
	exit(status);
}
