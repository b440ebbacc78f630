/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <signal.h>

#include "plumbline.h"

static struct gate *handled;

static void on_signal(int signo)
{
	(void)signo;
	open_gate(handled);
}

static void open_reader(void *fifo)
{
	struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART}, installed;

	MUST(sigemptyset(&action.sa_mask));
	SUCCEEDS(sigaction(SIGUSR1, &action, NULL));
	MUST(sigaction(SIGUSR1, NULL, &installed));
	HOLDS(installed.sa_handler == on_signal);
	GIVES(open(fifo, O_RDONLY));
}

CASE("an open() of a FIFO that blocks goes on blocking after a handler with SA_RESTART, until there is a writer",
     POSIX("sigaction", "DESCRIPTION, SA_RESTART"))
{
	const char *fifo = temp_fifo();

	handled = new_gate();
	pid_t reader = child(open_reader, (void *)fifo);
	BLOCKS(reader);
	MUST(kill(reader, SIGUSR1));
	pass_gate(handled);
	BLOCKS(reader);
	MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	GIVES(open(fifo, O_WRONLY | O_NONBLOCK));
	FINISHES(reader);
}
