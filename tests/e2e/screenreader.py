# SPDX-License-Identifier: GPL-3.0-or-later
"""A running program as a screen reader meets it: what it exposes through AT-SPI, and keys sent to its window."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds until a step counts as not reached; sanitizers and busy machines are slow
TREE_LINES = 150  # of the tree that is printed on a failure
LABELLED = Atspi.RelationType.LABELLED_BY


class Fault(Exception):
    """What a screen reader's user would miss, as a sentence."""


class Heard:
    """An object as it was at one moment; reading it again asks the program again."""

    def __init__(self, accessible):
        self.accessible = accessible
        self.name = accessible.get_name() or ""
        self.role = accessible.get_role_name() or ""
        states = accessible.get_state_set()
        self.showing = states.contains(Atspi.StateType.SHOWING)
        # Inside a text that scrolls, Qt calls the part that moves focused, too; nobody can get there.
        self.focused = states.contains(Atspi.StateType.FOCUSED) and states.contains(Atspi.StateType.FOCUSABLE)
        self.checked = states.contains(Atspi.StateType.CHECKED)
        self.selected = states.contains(Atspi.StateType.SELECTED)

    def __str__(self):
        return f"{self.role} “{self.name}”"

    def again(self):
        return Heard(self.accessible)

    def description(self):
        return self.accessible.get_description() or ""

    def text(self):
        return Atspi.Text.get_text(self.accessible, 0, Atspi.Text.get_character_count(self.accessible))

    def label(self):
        """The words beside a field that are tied to it."""
        for relation in self.accessible.get_relation_set():
            if relation.get_relation_type() == LABELLED:
                return " ".join(relation.get_target(i).get_name() for i in range(relation.get_n_targets()))
        return ""


class Program:
    def __init__(self, command):
        Atspi.init()
        self.focused = []  # every object that said it has the focus now, as (role, name or label)
        self.expected = []  # those that until_focus() waited for, alike
        self.listener = Atspi.EventListener.new(self._event)
        self.listener.register("object:state-changed:focused")
        self.process = subprocess.Popen(command)

    def _event(self, event):
        try:
            if event.detail1 and event.source.get_process_id() == self.process.pid:
                heard = Heard(event.source)
                self.focused.append((heard.role, heard.label() or heard.name))
        except GLib.Error:
            pass  # it is gone already

    def end(self):
        """Only for a failed run: the program leaves by its own keys otherwise."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid:
                child.set_cache_mask(Atspi.Cache.NONE)  # always ask the program, not the library's memory
                return child
        return None

    def objects(self):
        """Yields (depth, object) for all that is shown, in order."""
        application = self.application()
        waiting = [(0, application)] if application else []
        while waiting:
            depth, accessible = waiting.pop()
            try:
                heard = Heard(accessible)
                if depth and not heard.showing:
                    continue
                children = [accessible.get_child_at_index(i) for i in range(accessible.get_child_count())]
            except GLib.Error:
                continue  # it went away while we looked
            yield depth, heard
            waiting.extend((depth + 1, child) for child in reversed(children) if child)

    def find(self, *roles, name=None):
        """All that is shown of these roles whose name fits: a string, or a compiled pattern."""
        def fits(heard):
            if heard.role not in roles:
                return False
            return name is None or (heard.name == name if isinstance(name, str) else bool(name.search(heard.name)))
        return [heard for _, heard in self.objects() if fits(heard)]

    def focus(self):
        """Where the focus is: the deepest object that says so."""
        found = None
        for _, heard in self.objects():
            if heard.focused:
                found = heard
        return found

    def until(self, what, condition):
        """Returns the first true value of condition(); a Fault that names `what` when none came in time."""
        end = time.monotonic() + PATIENCE
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            try:
                value = condition()
            except GLib.Error:
                value = None
            if value:
                return value
            if self.process.poll() is not None:
                raise Fault(f"The program ended with {self.process.returncode} while waiting for {what}.")
            if time.monotonic() > end:
                raise Fault(f"Not reached: {what}.")
            time.sleep(0.02)

    def until_focus(self, what, condition):
        """Waits until an object that fits has the focus."""
        def fitting():
            heard = self.focus()
            return heard if heard and condition(heard) else None
        try:
            found = self.until(what, fitting)
        except Fault as fault:
            raise Fault(f"{fault} The focus is on: {self.focus() or 'nothing'}.") from None
        self.expected.append((found.role, found.label() or found.name))
        return found

    def until_window(self):
        """Keys go to the active window: wait until it is the program's."""
        def active():
            done = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], capture_output=True, text=True, check=False)
            return done.stdout.strip() == str(self.process.pid)
        self.until("the program's window being the active one", active)

    @staticmethod
    def keys(*keys):
        subprocess.run(["xdotool", "key", *keys], check=True)

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--", text], check=True)

    def tree(self):
        """What is exposed now, shortened."""
        lines = []
        for depth, heard in self.objects():
            name = heard.name if len(heard.name) <= 90 else heard.name[:90] + "…"
            lines.append(f"{'  ' * depth}{heard.role} “{name}”{' FOCUS' if heard.focused else ''}")
        return "\n".join(lines[:TREE_LINES] + (["…"] if len(lines) > TREE_LINES else []))
