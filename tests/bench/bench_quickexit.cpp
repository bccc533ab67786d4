// SPDX-License-Identifier: GPL-3.0-or-later
// From the gesture until every window is unmapped and all is saved (goal for the first part alone: at most 100 ms), with the
// window and a dialog open. Prints the median and the longest of several runs; fails nothing.
#include "quickexit.h"
#include "testwindow.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    std::vector<double> milliseconds;
    for (int run = 0; run < 11; ++run) {
        TestWindow test;
        test.open({Place::Lesson, test.lesson(0, 0), 0, {}, {}});
        QTest::keyClick(&test.window(), Qt::Key_F1);
        QTest::qWait(100);
        QElapsedTimer clock;
        clock.start();
        test.session().quickExit()->leave();
        milliseconds.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("quick exit, everything hidden and saved: median %.1f ms, longest %.1f ms (goal for the hiding: 100 ms)\n",
                milliseconds[milliseconds.size() / 2], milliseconds.back());
    return 0;
}
