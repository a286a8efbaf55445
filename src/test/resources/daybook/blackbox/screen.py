# Runs a program at a terminal of its own and types at it: screen.py ROWS COLUMNS PROGRAM ARGUMENT...
# Standard input holds a JSON list of pairs: what to wait for, and what to type then. What the terminal showed goes to standard output
# byte for byte; the exit status is the program's, 128 and the signal's number when a signal ended it.
import fcntl, json, os, pty, select, signal, struct, sys, termios, time

PATIENCE = 30
rows, columns, command = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
steps = json.load(sys.stdin)
pid, screen = pty.fork()
if pid == 0:
    # A terminal's programs start so, also where the tests run in the background.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    os.execvp(command[0], command)
fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

shown = b""
seen = 0
end = time.monotonic() + PATIENCE
while True:
    while steps:
        at = shown.find(steps[0][0].encode(), seen)
        if at < 0:
            break
        seen = at + len(steps[0][0].encode())
        os.write(screen, steps.pop(0)[1].encode())
        end = time.monotonic() + PATIENCE
    if time.monotonic() > end:
        sys.stdout.buffer.write(shown)
        sys.exit("waited in vain for " + (repr(steps[0][0]) if steps else "the end"))
    if not select.select([screen], [], [], 1)[0]:
        continue
    try:
        more = os.read(screen, 65536)
    except OSError:
        more = b""
    if not more:
        break
    shown += more
sys.stdout.buffer.write(shown)
sys.stdout.flush()
status = os.waitpid(pid, 0)[1]
if steps:
    sys.exit("never saw " + repr(steps[0][0]))
sys.exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
