// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt Widgets program can be: what bench_startup compares the program with.
#include <QApplication>
#include <QLabel>
#include <QTimer>

#include <cstdio>

class BareWindow final : public QWidget
{
public:
    BareWindow()
    {
        resize(1024, 640);
        auto *label = new QLabel(QStringLiteral("A bare window"), this);
        label->move(20, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_painted)
            return;
        m_painted = true;
        QTimer::singleShot(0, this, [] { // when the picture has gone to the screen
            std::fputs("first-paint\n", stderr);
            std::fflush(stderr);
        });
    }

private:
    bool m_painted = false;
};

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    BareWindow window;
    window.show();
    return QApplication::exec();
}
