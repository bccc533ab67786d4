#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""First run, the lessons of the first module and its quiz, by keyboard alone, seen as a screen reader sees them.

    tests/session /usr/bin/python3 tests/e2e/atspi_learner.py build/app/blueheart
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from screenreader import Fault, GLib, Program

PROJECT = pathlib.Path(__file__).resolve().parents[2]
QUIZ = PROJECT / "resources/packs/blueheart-core/modules/what-trafficking-is/en/quiz.gift"
TITLE = re.compile(r"^# (.+?) *$", re.MULTILINE)

PLACES = ["Home", "Lessons", "Signs", "Glossary", "Get support", "Settings"]
SPOKEN_ROLES = {"push button", "radio button", "check box", "combo box", "text", "label"}
CHOICE = re.compile(r"^[A-Z], (.+)$")
READING = {"text", "label", "document frame"}  # a text that is only read is a label to Qt
SHORTEST_LESSON = 1000  # characters


def simplified(text):
    return " ".join(text.split())


class Learner:
    def __init__(self, program, questions, titles):
        self.program = program
        self.questions = questions
        self.titles = titles
        self.kinds = set()  # kinds of questions that came up
        self.missed = 0

    def need(self, condition, sentence):
        if not condition:
            raise Fault(sentence)

    def button(self, name, page):
        """The page is there when its heading is exposed; then Enter presses the button that has the focus."""
        self.program.until(f"the heading “{page}”", lambda: self.program.find("label", name=page))
        self.program.until_focus(f"the focus on the button “{name}”", lambda at: at.role == "push button" and at.name == name)
        self.program.until_window()
        self.program.keys("Return")

    def first_run(self):
        program = self.program
        program.until("the page “Choose your language”", lambda: program.find("label", name="Choose your language"))
        languages = [heard.name for heard in program.find("radio button")]
        self.need("English" in languages and "Français" in languages, f"The languages are not exposed, only {languages}.")
        self.button("Continue", "Choose your language")
        self.button("Start learning", "How would you like to start?")
        self.button("Start first lesson", self.titles[0])

    def frame(self):
        """What is around every page: a window, and the places of the navigation, one of which is the current one."""
        program = self.program
        self.need(program.find("window", "frame", name="Blue Heart"), "The window is not exposed as one.")
        places = program.find("page tab")
        self.need([place.name for place in places] == PLACES, f"The navigation exposes {[str(place) for place in places]}")
        self.need([place.name for place in places if place.selected] == ["Lessons"], "The navigation does not say where we are.")

    def lesson(self, number, title):
        """The focus is on the lesson's text, named by its title; Ctrl+Right goes on from there."""
        program = self.program
        pane = program.until_focus(f"lesson {number}, “{title}”, with the focus on its text",
                                   lambda at: at.role in READING and at.name == title)
        text = pane.text()
        self.need(len(text) > SHORTEST_LESSON, f"Lesson {number} exposes {len(text)} characters only.")
        start = f"Lesson {number} of {len(self.titles)},".casefold()  # it may be in capitals
        self.need(text.casefold().startswith(start) and title in text[:200],
                  f"The text of lesson {number} does not begin with its number and title, but: {text[:100]}")
        last = number == len(self.titles)
        onwards = "Check your understanding" if last else f"Next: {self.titles[number]}"
        self.need(program.find("push button", name=onwards), f"Lesson {number} has no button “{onwards}”.")
        if number == 1:
            self.frame()
        program.keys("ctrl+Right")

    def asked(self, number):
        """Waits for a question; returns what the quiz file knows about it."""
        program = self.program
        start = f"Question {number} of {len(self.questions)}. "
        name = re.compile("^" + re.escape(start))
        label = program.until(f"the text of question {number}", lambda: program.find("label", name=name))[0]
        words = simplified(label.name)[len(start):]
        for question in self.questions:
            before_gap = simplified(question["text"]).split("_____")[0]
            if words.startswith(before_gap):
                break
        else:
            raise Fault(f"Question {number} is not a question of the quiz: {label}")
        typed = question["type"] in ("short-answer", "numerical", "essay")
        at = program.until_focus(f"question {number} with the focus on its {'field' if typed else 'text'}",
                                 lambda at: at.role == "text" if typed else bool(name.search(at.name)))
        if typed:
            self.need(before_gap in simplified(at.description()), f"The field of question {number} does not say what is asked: {at}")
        return question

    def choose(self, question, right):
        """Down goes to the choices and through them, Space chooses."""
        program = self.program
        several = question["type"] == "multiple-answer"
        role = "check box" if several else "radio button"
        wanted = {simplified(answer["text"]) for answer in question["answers"] if (answer["fraction"] > 0) == right}
        if question["type"] == "true-false":
            wanted = {text.capitalize() for text in wanted}
        wanted = wanted if several else {sorted(wanted)[0]}
        rows = program.find(role, name=CHOICE)
        texts = [simplified(CHOICE.search(row.name).group(1)) for row in rows]
        self.need(wanted <= set(texts), f"Of the choices {wanted} only these are exposed: {texts}")
        for row, text in zip(rows, texts):
            program.keys("Down")
            program.until_focus(f"the focus on the choice {row}", lambda at, row=row: at.role == role and at.name == row.name)
            if text in wanted:
                program.keys("space")
                program.until(f"{row} being chosen", lambda row=row: row.again().checked)
                wanted.discard(text)
            if not wanted:
                return

    def match(self, question):
        """Down changes a box to its next partner, Tab goes to the next box."""
        program = self.program
        program.keys("Down")
        pairs = [answer for answer in question["answers"] if answer["text"]]
        for i, pair in enumerate(pairs):
            if i:
                program.keys("Tab")
            part, partner = simplified(pair["text"]), pair["match"]
            box = program.until_focus(f"the focus on the box beside “{part}”",
                                      lambda at, part=part: at.role == "combo box" and simplified(at.label()) == part)
            before = box.name
            self.need(before, f"The box beside “{part}” says nothing.")
            for _ in range(len(question["answers"]) + 2):
                if before == partner:
                    break
                program.keys("Down")
                before = program.until(f"another partner in the box beside “{part}” after Down",
                                       lambda box=box, before=before: next((n for n in [box.again().name] if n != before), None))
            self.need(before == partner, f"“{partner}” cannot be chosen beside “{part}”.")

    def write(self, question):
        best = max(answer["fraction"] for answer in question["answers"])
        answer = next(a["text"] for a in question["answers"] if a["fraction"] == best)
        self.program.type(answer)
        self.program.until(f"“{answer}” in the field", lambda: self.program.focus().text() == answer)

    def answer(self, number):
        program = self.program
        question = self.asked(number)
        kind = question["type"]
        right = kind != "multiple-choice" or kind in self.kinds  # the first choice between several goes wrong
        self.kinds.add(kind)
        self.missed += not right
        if kind in ("short-answer", "numerical"):
            self.write(question)
        elif kind == "matching":
            self.match(question)
        else:
            self.choose(question, right)
        program.until("the button “Check answer”", lambda: program.find("push button", name="Check answer"))
        program.keys("Return")
        title = "Yes. Here is why" if right else "Not quite. Here is why"
        feedback = program.until_focus(f"“{title}” after question {number} ({kind}) with the focus",
                                       lambda at: at.role == "label" and at.name == title)
        said = simplified(feedback.description())
        reasons = [simplified(answer["feedback"]) for answer in question["answers"]] + [simplified(question["feedback"])]
        self.need(any(reason and reason in said for reason in reasons), f"The feedback to question {number} is not said, but: “{said}”")
        self.need(said and program.find("label", name=re.compile(re.escape(feedback.description()[:30]))),
                  f"The reason after question {number} is not exposed.")
        onwards = "See summary" if number == len(self.questions) else "Next question"
        self.need(program.find("push button", name=onwards), f"After question {number} there is no button “{onwards}”.")
        program.keys("Return")

    def summary(self):
        heading = self.program.until_focus("the summary with the focus on its heading",
                                           lambda at: at.role == "label" and at.name == "You have reached the end")
        count = len(self.questions)
        result = f"You answered {count - self.missed} of {count} questions as the lessons explain them."
        self.need(heading.description() == result, f"The summary says “{heading.description()}” instead of “{result}”")
        self.need(self.program.find("label", name=result), "The result is not exposed.")
        for name in ("Try the missed ones again", "Start again with all questions", "Back to the module"):
            self.need(self.program.find("push button", name=name), f"The summary has no button “{name}”.")
        self.need(self.program.find("push button", name=re.compile("^Read again: .")), "The summary names no lesson to read again.")

    def leave(self):
        self.program.keys("Shift_L", "Shift_L", "Shift_L")
        try:
            status = self.program.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            raise Fault("Shift three times did not end the program.") from None
        self.need(status == 0, f"The program ended with {status}.")

    def review_focus(self):
        """All that had the focus on the way, also for a moment: a screen reader says each of them."""
        def told(all_of_them):
            return ", ".join(sorted(f"{role} “{name}”" for role, name in all_of_them))
        heard = set(self.program.focused)
        mute = {(role, name) for role, name in heard if not name.strip() or role not in SPOKEN_ROLES}
        self.need(not mute, f"These had the focus without a name or with a role that says nothing: {told(mute)}")
        strayed = heard - set(self.program.expected)
        self.need(not strayed, f"The focus strayed to: {told(strayed)}")
        unsaid = set(self.program.expected) - heard
        self.need(not unsaid, f"These got the focus without saying so: {told(unsaid)}")

    def learn(self):
        self.first_run()
        for number, title in enumerate(self.titles, 1):
            self.lesson(number, title)
        for number in range(1, len(self.questions) + 1):
            self.answer(number)
        self.summary()
        self.leave()
        self.review_focus()


def main():
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    converted = subprocess.run([binary, "quiz", "convert", "--from", "gift", "--to", "json", str(QUIZ)],
                               check=True, capture_output=True, text=True)
    questions = [one for one in json.loads(converted.stdout)["questions"] if one["type"] != "description"]
    lessons = sorted(QUIZ.parent.glob("[0-9]*.md"))
    titles = [TITLE.search(lesson.read_text(encoding="utf-8")).group(1) for lesson in lessons]
    with tempfile.TemporaryDirectory() as place:
        program = Program([binary, "--profile", str(pathlib.Path(place) / "profile")])
        learner = Learner(program, questions, titles)
        try:
            learner.learn()
        except (Fault, GLib.Error) as fault:
            print(f"FAILED: {fault}\nThe last that got the focus: {program.focused[-5:]}\nExposed now:\n{program.tree()}")
            return 1
        finally:
            program.end()
    print(f"{len(titles)} lessons, {len(questions)} questions ({', '.join(sorted(learner.kinds))}); "
          f"{len(program.focused)} times an object got the focus, each with a name and a role.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
